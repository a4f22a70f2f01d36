// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/numbers/FigureChanges.h"

#include "services/audit/AccessLog.h"
#include "services/figures/FigureErrorCodes.h"
#include "services/organisation/OrganisationService.h"
#include "services/reports/CarriedOver.h"
#include "services/reports/lifecycle/FrozenRecordLines.h"
#include "services/reports/lifecycle/FrozenReports.h"
#include "services/reports/numbers/OverruledFigures.h"
#include "services/reports/numbers/RecordTitles.h"

#include <algorithm>
#include <map>

namespace hoanhap::services {

using domain::FigurePeriod;

namespace {

/// What the records of one person, unit or record add on each side.
struct Counted
{
    std::optional<CountedRecord> record; ///< of now where there is one
    qint64 before = 0;
    qint64 now = 0;
};

/// Newly counted, then gone, then counted otherwise; by name.
auto orderOf(const FigureChanges::Line& line)
{
    return std::tuple(line.before != 0, line.now != 0, line.record.title, line.record.record);
}

} // namespace

FigureChanges::Source FigureChanges::now()
{
    Source source{.period = {m_report.firstDay(), m_report.lastDay()}};
    if (m_report.state != domain::ReportState::Draft)
        source.version = FrozenReports(m_workspace).newest(m_report.id);
    else
        source.draft = m_report;
    return source;
}

FigureChanges::Source FigureChanges::then(const Against& against)
{
    if (against)
        return {.version = against, .period = {m_report.firstDay(), m_report.lastDay()}};
    Source source{.period = {m_report.firstDay().addYears(-1), m_report.lastDay().addYears(-1)}};
    if (const auto last = CarriedOver(m_workspace).before(m_report))
        if (last->state != domain::ReportState::Draft)
            source.version = FrozenReports(m_workspace).newest(last->id);
    return source;
}

Result<QHash<QString, qint64>> FigureChanges::valuesOf(const Source& source)
{
    QHash<QString, qint64> values;
    if (source.version) {
        const auto rows = FrozenReports(m_workspace).figuresOf(source.version->id);
        if (!rows)
            return rows.errors();
        for (const domain::ReportFigure& row : *rows)
            if (row.breakdown.isEmpty())
                values.insert(row.indicator, row.overruledValue.value_or(row.value));
        return values;
    }
    auto figures = Figures(m_workspace, OrganisationService(m_workspace).unitAndBelow(m_report.ofUnitId))
                       .all(source.period.from, source.period.to);
    if (!figures)
        return figures.errors();
    if (source.draft)
        OverruledFigures(m_workspace).applyTo(source.draft->id, *figures);
    for (const Figure& figure : *figures)
        if (figure.known)
            values.insert(figure.indicator, figure.value);
    return values;
}

Result<std::vector<FigureChanges::Changed>> FigureChanges::figures(const Against& against)
{
    const auto before = valuesOf(then(against));
    if (!before)
        return before.errors();
    const auto values = valuesOf(now());
    if (!values)
        return values.errors();
    const auto valueIn = [](const QHash<QString, qint64>& all, const QString& key) {
        return all.contains(key) ? std::optional(all.value(key)) : std::nullopt;
    };
    std::vector<Changed> changed;
    for (const domain::Indicator& indicator : Figures::catalogue())
        changed.push_back({indicator.key, valueIn(*before, indicator.key), valueIn(*values, indicator.key)});
    return changed;
}

Result<std::vector<CountedRecord>> FigureChanges::recordsOf(const Source& source, const QString& indicator)
{
    if (!source.version)
        return Figures(m_workspace, OrganisationService(m_workspace).unitAndBelow(m_report.ofUnitId))
            .recordsOf(indicator, source.period);
    FrozenReports frozen(m_workspace);
    const auto figures = frozen.figuresOf(source.version->id);
    if (!figures)
        return figures.errors();
    // Of what still stands the register knows the day.
    const auto standing =
        Figures(m_workspace, OrganisationService(m_workspace).unitAndBelow(m_report.ofUnitId))
            .recordsOf(indicator, source.period);
    if (!standing)
        return standing.errors();
    std::vector<CountedRecord> records;
    for (const domain::ReportFigure& figure : *figures) {
        if (figure.indicator != indicator || !figure.breakdown.isEmpty())
            continue;
        const auto kept = frozen.recordsOf(figure);
        if (!kept)
            return kept.errors();
        std::ranges::move(frozenRecordLines(m_workspace, *kept, *standing), std::back_inserter(records));
    }
    return records;
}

void FigureChanges::explain(const QString& indicator, const FigurePeriod& since, std::vector<Line>& lines)
{
    CountedEvents events(m_workspace, OrganisationService(m_workspace).unitAndBelow(m_report.ofUnitId));
    for (Line& line : lines) {
        if (line.before == 0)
            line.event = events.whyNew(indicator, line.record, since);
        else if (line.now == 0)
            line.event = events.whyGone(indicator, line.record, since);
    }
}

Result<FigureChanges::Why> FigureChanges::why(const QString& indicator, const Against& against)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople); !allowed)
        return allowed.errors();
    if (!Figures::indicator(indicator))
        return Error{figureerrors::unknownIndicator, {}, {indicator}};
    const Source former = then(against);
    const auto before = recordsOf(former, indicator);
    if (!before)
        return before.errors();
    const auto records = recordsOf(now(), indicator);
    if (!records)
        return records.errors();
    AccessLog(m_workspace).listed(indicator, m_report.firstDay(), m_report.lastDay());
    RecordTitles titles(m_workspace);
    std::map<QString, Counted> all;
    Why why;
    for (const CountedRecord& record : *records) {
        Counted& counted = all[titles.whoCounts(record)];
        counted.record = counted.record.value_or(record);
        counted.now += record.amount;
        why.now += record.amount;
    }
    for (const CountedRecord& record : *before) {
        Counted& counted = all[titles.whoCounts(record)];
        counted.record = counted.record.value_or(record);
        counted.before += record.amount;
        why.before += record.amount;
    }
    for (const auto& [who, counted] : all) {
        if (counted.before == counted.now) {
            ++why.unchanged;
            continue;
        }
        Line line{*counted.record, counted.before, counted.now};
        const RecordTitles::State state = titles.fill(line.record);
        line.inBin = state.inBin;
        line.enteredAt = state.enteredAt;
        why.lines.push_back(std::move(line));
    }
    explain(indicator, {former.period.to.addDays(1), m_report.lastDay()}, why.lines);
    std::ranges::sort(why.lines, {}, orderOf);
    return why;
}

} // namespace hoanhap::services
