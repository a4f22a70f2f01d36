// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"
#include "storage/lists/Shelf.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace hoanhap::storage {

class Session;

/// One line of the list of vocational classes.
struct ClassRow
{
    Uuid id;
    QString name;
    QString occupation; ///< code
    QString organiser;
    QString place;
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn;
    QString state; ///< code
    int learners = 0; ///< from the register, guests and head counts together
    int registered = 0; ///< of them from the register
};

class ClassQueries
{
public:
    explicit ClassQueries(Session& session);
    /// Classes whose name or place has `typed` in it (marks as typed), newest first.
    std::vector<ClassRow> list(
        const QString& typed, const std::vector<Uuid>& units, int limit, Shelf shelf = Shelf::Standing);

private:
    Session& m_session;
};

} // namespace hoanhap::storage
