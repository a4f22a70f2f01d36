// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/OverviewCharts.h"

#include "messages/UnitWords.h"
#include "messages/figures/IndicatorWords.h"
#include "text/dates/DocumentDate.h"

#include <QCoreApplication>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::Figure;
using services::Overview;

namespace {

constexpr qsizetype mostCells = 14; // of the units more would not be read

QString chartWord(const char* source)
{
    return QCoreApplication::translate("OverviewCharts", source);
}

qint64 countedValue(const std::vector<Figure>& figures, const QString& indicator)
{
    const Figure* figure = Overview::figureIn(figures, indicator);
    return figure ? figure->value : 0;
}

OverviewChart managedBy(const Overview::Charted& charted, domain::Breakdown breakdown, const QString& title)
{
    OverviewChart chart;
    chart.content.title = title.arg(text::dateInFigures(charted.period.to));
    chart.content.lying = true;
    const Figure* managed = Overview::figureIn(charted.now, u"people_managed");
    if (!managed || !managed->by.contains(breakdown))
        return chart;
    ChartContent::Series people{messages::countedInName(domain::CountedIn::People), {}};
    std::vector<OverviewChart::Behind> behind;
    for (const services::FigureCell& cell : managed->by.at(breakdown)) {
        if (std::ssize(people.values) == mostCells)
            break;
        const QString name = messages::cellName(breakdown, cell.code, cell.label);
        chart.content.categories << (breakdown == domain::Breakdown::Unit ? messages::unitInBrief(name)
                                                                          : name);
        people.values.push_back(cell.value);
        behind.push_back({u"people_managed"_s, charted.period, services::CellChoice{breakdown, cell.code}});
    }
    chart.content.series.push_back(people);
    chart.behind.push_back(behind);
    return chart;
}

/// A line of the chart for each row: the indicators of its series.
OverviewChart compared(const Overview::Charted& charted, const QString& title, const QStringList& series,
    const std::vector<std::pair<QString, QStringList>>& rows)
{
    OverviewChart chart;
    chart.content.title = title;
    for (int i = 0; i < series.size(); ++i) {
        ChartContent::Series one{series[i], {}};
        std::vector<OverviewChart::Behind> behind;
        for (const auto& [name, indicators] : rows) {
            one.values.push_back(countedValue(charted.now, indicators[i]));
            behind.push_back({indicators[i], charted.period});
        }
        chart.content.series.push_back(one);
        chart.behind.push_back(behind);
    }
    for (const auto& [name, indicators] : rows)
        chart.content.categories << name;
    return chart;
}

OverviewChart yearAgainstLast(const Overview::Charted& charted)
{
    OverviewChart chart;
    chart.content.title =
        chartWord(QT_TRANSLATE_NOOP("OverviewCharts", "From New Year to %1 against the year before"))
            .arg(text::dateInFigures(charted.period.to));
    chart.content.lying = true;
    const QStringList& compared = Overview::comparedIndicators();
    for (const auto& [figures, period] :
        {std::pair(&charted.now, charted.period), std::pair(&charted.before, charted.periodBefore)}) {
        ChartContent::Series year{QString::number(period.to.year()), {}};
        std::vector<OverviewChart::Behind> behind;
        for (const QString& indicator : compared) {
            year.values.push_back(countedValue(*figures, indicator));
            behind.push_back({indicator, period});
        }
        chart.content.series.push_back(year);
        chart.behind.push_back(behind);
    }
    for (const QString& indicator : compared)
        chart.content.categories << messages::indicatorName(indicator);
    return chart;
}

} // namespace

std::vector<OverviewChart> overviewCharts(const Overview::Charted& charted)
{
    const QString needs = chartWord(QT_TRANSLATE_NOOP("OverviewCharts", "Needs"));
    const QString done = chartWord(QT_TRANSLATE_NOOP("OverviewCharts", "Done in the year"));
    const QString asked = chartWord(QT_TRANSLATE_NOOP("OverviewCharts", "Asked"));
    const QString inWork = chartWord(QT_TRANSLATE_NOOP("OverviewCharts", "In work"));
    return {
        managedBy(charted, domain::Breakdown::Status,
            chartWord(QT_TRANSLATE_NOOP("OverviewCharts", "People managed by kind on %1"))),
        managedBy(charted, domain::Breakdown::Unit,
            chartWord(QT_TRANSLATE_NOOP("OverviewCharts", "People managed by unit on %1"))),
        compared(charted, chartWord(QT_TRANSLATE_NOOP("OverviewCharts", "Open needs and what was done")),
            {needs, done},
            {{chartWord(QT_TRANSLATE_NOOP("OverviewCharts", "Training")),
                 {u"needs_training"_s, u"trained_people"_s}},
                {chartWord(QT_TRANSLATE_NOOP("OverviewCharts", "Job")), {u"needs_job"_s, u"hired_people"_s}},
                {chartWord(QT_TRANSLATE_NOOP("OverviewCharts", "Loan")),
                    {u"needs_loan"_s, u"loan_people"_s}}}),
        compared(charted, chartWord(QT_TRANSLATE_NOOP("OverviewCharts", "Work kept after 3 and 6 months")),
            {asked, inWork},
            {{chartWord(QT_TRANSLATE_NOOP("OverviewCharts", "3 months")),
                 {u"followed_3m"_s, u"employed_3m"_s}},
                {chartWord(QT_TRANSLATE_NOOP("OverviewCharts", "6 months")),
                    {u"followed_6m"_s, u"employed_6m"_s}}}),
        yearAgainstLast(charted),
    };
}

ChartContent planChart(const Overview::Work& work)
{
    ChartContent chart;
    chart.title =
        chartWord(QT_TRANSLATE_NOOP("OverviewCharts", "Plan progress %1, % of the target")).arg(work.year);
    chart.lying = true;
    ChartContent::Series share{u"%"_s, {}};
    for (const services::PlanProgress::Line& line : work.progress)
        if (const std::optional<double> reached = line.share()) {
            chart.categories << messages::indicatorName(line.indicator);
            share.values.push_back(qRound(*reached * 100));
        }
    chart.series.push_back(share);
    return chart;
}

} // namespace hoanhap::ui
