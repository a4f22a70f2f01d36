// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/OverviewCharts.h"
#include "ui/shell/WorkPage.h"

#include <memory>

class QTimer;

namespace Ui {
class OverviewPage;
}

namespace hoanhap::ui {

class ChartPane;
class OverviewLoader;
class ReminderPane;

/// The first page: what needs a hand today, how far the plan has come, and charts whose bars open the list
/// behind them. It stands at once and is filled by a reading aside.
class OverviewPage : public WorkPage
{
    Q_OBJECT

public:
    OverviewPage(PageContext context, QWidget* parent);
    ~OverviewPage() override;

    void refresh() override;
    void focusFilter() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void read();
    /// The line that says what was typed before a crash and is not stored.
    void showDrafts();
    void showWork(const services::Overview::Work& work);
    void showCharts(const services::Overview::Charted& charted);
    ChartPane& paneAt(size_t place);
    bool showsPeople();
    void openBehind(size_t place, const ChartBar& bar);
    void openActs(const services::PlanProgress::Line& line);

    std::unique_ptr<Ui::OverviewPage> m_ui;
    QTimer* m_soon; ///< the window comes first, and who asks twice at once is answered once
    OverviewLoader* m_loader;
    ReminderPane* m_reminders;
    std::vector<ChartPane*> m_panes; ///< made when there is something to draw; the first is the plan's
    std::vector<OverviewChart> m_charts;
    std::vector<services::PlanProgress::Line> m_withShare; ///< the bars of the plan's chart
    QString m_draftKind; ///< of the newest draft, as pages are asked for
    int m_year = 0;
};

} // namespace hoanhap::ui
