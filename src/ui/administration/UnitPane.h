// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/organisation/UnitFile.h"
#include "ui/forms/RecordBinding.h"
#include "ui/shell/WorkPage.h"

#include <QWidget>
#include <functional>
#include <memory>

namespace Ui {
class UnitPane;
}

namespace hoanhap::ui {

/// The units of the register: each with its letterheads, one after the other, its signers and the
/// recipients of its reports.
class UnitPane : public QWidget
{
    Q_OBJECT

public:
    explicit UnitPane(QWidget* parent = nullptr);
    ~UnitPane() override;

    /// `mayLeave` is asked before another unit takes the place of what was typed.
    void connectTo(services::Workspace& workspace, std::function<bool()> mayLeave);
    void refresh();
    void save();
    bool isModified() const { return m_modified; }
    /// Shows again what stands, without what was typed since.
    void dropChanges() { showFile(services::UnitFile(m_base)); }

private:
    void connectButtons();
    void chooseUnit(const QString& id);
    void startUnit();
    void showUnit(const domain::Unit& unit);
    void showFile(const services::UnitFile& file);
    void chooseShownUnit();
    services::UnitFile edited(Errors& faults);
    std::vector<domain::ReportRecipient> recipientsTyped() const;

    std::unique_ptr<Ui::UnitPane> m_ui;
    std::unique_ptr<RecordBinding<domain::Unit>> m_unitBinding;
    std::unique_ptr<FieldFaults> m_faults;
    services::Workspace* m_workspace = nullptr;
    std::function<bool()> m_mayLeave;
    services::UnitFile m_base;
    bool m_modified = false;
};

} // namespace hoanhap::ui
