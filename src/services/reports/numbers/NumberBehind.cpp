// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/numbers/NumberBehind.h"

#include "domain/organisation/Unit.h"
#include "domain/training/ClassPartner.h"
#include "domain/training/ClassRecords.h"
#include "services/figures/FigureErrorCodes.h"
#include "services/figures/FigureSources.h"
#include "services/organisation/OrganisationService.h"
#include "services/organisation/UnitTree.h"
#include "services/reports/lifecycle/FrozenReports.h"
#include "services/reports/numbers/FrozenRecordLines.h"
#include "services/reports/numbers/PlanTargets.h"
#include "storage/figures/FigureQueries.h"

#include <QSet>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::FigurePeriod;

namespace {

/// `parts` by code: one of them, or what is left of `value` without some.
template <typename ValueOf>
qint64 chosenPart(const FigureRef& ref, qint64 value, const ValueOf& partOf)
{
    const QStringList leftOut = ref.leftOut();
    if (leftOut.isEmpty())
        return partOf(ref.part->code);
    for (const QString& code : leftOut)
        value -= partOf(code);
    return value;
}

qint64 valueIn(const Figure& figure, const FigureRef& ref)
{
    if (!ref.part)
        return figure.value;
    const auto cells = figure.by.find(ref.part->breakdown);
    return chosenPart(ref, figure.value, [&](const QString& code) -> qint64 {
        if (cells == figure.by.end())
            return 0;
        const auto cell = std::ranges::find(cells->second, code, &FigureCell::code);
        return cell == cells->second.end() ? 0 : cell->value;
    });
}

QSet<Uuid> recordIds(const std::vector<CountedRecord>& records)
{
    QSet<Uuid> ids;
    for (const CountedRecord& record : records)
        ids.insert(record.record);
    return ids;
}

template <typename Row>
Uuid classIn(Workspace& workspace, const Uuid& record)
{
    const auto row = workspace.stores().of<Row>().find(record);
    return row ? row->classId : Uuid();
}

/// The class that a record belongs to; nil for what is none's.
Uuid classOf(Workspace& workspace, const CountedRecord& record)
{
    if (record.entity == "enrolment"_L1)
        return classIn<domain::Enrolment>(workspace, record.record);
    if (record.entity == "class_guest"_L1)
        return classIn<domain::ClassGuest>(workspace, record.record);
    if (record.entity == "class_head_count"_L1)
        return classIn<domain::ClassHeadCount>(workspace, record.record);
    if (record.entity == "certificate"_L1)
        return classIn<domain::Certificate>(workspace, record.record);
    if (record.entity == "class_funding"_L1)
        return classIn<domain::ClassFunding>(workspace, record.record);
    return {};
}

} // namespace

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

NumberBehind::Counted NumberBehind::countedWithin(
    const FigureRef& figure, const FigurePeriod& period, const std::vector<Uuid>& units)
{
    FigureSources sources(m_workspace, period, units);
    const storage::IndicatorQuery& query = *storage::indicatorQuery(figure.indicator);
    storage::FigureQueries* counting = sources.counting(figure.indicator);
    if (!counting)
        return {};
    const auto rows = counting->crossed(query, figure.within->breakdown, {figure.part->breakdown});
    const auto row = rows.find(figure.within->code.toStdString());
    if (row == rows.end())
        return {};
    const auto parts = row->second.parts.find(figure.part->breakdown);
    return {chosenPart(figure, row->second.value, [&](const QString& code) -> qint64 {
        if (parts == row->second.parts.end())
            return 0;
        const auto part = parts->second.find(code.toStdString());
        return part == parts->second.end() ? 0 : part->second;
    })};
}

Result<NumberBehind::Counted> NumberBehind::countedOfClass(
    const FigureRef& figure, const FigurePeriod& period, const std::vector<Uuid>& units)
{
    const auto records = Figures(m_workspace, units).recordsToKeep(figure.indicator, period);
    if (!records)
        return records.errors();
    Counted counted;
    for (const CountedRecord& record : *records)
        if (classOf(m_workspace, record) == *figure.vocationalClass)
            counted.value += record.amount;
    return counted;
}

Result<NumberBehind::Counted> NumberBehind::counted(const FigureRef& figure, const FigurePeriod& period)
{
    if (!Figures::indicator(figure.indicator))
        return Error{figureerrors::unknownIndicator, {}, {figure.indicator}};
    const auto units = unitsOf(figure);
    if (!units)
        return units.errors();
    if (figure.vocationalClass)
        return countedOfClass(figure, period, *units);
    Figures figures(m_workspace, *units);
    const Result<Figure> found = figures.figureOf(
        figure.indicator, period, figure.part ? std::optional(figure.part->breakdown) : std::nullopt);
    if (!found)
        return found.errors();
    if (figure.within && figure.part)
        return countedWithin(figure, period, *units);
    return Counted{valueIn(*found, figure), found->known, found->unitsReported, found->unitsAwaited};
}

Result<qint64> NumberBehind::valueOf(const FigureRef& figure)
{
    const auto now = counted(figure, {m_report.firstDay(), m_report.lastDay()});
    if (!now)
        return now.errors();
    return now->value;
}

Result<NumberBehind::Behind> NumberBehind::of(const FigureRef& figure)
{
    const FigurePeriod period{m_report.firstDay(), m_report.lastDay()};
    const auto now = counted(figure, period);
    if (!now)
        return now.errors();
    const auto before = counted(figure, {period.from.addYears(-1), period.to.addYears(-1)});
    if (!before)
        return before.errors();
    Behind behind{*Figures::indicator(figure.indicator), period};
    behind.value = now->value;
    behind.known = now->known;
    behind.unitsReported = now->unitsReported;
    behind.unitsAwaited = now->unitsAwaited;
    if (before->known && !figure.vocationalClass) // a class has no year before
        behind.lastYear = before->value;
    if (figure.isWhole())
        behind.target = PlanTargets(m_workspace, m_report.planId, m_report.year).of(figure.indicator);
    return behind;
}

Result<std::vector<CountedRecord>> NumberBehind::countedNow(const FigureRef& figure)
{
    const auto units = unitsOf(figure);
    if (!units)
        return units.errors();
    const auto list = [&](const std::optional<CellChoice>& cell) {
        return Figures(m_workspace, *units)
            .recordsOf(figure.indicator, {m_report.firstDay(), m_report.lastDay()}, cell);
    };
    const QStringList leftOut = figure.leftOut();
    const std::optional<CellChoice> ordinary = leftOut.isEmpty() ? figure.part : std::nullopt;
    auto records = list(figure.within ? figure.within : ordinary);
    if (!records)
        return records.errors();
    if (figure.vocationalClass)
        std::erase_if(*records, [&](const CountedRecord& record) {
            return classOf(m_workspace, record) != *figure.vocationalClass;
        });
    if (figure.within && ordinary) {
        const auto part = list(ordinary);
        if (!part)
            return part.errors();
        const QSet<Uuid> kept = recordIds(*part);
        std::erase_if(*records, [&](const CountedRecord& record) { return !kept.contains(record.record); });
    }
    for (const QString& code : leftOut) {
        const auto part = list(CellChoice{figure.part->breakdown, code});
        if (!part)
            return part.errors();
        const QSet<Uuid> gone = recordIds(*part);
        std::erase_if(*records, [&](const CountedRecord& record) { return gone.contains(record.record); });
    }
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
                   .recordsOf(figure.indicator, {m_report.firstDay(), m_report.lastDay()});
    if (!now)
        return now.errors();
    Records records{frozenRecordLines(m_workspace, *kept, *now), true};
    if (!figure.unit.isEmpty()) {
        const auto units = unitsOf(figure);
        if (!units)
            return units.errors();
        std::erase_if(records.rows, [&](const CountedRecord& record) {
            return std::ranges::find(*units, record.unit) == units->end();
        });
    }
    if (!figure.part && !figure.within && !figure.vocationalClass)
        return records;
    const auto cell = countedNow(figure);
    if (!cell)
        return cell.errors();
    const QSet<Uuid> stands = recordIds(*cell);
    std::erase_if(records.rows, [&](const CountedRecord& record) { return !stands.contains(record.record); });
    return records;
}

Result<NumberBehind::Records> NumberBehind::records(const FigureRef& figure)
{
    if (const auto whole = frozenRow({figure.indicator}))
        return frozenRecords(figure, *whole);
    auto now = countedNow(figure);
    if (!now)
        return now.errors();
    return Records{std::move(*now)};
}

} // namespace hoanhap::services
