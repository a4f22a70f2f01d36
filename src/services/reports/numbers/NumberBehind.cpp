// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/numbers/NumberBehind.h"

#include "services/figures/FigureErrorCodes.h"
#include "services/figures/FigureSources.h"
#include "services/figures/UnwrittenPeriod.h"
#include "services/organisation/OrganisationService.h"
#include "services/reports/annexes/AnnexReader.h"
#include "services/reports/lifecycle/FrozenRecordLines.h"
#include "services/reports/lifecycle/FrozenReports.h"
#include "services/reports/numbers/CellRecords.h"
#include "services/reports/numbers/PlanTargets.h"
#include "storage/figures/FigureQueries.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::FigurePeriod;

namespace {

/// One of the parts told by `partOf`, or what is left of `value` without some.
template <typename ValueOf>
qint64 chosenPart(const CellRecords& cell, const FigureRef& ref, qint64 value, const ValueOf& partOf)
{
    const QStringList leftOut = ref.leftOut();
    if (!leftOut.isEmpty()) {
        for (const QString& code : leftOut)
            value -= partOf(code);
        return value;
    }
    value = 0;
    for (const QString& code : cell.codesOf(*ref.part))
        value += partOf(code);
    return value;
}

qint64 valueIn(const Figure& figure, const FigureRef& ref, const CellRecords& cell)
{
    if (!ref.part)
        return figure.value;
    const auto cells = figure.by.find(ref.part->breakdown);
    return chosenPart(cell, ref, figure.value, [&](const QString& code) -> qint64 {
        if (cells == figure.by.end())
            return 0;
        const auto part = std::ranges::find(cells->second, code, &FigureCell::code);
        return part == cells->second.end() ? 0 : part->value;
    });
}

} // namespace

NumberBehind::Counted NumberBehind::countedWithin(
    const FigureRef& figure, const FigurePeriod& period, const CellRecords& cell)
{
    FigureSources sources(m_workspace, period, cell.units());
    const storage::IndicatorQuery& query = *storage::indicatorQuery(figure.indicator);
    storage::FigureQueries* counting = sources.counting(figure.indicator);
    if (!counting)
        return {};
    const auto rows = counting->crossed(query, figure.within->breakdown, {figure.part->breakdown});
    Counted counted;
    for (const QString& of : cell.codesOf(*figure.within)) {
        const auto row = rows.find(of.toStdString());
        if (row == rows.end())
            continue;
        const auto parts = row->second.parts.find(figure.part->breakdown);
        counted.value += chosenPart(cell, figure, row->second.value, [&](const QString& code) -> qint64 {
            if (parts == row->second.parts.end())
                return 0;
            const auto part = parts->second.find(code.toStdString());
            return part == parts->second.end() ? 0 : part->second;
        });
    }
    return counted;
}

Result<NumberBehind::Counted> NumberBehind::countedOfClass(
    const FigureRef& figure, const FigurePeriod& period, const std::vector<Uuid>& units)
{
    Counted counted;
    const Outcome read = Figures(m_workspace, units)
                             .recordsToKeep({{figure.indicator, {}}}, period,
                                 [&](const QString&, std::vector<CountedRecord>&& records) {
                                     for (const CountedRecord& record : records)
                                         if (record.inClass == figure.vocationalClass)
                                             counted.value += record.amount;
                                 });
    if (!read)
        return read.errors();
    return counted;
}

Result<NumberBehind::Counted> NumberBehind::counted(const FigureRef& figure, const FigurePeriod& period)
{
    if (!Figures::indicator(figure.indicator))
        return Error{figureerrors::unknownIndicator, {}, {figure.indicator}};
    const auto cell = CellRecords::of(m_workspace, m_report, figure);
    if (!cell)
        return cell.errors();
    if (figure.vocationalClass)
        return countedOfClass(figure, period, cell->units());
    Figures figures(m_workspace, cell->units());
    const Result<Figure> found = figures.figureOf(
        figure.indicator, period, figure.part ? std::optional(figure.part->breakdown) : std::nullopt);
    if (!found)
        return found.errors();
    if (figure.within && figure.part)
        return countedWithin(figure, period, *cell);
    return Counted{valueIn(*found, figure, *cell), found->known, found->unitsReported, found->unitsAwaited};
}

Result<qint64> NumberBehind::valueOf(const FigureRef& figure)
{
    qint64 value = 0;
    for (const FigureRef& addend : figure.addends()) {
        if (addend.column == FigureColumn::Plan) {
            const auto target = ofPlan(addend);
            if (!target)
                return target.errors();
            value += target->value;
            continue;
        }
        const auto now = counted(addend, addend.periodIn(ownPeriod()));
        if (!now)
            return now.errors();
        value += now->value;
    }
    return value;
}

Result<NumberBehind::Behind> NumberBehind::of(const FigureRef& figure)
{
    std::optional<Behind> sum;
    for (const FigureRef& addend : figure.addends()) {
        auto behind = ofOne(addend);
        if (!behind)
            return behind.errors();
        if (sum)
            addTo(*sum, *behind);
        else
            sum = std::move(*behind);
    }
    return std::move(*sum);
}

void NumberBehind::addTo(Behind& sum, const Behind& addend)
{
    sum.value += addend.value;
    sum.known |= addend.known;
    if (addend.lastYear)
        sum.lastYear = sum.lastYear.value_or(0) + *addend.lastYear;
    sum.target.reset(); // plans have none of a sum
    sum.unitsReported = std::max(sum.unitsReported, addend.unitsReported);
    sum.unitsAwaited = std::max(sum.unitsAwaited, addend.unitsAwaited);
}

/// Whether a nought of that period says that there was none.
bool NumberBehind::isWritten(const QString& indicator, const FigurePeriod& period)
{
    QStringList indicators = AnnexReader::comparedIndicators();
    if (!indicators.contains(indicator))
        indicators << indicator;
    auto figures = Figures(m_workspace, OrganisationService(m_workspace).unitAndBelow(m_report.ofUnitId))
                       .among(indicators, period.from, period.to);
    if (!figures)
        return true;
    forgetUnwritten(*figures);
    const auto asked = std::ranges::find(*figures, indicator, &Figure::indicator);
    return asked == figures->end() || asked->known;
}

/// Nobody is counted: the number is the plan's own.
Result<NumberBehind::Behind> NumberBehind::ofPlan(const FigureRef& figure)
{
    const domain::Indicator* indicator = Figures::indicator(figure.indicator);
    if (!indicator)
        return Error{figureerrors::unknownIndicator, {}, {figure.indicator}};
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewReports); !allowed)
        return allowed.errors();
    Behind behind{*indicator, {QDate(m_report.year, 1, 1), QDate(m_report.year, 12, 31)}};
    behind.target = PlanTargets(m_workspace, m_report.planId, m_report.year).of(figure.indicator);
    behind.known = behind.target.has_value();
    behind.value = behind.target.value_or(0);
    return behind;
}

Result<NumberBehind::Behind> NumberBehind::ofOne(const FigureRef& figure)
{
    if (figure.column == FigureColumn::Plan)
        return ofPlan(figure);
    const FigurePeriod period = figure.periodIn(ownPeriod());
    const auto now = counted(figure, period);
    if (!now)
        return now.errors();
    const FigurePeriod yearBefore{period.from.addYears(-1), period.to.addYears(-1)};
    const auto before = counted(figure, yearBefore);
    if (!before)
        return before.errors();
    Behind behind{*Figures::indicator(figure.indicator), period};
    behind.value = now->value;
    behind.known = now->known
        && (figure.column != FigureColumn::YearBefore || now->value != 0
            || isWritten(figure.indicator, period)); // as its column says it
    behind.unitsReported = now->unitsReported;
    behind.unitsAwaited = now->unitsAwaited;
    if (before->known && !figure.vocationalClass) // a class has no year before
        behind.lastYear = before->value;
    if (behind.lastYear == 0 && !isWritten(figure.indicator, yearBefore))
        behind.lastYear.reset();
    if (figure.isWholeOfColumn() && figure.column != FigureColumn::YearBefore)
        behind.target = PlanTargets(m_workspace, m_report.planId, m_report.year).of(figure.indicator);
    return behind;
}

Result<std::vector<CountedRecord>> NumberBehind::countedNow(const FigureRef& figure)
{
    const auto cell = CellRecords::of(m_workspace, m_report, figure);
    if (!cell)
        return cell.errors();
    std::vector<CountedRecord> records;
    const Outcome read =
        Figures(m_workspace, cell->units())
            .recordsOfEach(toldFor({figure}), figure.periodIn(ownPeriod()),
                [&](const QString&, std::vector<CountedRecord>&& all) { records = std::move(all); });
    if (!read)
        return read.errors();
    std::erase_if(records, [&](const CountedRecord& record) { return !cell->hold(record); });
    return records;
}

std::optional<domain::ReportFigure> NumberBehind::frozenRow(const FigureRef& figure)
{
    if (m_report.state == domain::ReportState::Draft)
        return std::nullopt;
    FrozenReports frozen(m_workspace);
    const auto version = frozen.newest(m_report.id);
    const auto rows = version ? frozen.figuresOf(version->id) : Result(std::vector<domain::ReportFigure>());
    if (!rows)
        return std::nullopt;
    for (const domain::ReportFigure& row : *rows)
        if (row.indicator == figure.indicator && row.breakdown == figure.breakdown())
            return row;
    return std::nullopt;
}

Result<NumberBehind::Records> NumberBehind::frozenRecords(
    const FigureRef& figure, const domain::ReportFigure& whole)
{
    const auto kept = FrozenReports(m_workspace).recordsOf(whole);
    if (!kept)
        return kept.errors();
    auto now = Figures(m_workspace, OrganisationService(m_workspace).unitAndBelow(m_report.ofUnitId))
                   .recordsOf(figure.indicator, figure.periodIn(ownPeriod()));
    if (!now)
        return now.errors();
    const auto cell = CellRecords::of(m_workspace, m_report, figure);
    if (!cell)
        return cell.errors();
    Records records{frozenRecordLines(m_workspace, *kept, *now), true};
    std::erase_if(records.rows, [&](const CountedRecord& record) { return !cell->hold(record); });
    return records;
}

Result<NumberBehind::Records> NumberBehind::records(const FigureRef& figure)
{
    if (!figure.isSum())
        return recordsOfOne(figure);
    Records all;
    for (const FigureRef& addend : figure.addends()) {
        auto records = recordsOfOne(addend);
        if (!records)
            return records.errors();
        all.frozen |= records->frozen;
        std::ranges::move(records->rows, std::back_inserter(all.rows));
    }
    std::ranges::stable_sort(all.rows, {}, &CountedRecord::day);
    return all;
}

Result<NumberBehind::Records> NumberBehind::recordsOfOne(const FigureRef& figure)
{
    if (figure.column == FigureColumn::Plan)
        return Records();
    FigureRef ofColumn{figure.indicator};
    if (figure.column == FigureColumn::YearBefore)
        ofColumn.column = figure.column;
    if (const auto whole = frozenRow(ofColumn))
        return frozenRecords(figure, *whole);
    auto now = countedNow(figure);
    if (!now)
        return now.errors();
    return Records{std::move(*now)};
}

} // namespace hoanhap::services
