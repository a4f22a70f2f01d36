// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/listentry/ListReader.h"

namespace hoanhap::services {

/// A list that is being entered, as a draft keeps it: what all rows share, and the rows that are not in
/// the register yet, with the doubts that were accepted in them.
struct ListDraft
{
    SharedValues shared;
    /// What was typed and is none, by the name of the field: a commune, a day.
    QHash<QString, QString> unread;
    std::vector<ListRow> rows;

    QByteArray written() const;
    /// Nothing where it is no such draft, or one of a program whose list had other columns.
    static std::optional<ListDraft> read(const QByteArray& written);
};

} // namespace hoanhap::services
