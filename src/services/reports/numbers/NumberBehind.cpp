// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/numbers/NumberBehind.h"

#include "domain/organisation/Unit.h"
#include "services/figures/FigureErrorCodes.h"
#include "services/organisation/OrganisationService.h"
#include "services/organisation/UnitTree.h"
#include "services/reports/numbers/PlanTargets.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::FigurePeriod;

Result<std::vector<Uuid>> NumberBehind::unitsOf(const FigureRef& figure)
{
    if (figure.unit.isEmpty())
        return OrganisationService(m_workspace).unitAndBelow(m_report.ofUnitId);
    const std::vector<domain::Unit> all = m_workspace.stores().of<domain::Unit>().all();
    const auto unit = std::ranges::find(all, figure.unit, &domain::Unit::code);
    if (unit == all.end())
        return Error{figureerrors::unknownUnit, {}, {figure.unit}};
    // The office's own row holds what it did itself; its units have rows of their own.
    if (unit->id == m_report.ofUnitId)
        return std::vector{unit->id};
    const QSet<Uuid> below = withUnitsBelow({unit->id}, all);
    return std::vector<Uuid>(below.begin(), below.end());
}

Result<Figure> NumberBehind::counted(const FigureRef& figure, const FigurePeriod& period)
{
    const auto units = unitsOf(figure);
    if (!units)
        return units.errors();
    Figures figures(m_workspace, *units);
    return figures.figureOf(
        figure.indicator, period, figure.part ? std::optional(figure.part->breakdown) : std::nullopt);
}

namespace {

qint64 valueIn(const Figure& figure, const FigureRef& ref)
{
    if (!ref.part)
        return figure.value;
    const auto cells = figure.by.find(ref.part->breakdown);
    if (cells == figure.by.end())
        return 0;
    const auto cell = std::ranges::find(cells->second, ref.part->code, &FigureCell::code);
    return cell == cells->second.end() ? 0 : cell->value;
}

} // namespace

Result<qint64> NumberBehind::valueOf(const FigureRef& figure)
{
    const Result<Figure> now = counted(figure, {m_report.firstDay(), m_report.lastDay()});
    if (!now)
        return now.errors();
    return valueIn(*now, figure);
}

Result<NumberBehind::Behind> NumberBehind::of(const FigureRef& figure)
{
    const FigurePeriod period{m_report.firstDay(), m_report.lastDay()};
    const Result<Figure> now = counted(figure, period);
    if (!now)
        return now.errors();
    const Result<Figure> before = counted(figure, {period.from.addYears(-1), period.to.addYears(-1)});
    if (!before)
        return before.errors();
    Behind behind{*Figures::indicator(figure.indicator), period};
    behind.value = valueIn(*now, figure);
    behind.known = now->known;
    behind.unitsReported = now->unitsReported;
    behind.unitsAwaited = now->unitsAwaited;
    if (before->known)
        behind.lastYear = valueIn(*before, figure);
    if (figure.isWhole())
        behind.target = PlanTargets(m_workspace, m_report.planId, m_report.year).of(figure.indicator);
    return behind;
}

Result<std::vector<CountedRecord>> NumberBehind::records(const FigureRef& figure)
{
    const auto units = unitsOf(figure);
    if (!units)
        return units.errors();
    return Figures(m_workspace, *units)
        .recordsOf(figure.indicator, {m_report.firstDay(), m_report.lastDay()}, figure.part);
}

} // namespace hoanhap::services
