// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/numbers/OverruledFigures.h"

#include "domain/TextRules.h"
#include "domain/reports/Report.h"
#include "domain/users/Account.h"
#include "services/figures/FigureErrorCodes.h"
#include "services/organisation/OrganisationService.h"
#include "services/records/Change.h"
#include "services/reports/ReportValues.h"
#include "services/reports/numbers/NumberBehind.h"
#include "services/reports/numbers/NumbersErrorCodes.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Permission;
using domain::Report;
using domain::ReportFigure;

namespace {

const QString estimated = u"estimate"_s; // breakdown under which estimates are kept

bool isByHand(const ReportFigure& row)
{
    return row.overruledValue.has_value();
}

} // namespace

std::vector<ReportFigure> OverruledFigures::rowsOf(const Uuid& report)
{
    auto rows = m_workspace.stores().of<ReportFigure>().whereEqual("report_id", report.toString());
    std::erase_if(rows, [](const ReportFigure& row) { return row.versionId.has_value(); });
    std::ranges::stable_sort(
        rows, {}, [](const ReportFigure& row) { return std::pair(row.indicator, row.breakdown); });
    return rows;
}

std::optional<ReportFigure> OverruledFigures::rowOf(
    const Uuid& report, const QString& indicator, const QString& breakdown)
{
    for (const ReportFigure& row : rowsOf(report))
        if (row.indicator == indicator && row.breakdown == breakdown)
            return row;
    return std::nullopt;
}

Result<Report> OverruledFigures::draftOf(const Uuid& report)
{
    const auto stands = m_workspace.stores().of<Report>().find(report);
    if (!stands)
        return Error{errors::notFound};
    if (stands->state != domain::ReportState::Draft)
        return Error{errors::reportFrozen};
    return *stands;
}

Result<std::vector<OverruledFigures::Overruled>> OverruledFigures::of(const Uuid& report)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    const auto stands = m_workspace.stores().of<Report>().find(report);
    if (!stands)
        return Error{errors::notFound};
    std::vector<Overruled> all;
    NumberBehind behind(m_workspace, *stands);
    for (const ReportFigure& row : rowsOf(report)) {
        if (row.breakdown == estimated)
            continue;
        Overruled one;
        one.figure = FigureRef::of(row.indicator, row.breakdown);
        one.byHand = isByHand(row);
        one.value = row.overruledValue.value_or(row.value);
        one.registerThen = row.value;
        if (const auto now = behind.valueOf(one.figure))
            one.registerNow = *now;
        if (!one.byHand && one.registerNow == one.value)
            continue;
        one.note = row.note;
        const auto account = m_workspace.stores().of<domain::Account>().find(row.updatedBy);
        one.changedBy = account ? account->fullName : QString();
        one.changedAt = row.updatedAt;
        all.push_back(std::move(one));
    }
    return all;
}

Outcome OverruledFigures::change(
    const Uuid& report, const FigureRef& figure, qint64 value, const QString& note)
{
    const Result<Report> draft = draftOf(report);
    if (!draft)
        return draft.errors();
    if (!Figures::indicator(figure.indicator))
        return Error{figureerrors::unknownIndicator, {}, {figure.indicator}};
    if (value < 0)
        return Error{errors::numbers::lessThanNothing, u"overruled_value"_s};
    ReportFigure row = rowOf(report, figure.indicator, figure.breakdown()).value_or(ReportFigure{});
    row.indicator = figure.indicator;
    row.breakdown = figure.breakdown();
    row.overruledValue = value;
    row.note = note;
    if (Errors faults = domain::normaliseTexts(row); !faults.empty())
        return faults;
    if (row.note.isEmpty())
        return Error{errors::numbers::noteMissing, u"note"_s};
    const auto counted = NumberBehind(m_workspace, *draft).valueOf(figure);
    if (!counted)
        return counted.errors();
    row.value = *counted;
    return store(*draft, row, u"report_figure.overruled"_s);
}

Outcome OverruledFigures::clear(const Uuid& report, const FigureRef& figure)
{
    const Result<Report> draft = draftOf(report);
    if (!draft)
        return draft.errors();
    const auto row = rowOf(report, figure.indicator, figure.breakdown());
    if (!row)
        return Error{errors::numbers::notOverruled, {}, {figure.mark()}};
    return bury(*draft, row->id);
}

Outcome OverruledFigures::hold(const Uuid& report)
{
    const Result<Report> draft = draftOf(report);
    if (!draft)
        return draft.errors();
    Figures counts(m_workspace, OrganisationService(m_workspace).unitAndBelow(draft->ofUnitId));
    const auto figures = counts.among(reportedIndicators(), draft->firstDay(), draft->lastDay());
    if (!figures)
        return figures.errors();
    const auto rows = rowsOf(report);
    return inOneChange(m_workspace, Permission::WriteReports, draft->unitId, u"report.figures_held"_s,
        [&](Change& change) -> Outcome {
            QStringList merged;
            for (const Figure& figure : *figures) {
                const auto stands = std::ranges::find_if(rows, [&](const ReportFigure& row) {
                    return row.indicator == figure.indicator && row.breakdown.isEmpty();
                });
                if (stands != rows.end() && isByHand(*stands))
                    continue;
                ReportFigure row = stands == rows.end() ? ReportFigure{} : *stands;
                row.reportId = report;
                row.indicator = figure.indicator;
                row.value = figure.value;
                if (stands == rows.end())
                    change.add(row);
                else if (Errors faults = change.edit(*stands, row, merged); !faults.empty())
                    return faults;
            }
            return Done{};
        });
}

Outcome OverruledFigures::estimate(const Uuid& report, const QString& indicator, std::optional<qint64> value)
{
    const Result<Report> draft = draftOf(report);
    if (!draft)
        return draft.errors();
    if (!Figures::indicator(indicator))
        return Error{figureerrors::unknownIndicator, {}, {indicator}};
    if (value && *value < 0)
        return Error{errors::numbers::lessThanNothing, u"value"_s};
    const auto stands = rowOf(report, indicator, estimated);
    if (!value)
        return stands ? bury(*draft, stands->id) : Outcome(Done{});
    ReportFigure row = stands.value_or(ReportFigure{});
    row.indicator = indicator;
    row.breakdown = estimated;
    row.value = *value;
    return store(*draft, row, u"report_figure.estimated"_s);
}

Outcome OverruledFigures::store(const Report& report, ReportFigure row, const QString& action)
{
    const auto stands = rowOf(report.id, row.indicator, row.breakdown);
    row.reportId = report.id;
    return inOneChange(
        m_workspace, Permission::WriteReports, report.unitId, action, [&](Change& change) -> Outcome {
            if (!stands) {
                change.add(row);
                return Done{};
            }
            QStringList merged;
            if (Errors faults = change.edit(*stands, row, merged); !faults.empty())
                return faults;
            return Done{};
        });
}

Outcome OverruledFigures::bury(const Report& report, const Uuid& row)
{
    return inOneChange(m_workspace, Permission::WriteReports, report.unitId, u"report_figure.cleared"_s,
        [&](Change& change) -> Outcome {
            change.bury<ReportFigure>(row);
            return Done{};
        });
}

void OverruledFigures::applyTo(const Uuid& report, std::vector<Figure>& figures)
{
    for (const ReportFigure& row : rowsOf(report)) {
        if (!row.breakdown.isEmpty())
            continue;
        const auto figure = std::ranges::find(figures, row.indicator, &Figure::indicator);
        if (figure == figures.end())
            continue;
        const qint64 stated = row.overruledValue.value_or(row.value);
        if (stated == figure->value)
            continue;
        figure->registerValue = figure->value;
        figure->value = stated;
    }
}

} // namespace hoanhap::services
