// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures/reported/ReportedParts.h"

#include <algorithm>

namespace hoanhap::services {

using domain::FigurePeriod;
using domain::ReportedFigure;

namespace {

/// Puts rows into `parts` that follow each other from `next` to `last` without a gap, long ones first.
bool tile(
    const std::vector<ReportedFigure>& longFirst, QDate next, QDate last, std::vector<ReportedFigure>& parts)
{
    if (next > last)
        return true;
    for (const ReportedFigure& figure : longFirst) {
        if (figure.fromDate != next || *figure.toDate > last)
            continue;
        parts.push_back(figure);
        if (tile(longFirst, figure.toDate->addDays(1), last, parts))
            return true;
        parts.pop_back();
    }
    return false;
}

ReportedTelling together(const FigurePeriod& period, std::vector<ReportedFigure> parts, bool addsUp)
{
    ReportedFigure stands = parts.back();
    stands.fromDate = period.from;
    stands.toDate = period.to;
    stands.value = 0;
    for (const ReportedFigure& part : parts)
        if (!part.value)
            stands.value.reset();
        else if (stands.value)
            *stands.value += *part.value;
    const bool inParts = stands.value && !addsUp;
    if (inParts)
        stands.value.reset();
    if (!stands.value)
        parts.clear();
    return {std::move(stands), std::move(parts), inParts};
}

} // namespace

std::optional<ReportedTelling> tellingOf(
    const domain::Indicator& indicator, const FigurePeriod& period, std::vector<ReportedFigure> told)
{
    std::erase_if(told, [](const ReportedFigure& figure) {
        return !figure.fromDate || !figure.toDate || *figure.fromDate > *figure.toDate;
    });
    std::ranges::stable_sort(told, std::greater(),
        [](const ReportedFigure& figure) { return figure.fromDate->daysTo(*figure.toDate); });
    const bool isFlow = indicator.kind == domain::FigureKind::Flow;
    const auto whole = std::ranges::find_if(told, [&](const ReportedFigure& figure) {
        return figure.toDate == period.to && (!isFlow || figure.fromDate == period.from);
    });
    if (whole != told.end())
        return together(period, {*whole}, true);
    std::vector<ReportedFigure> parts;
    if (!isFlow || !tile(told, period.from, period.to, parts) || parts.empty())
        return std::nullopt;
    return together(period, std::move(parts), indicator.countedIn != domain::CountedIn::People);
}

} // namespace hoanhap::services
