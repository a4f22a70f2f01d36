// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/organisation/UnitFile.h"
#include "ui/forms/RecordBinding.h"
#include "ui/shell/WorkPage.h"

#include <memory>

namespace Ui {
class UnitPane;
}

namespace hoanhap::ui {

/// The units of the register: each with its letterheads, one after the other, its signers and the
/// recipients of its reports.
class UnitPane : public WorkPage
{
    Q_OBJECT

public:
    UnitPane(PageContext context, QWidget* parent);
    ~UnitPane() override;

    void refresh() override;
    void startNew() override;
    void save() override;
    bool isModified() const override { return m_modified; }
    void dropChanges() override { showFile(services::UnitFile(m_base)); }

private:
    void setUpFields();
    void connectButtons();
    void chooseUnit(const QString& id);
    void showUnit(const domain::Unit& unit);
    void showFile(const services::UnitFile& file);
    void chooseShownUnit();
    services::UnitFile edited(Errors& faults);
    Errors untitledSigners() const;
    std::vector<domain::ReportRecipient> recipientsTyped() const;

    std::unique_ptr<Ui::UnitPane> m_ui;
    std::unique_ptr<RecordBinding<domain::Unit>> m_unitBinding;
    std::unique_ptr<FieldFaults> m_faults;
    services::UnitFile m_base;
    bool m_modified = false;
};

} // namespace hoanhap::ui
