// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/AdministrationPage.h"

#include "ui/administration/AccountPane.h"
#include "ui/administration/BackupPane.h"
#include "ui/administration/ReminderTermsPane.h"
#include "ui/administration/UnitPane.h"
#include "ui/administration/catalogues/CataloguePane.h"
#include "ui/administration/journal/JournalPane.h"
#include "ui/reports/outline/TemplatePane.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Permission;

AdministrationPage::AdministrationPage(PageContext context, QWidget* parent) : PartsPage(context, parent)
{
    const domain::Role role = workspace().actor().role;
    const bool administrator = domain::may(role, Permission::Administer);
    auto* backups = new BackupPane(context, this);
    connect(backups, &BackupPane::restored, this, &AdministrationPage::refresh);
    connect(backups, &WorkPage::backedUp, this, &WorkPage::backedUp);
    m_backups = backups;
    std::vector<Part> parts;
    if (administrator) {
        parts.push_back({new UnitPane(context, this), tr("&Units and letterhead"), u"units"_s});
        parts.push_back({new AccountPane(context, this), tr("&Accounts"), u"accounts"_s});
    }
    parts.push_back({backups, tr("&Backups"), u"backups"_s});
    if (administrator)
        parts.push_back({new ReminderTermsPane(context, this), tr("&Reminders"), u"reminders"_s});
    if (domain::may(role, Permission::WriteReports))
        parts.push_back({new TemplatePane(context, this), tr("Report &templates"), u"templates"_s});
    if (administrator) {
        parts.push_back({new CataloguePane(context, this), tr("&Lists of choice"), u"catalogues"_s});
        parts.push_back({new JournalPane(context, this), tr("Lo&g"), u"journal"_s});
    }
    setParts(parts);
}

WorkPage* AdministrationPage::partOf(const QString& kind) const
{
    return kind == "backup"_L1 ? m_backups : nullptr;
}

} // namespace hoanhap::ui
