// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/users/Role.h"

#include <QString>
#include <vector>

namespace hoanhap::ui {

/// What a record of that table is called; "Command" for none.
QString kindWord(const QString& entity);
/// The command that begins a new one; empty where none is begun for itself.
QString newRecordWord(const QString& entity);
bool mayAddOf(const QString& entity, domain::Role role);

/// What a page holds beside its records: a tab of it, or a list to fill in.
struct PagePart
{
    QString page; ///< name of the page
    QString part; ///< as WorkPage::showPart takes it
    QString title;
};
/// Those that somebody in that role may open.
std::vector<PagePart> pageParts(domain::Role role);

} // namespace hoanhap::ui
