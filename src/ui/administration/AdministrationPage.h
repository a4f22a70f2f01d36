// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/WorkPage.h"

#include <memory>

namespace Ui {
class AdministrationPage;
}

namespace hoanhap::ui {

/// Units with their letterheads and signers, accounts, backups, templates of reports.
class AdministrationPage : public WorkPage
{
    Q_OBJECT

public:
    AdministrationPage(PageContext context, QWidget* parent);
    ~AdministrationPage() override;

    void refresh() override;
    void save() override;
    void saveAll() override;
    bool isModified() const override;
    QString unstored() const override;
    /// Backups, as "backup".
    void showFound(const QString& kind, const Uuid& id) override;

protected:
    void dropChanges() override;

private:
    std::unique_ptr<Ui::AdministrationPage> m_ui;
};

} // namespace hoanhap::ui
