// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/overview/Overview.h"
#include "ui/charts/ChartContent.h"

#include <QDate>

namespace hoanhap::ui {

/// A chart of the first page with what each of its bars counts.
struct OverviewChart
{
    /// What is listed behind a bar; without an indicator nothing is.
    struct Behind
    {
        QString indicator;
        domain::FigurePeriod period;
        std::optional<services::CellChoice> cell = {};
    };
    ChartContent content;
    std::vector<std::vector<Behind>> behind; ///< by series and category
};

/// People managed by kind and by unit, needs against what was done, work kept, this year against last.
std::vector<OverviewChart> overviewCharts(const services::Overview::Charted& charted);
/// What the tasks were to reach and reached, in hundredths of their targets.
ChartContent planChart(const services::Overview::Work& work);

} // namespace hoanhap::ui
