// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/Report.h"
#include "services/reports/lifecycle/ReportLifecycle.h"
#include "services/reports/list/ReportLines.h"

#include <QWidget>
#include <array>
#include <memory>
#include <vector>

class QLabel;

namespace Ui {
class StateBar;
}

namespace hoanhap::ui {

/// The way of a report from draft to issue, each step with who and when, and the buttons of the steps that
/// are possible now and allowed to whoever sits there.
class StateBar : public QWidget
{
    Q_OBJECT

public:
    explicit StateBar(QWidget* parent = nullptr);
    ~StateBar() override;

    void show(const services::ReportLine& line, const std::vector<services::ReportLifecycle::Step>& steps);
    struct Rights
    {
        bool write = false;
        bool sign = false;
        bool number = false;
    };
    /// No step is offered, as while an older version is looked at.
    void offerNothing();
    void offer(const domain::Report& report, const Rights& rights);
    void clear();

Q_SIGNALS:
    void submitAsked();
    void signAsked();
    void takeBackAsked();
    void issueAsked();
    void replaceAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Stage
    {
        QLabel* label = nullptr;
        QString title;
        QString note; ///< who and when
    };
    void forgetSteps();
    void setStage(domain::ReportState state, const QString& note);
    void mark(domain::ReportState now);
    void fit();

    std::unique_ptr<Ui::StateBar> m_ui;
    std::array<Stage, 4> m_stages; ///< by domain::ReportState
};

} // namespace hoanhap::ui
