// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/ReportService.h"

#include <QDialog>
#include <memory>
#include <vector>

namespace Ui {
class NewReportDialog;
}

namespace hoanhap::ui {

class FieldFaults;

/// Begins a report: its kind, its period, the annexes it carries and to whom it goes.
class NewReportDialog : public QDialog
{
    Q_OBJECT

public:
    NewReportDialog(services::Workspace& workspace, QWidget* parent);
    ~NewReportDialog() override;

    void accept() override;

Q_SIGNALS:
    /// `stood` where the kind had a report over these days already, which is opened then.
    void begun(const Uuid& report, bool stood);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fit();
    const services::ReportKind& kind() const;
    void showKind();
    void showPeriod();
    void proposeAddressees();
    Result<domain::Report> begin();
    void showFaults(Errors faults);
    domain::Report chosen(domain::Report base) const;

    services::Workspace& m_workspace;
    std::unique_ptr<Ui::NewReportDialog> m_ui;
    std::unique_ptr<FieldFaults> m_faults;
    std::vector<services::ReportKind> m_kinds;
};

} // namespace hoanhap::ui
