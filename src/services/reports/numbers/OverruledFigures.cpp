// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/numbers/OverruledFigures.h"

#include "domain/TextRules.h"
#include "domain/reports/Report.h"
#include "domain/users/Account.h"
#include "services/figures/FigureErrorCodes.h"
#include "services/organisation/OrganisationService.h"
#include "services/records/Change.h"
#include "services/reports/ReportValues.h"
#include "services/reports/annexes/AnnexReader.h"
#include "services/reports/classes/ClassLineFigures.h"
#include "services/reports/lifecycle/FrozenReports.h"
#include "services/reports/numbers/NumberBehind.h"
#include "services/reports/numbers/NumbersErrorCodes.h"
#include "services/reports/templates/OfficeTemplates.h"

#include <QHash>
#include <QSet>
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

OverruledFigures::Overruled OverruledFigures::told(const ReportFigure& row)
{
    Overruled one;
    one.figure = FigureRef::of(row.indicator, row.breakdown);
    one.byHand = isByHand(row);
    one.value = row.overruledValue.value_or(row.value);
    one.registerThen = row.value;
    one.note = row.note;
    const auto account = m_workspace.stores().of<domain::Account>().find(row.updatedBy);
    one.changedBy = account ? account->fullName : QString();
    one.changedAt = row.updatedAt;
    return one;
}

Result<std::vector<OverruledFigures::Overruled>> OverruledFigures::of(const Uuid& report)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    const auto stands = m_workspace.stores().of<Report>().find(report);
    if (!stands)
        return Error{errors::notFound};
    const auto figures = counted(*stands);
    if (!figures)
        return figures.errors();
    QHash<QString, qint64> now;
    for (const AnnexValue& value : *figures)
        now.insert(value.figure.mark(), value.value);
    std::vector<Overruled> all;
    NumberBehind behind(m_workspace, *stands);
    const QSet<Uuid> gone = classesGone(rowsOf(report), *figures);
    for (const ReportFigure& row : rowsOf(report)) {
        if (row.breakdown == estimated)
            continue;
        Overruled one = told(row);
        one.gone = one.figure.vocationalClass && gone.contains(*one.figure.vocationalClass);
        if (one.gone && row.indicator != "classes"_L1)
            continue; // its line says it
        if (const auto known = now.constFind(one.figure.mark()); known != now.cend())
            one.registerNow = *known;
        else if (const auto alone = behind.valueOf(one.figure))
            one.registerNow = *alone;
        if (one.byHand || one.gone || one.registerNow != one.value)
            all.push_back(std::move(one));
    }
    const auto held = classesHeld(rowsOf(report));
    for (const AnnexValue& value : *figures)
        if (value.figure.indicator == "classes"_L1 && isLeftOut(value.figure, held)) {
            Overruled waiting;
            waiting.figure = value.figure;
            waiting.registerNow = value.value;
            all.push_back(std::move(waiting));
        }
    return all;
}

std::optional<OverruledFigures::Overruled> OverruledFigures::statedIn(
    const Report& report, const FigureRef& figure)
{
    if (figure.isSum())
        return statedSum(report, figure);
    const auto draft = rowOf(report.id, figure.indicator, figure.breakdown());
    const auto frozen = NumberBehind(m_workspace, report).frozenRow(figure);
    if (!frozen)
        return report.state == domain::ReportState::Draft && draft ? std::optional(told(*draft))
                                                                   : std::nullopt;
    Overruled one = told(*frozen);
    one.byHand = !frozen->note.isEmpty();
    // Who froze the report is not who changed the figure.
    if (one.byHand && draft && draft->note == frozen->note) {
        const Overruled written = told(*draft);
        one.changedBy = written.changedBy;
        one.changedAt = written.changedAt;
    }
    return one;
}

std::optional<OverruledFigures::Overruled> OverruledFigures::statedSum(
    const Report& report, const FigureRef& figure)
{
    Overruled sum;
    sum.figure = figure;
    bool isStated = false;
    NumberBehind behind(m_workspace, report);
    for (const FigureRef& addend : figure.addends()) {
        const auto stated = statedIn(report, addend);
        const auto now = stated ? Result(stated->value) : behind.valueOf(addend);
        if (!now)
            return std::nullopt;
        isStated |= stated.has_value();
        sum.value += *now;
    }
    return isStated ? std::optional(sum) : std::nullopt;
}

QStringList OverruledFigures::marksByHand(const Report& report)
{
    QStringList marks;
    for (const ReportFigure& row : rowsOf(report.id))
        if (isByHand(row))
            marks << FigureRef::of(row.indicator, row.breakdown).mark();
    return marks;
}

Outcome OverruledFigures::change(
    const Uuid& report, const FigureRef& figure, qint64 value, const QString& note)
{
    const Result<Report> draft = draftOf(report);
    if (!draft)
        return draft.errors();
    if (!Figures::indicator(figure.indicator))
        return Error{figureerrors::unknownIndicator, {}, {figure.indicator}};
    if (figure.column != FigureColumn::Report)
        return Error{errors::numbers::notOverruled, {}, {figure.mark()}};
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
    const auto said = NumberBehind(m_workspace, *draft).valueOf(figure);
    if (!said)
        return said.errors();
    row.value = *said;
    return store(*draft, row, u"report_figure.overruled"_s);
}

Outcome OverruledFigures::take(const Uuid& report, const FigureRef& figure)
{
    const Result<Report> draft = draftOf(report);
    if (!draft)
        return draft.errors();
    auto row = rowOf(report, figure.indicator, figure.breakdown());
    if (!row && isLeftOut(figure, classesHeld(rowsOf(report))))
        return takeClass(*draft, *figure.vocationalClass);
    if (!row)
        return Error{errors::numbers::notOverruled, {}, {figure.mark()}};
    if (figure.vocationalClass && figure.indicator == "classes"_L1) {
        const auto now = counted(*draft);
        if (!now)
            return now.errors();
        if (classesGone({*row}, *now).contains(*figure.vocationalClass))
            return dropClass(*draft, *figure.vocationalClass);
    }
    const auto said = NumberBehind(m_workspace, *draft).valueOf(figure);
    if (!said)
        return said.errors();
    row->value = *said;
    row->overruledValue.reset();
    row->note.clear();
    return store(*draft, *row, u"report_figure.cleared"_s);
}

Result<std::vector<AnnexValue>> OverruledFigures::counted(const Report& report, ColumnsBeside beside)
{
    QStringList whole = reportedIndicators();
    if (const auto wording =
            OfficeTemplates(m_workspace).wordingOf(kindOrAnnual(report.kind), report.ofUnitId))
        whole += furtherIndicators(*wording);
    if (report.annexes.split(u' ').contains(u"comparison"_s))
        whole += AnnexReader::comparedIndicators();
    Figures counts(m_workspace, OrganisationService(m_workspace).unitAndBelow(report.ofUnitId));
    const auto figures = counts.among(whole, report.firstDay(), report.lastDay());
    if (!figures)
        return figures.errors();
    auto cells = annexValues(m_workspace, report, beside);
    if (!cells)
        return cells.errors();
    std::vector<AnnexValue> held;
    for (const Figure& figure : *figures)
        if (figure.known)
            held.push_back({{figure.indicator}, figure.value});
    held.insert(held.end(), cells->begin(), cells->end());
    appendClassLines(report, held);
    return held;
}

/// What the text says of single classes and no annex says too.
void OverruledFigures::appendClassLines(const Report& report, std::vector<AnnexValue>& values)
{
    QSet<QString> known;
    for (const AnnexValue& value : values)
        known.insert(value.figure.mark());
    const auto classes = storage::ClassLineQueries(m_workspace.session())
                             .between(report.firstDay(), report.lastDay(),
                                 OrganisationService(m_workspace).unitAndBelow(report.ofUnitId));
    for (AnnexValue& value : singleClassValues(classes)) // also where they are told by occupation
        if (!known.contains(value.figure.mark()))
            values.push_back(std::move(value));
}

Result<std::vector<AnnexValue>> OverruledFigures::stated(const Report& report)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    FrozenReports frozen(m_workspace);
    const auto version = frozen.newest(report.id);
    const bool isFrozen = report.state != domain::ReportState::Draft && version;
    auto values = isFrozen ? Result(std::vector<AnnexValue>()) : counted(report, ColumnsBeside::TakenIn);
    if (!values)
        return values.errors();
    QHash<QString, qint64> instead;
    for (const ReportFigure& row : isFrozen ? *frozen.figuresOf(version->id) : rowsOf(report.id)) {
        if (row.breakdown == estimated)
            continue;
        const FigureRef figure = FigureRef::of(row.indicator, row.breakdown);
        if (isFrozen)
            values->push_back({figure, row.overruledValue.value_or(row.value)});
        else
            instead.insert(figure.mark(), row.overruledValue.value_or(row.value));
    }
    for (AnnexValue& value : *values)
        value.value = instead.value(value.figure.mark(), value.value);
    return values;
}

Outcome OverruledFigures::estimate(const Uuid& report, const QString& indicator, std::optional<qint64> value)
{
    const Result<Report> draft = draftOf(report);
    if (!draft)
        return draft.errors();
    const domain::Indicator* known = Figures::indicator(indicator);
    if (!known)
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
    if (const auto fault = estimateFault(*draft, *known, *value))
        return *fault;
    return store(*draft, row, u"report_figure.estimated"_s);
}

std::optional<qint64> OverruledFigures::estimateOf(const Uuid& report, const QString& indicator)
{
    const auto row = rowOf(report, indicator, estimated);
    return row ? std::optional(row->value) : std::nullopt;
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
        if (figure->known && stated == figure->value)
            continue;
        if (figure->known)
            figure->registerValue = figure->value;
        figure->value = stated;
        figure->known = true; // the report states it, whoever else did not
    }
}

} // namespace hoanhap::services
