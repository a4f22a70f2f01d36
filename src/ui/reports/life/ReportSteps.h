// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/ReportService.h"
#include "services/reports/checks/ReportFinding.h"
#include "ui/shell/WorkPage.h"

#include <QObject>

namespace hoanhap::ui {

/// Takes the steps of a report from draft to issue, asking before what cannot be undone. What is refused is
/// told by `refused`, a full disk in a prompt; the report is then where it was.
class ReportSteps : public QObject
{
    Q_OBJECT

public:
    /// `window` lies under the questions.
    ReportSteps(PageContext context, QWidget& window);

    /// As somebody has `seen` it; asks where something is left to look at.
    void submit(
        const services::ReportService::Draft& seen, const std::vector<services::ReportFinding>& findings);
    void sign(const domain::Report& report);
    void takeBack(const domain::Report& report);
    void issue(const domain::Report& report, const QString& number, QDate day);
    void replace(const domain::Report& report);

Q_SIGNALS:
    /// A step was taken; `report` is the one to show now.
    void taken(const Uuid& report, const QString& sentence);
    void refused(const Errors& faults);

private:
    bool confirms(const QString& question, const QString& action);
    /// Runs the step aside; the report it gives back, or nothing where it was refused.
    template <typename Step>
    std::optional<Result<domain::Report>> run(const QString& what, Step step);
    template <typename Step>
    void take(const QString& what, const QString& done, Step step);

    PageContext m_context;
    QWidget& m_window;
};

} // namespace hoanhap::ui
