// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/PartsPage.h"

namespace hoanhap::ui {

/// Units with their letterheads and signers, accounts, backups, terms of reminders, templates of reports,
/// lists of choice, the log: of these what the account may work with.
class AdministrationPage : public PartsPage
{
    Q_OBJECT

public:
    AdministrationPage(PageContext context, QWidget* parent);

protected:
    WorkPage* partOf(const QString& kind) const override;

private:
    WorkPage* m_backups;
};

} // namespace hoanhap::ui
