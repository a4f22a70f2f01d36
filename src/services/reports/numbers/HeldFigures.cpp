// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a draft that stand as they were when it was made, the classes it tells of among them; below
// which no estimate goes.
#include "domain/reports/Report.h"
#include "services/records/Change.h"
#include "services/reports/classes/ClassLineFigures.h"
#include "services/reports/numbers/NumberBehind.h"
#include "services/reports/numbers/NumbersErrorCodes.h"
#include "services/reports/numbers/OverruledFigures.h"
#include "text/numbers/Numbers.h"

#include <QHash>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Permission;
using domain::Report;
using domain::ReportFigure;

namespace {

ReportFigure heldRow(const Report& report, const AnnexValue& value)
{
    ReportFigure row;
    row.reportId = report.id;
    row.indicator = value.figure.indicator;
    row.breakdown = value.figure.breakdown();
    row.value = value.value;
    return row;
}

} // namespace

Outcome OverruledFigures::hold(const Uuid& report, Holding holding)
{
    const Result<Report> draft = draftOf(report);
    if (!draft)
        return draft.errors();
    const auto now = this->counted(*draft);
    if (!now)
        return now.errors();
    const auto classes = classesHeld(rowsOf(report));
    QHash<QString, ReportFigure> standing;
    for (const ReportFigure& row : rowsOf(report))
        if (row.breakdown != u"estimate"_s)
            standing.insert(FigureRef::of(row.indicator, row.breakdown).mark(), row);
    if (holding == Holding::Everything)
        for (const Uuid& gone : classesGone(rowsOf(report), *now))
            if (const Outcome dropped = dropClass(*draft, gone); !dropped)
                return dropped;
    return inOneChange(m_workspace, Permission::WriteReports, draft->unitId, u"report.figures_held"_s,
        [&](Change& change) -> Outcome {
            change.keepNoSteps();
            QStringList merged;
            for (const AnnexValue& value : *now) {
                if (value.total) // totals follow their rows
                    continue;
                const auto stands = standing.constFind(value.figure.mark());
                const bool isNew = stands == standing.cend();
                if (!isNew && (holding == Holding::WhatIsNew || stands->overruledValue))
                    continue;
                if (holding == Holding::WhatIsNew && isLeftOut(value.figure, classes))
                    continue;
                ReportFigure row = isNew ? heldRow(*draft, value) : *stands;
                row.value = value.value;
                if (isNew)
                    change.add(row);
                else if (Errors faults = change.edit(*stands, row, merged); !faults.empty())
                    return faults;
            }
            return Done{};
        });
}

/// Its line and its row come in whole.
Outcome OverruledFigures::takeClass(const Report& draft, const Uuid& vocationalClass)
{
    const auto now = counted(draft);
    if (!now)
        return now.errors();
    return inOneChange(m_workspace, Permission::WriteReports, draft.unitId, u"report_figure.cleared"_s,
        [&](Change& change) -> Outcome {
            for (const AnnexValue& value : *now) {
                if (value.total || value.figure.vocationalClass != vocationalClass)
                    continue;
                ReportFigure row = heldRow(draft, value);
                change.add(row);
            }
            return Done{};
        });
}

/// What the report says of it, changed by hand or not.
Outcome OverruledFigures::dropClass(const Report& draft, const Uuid& vocationalClass)
{
    return inOneChange(m_workspace, Permission::WriteReports, draft.unitId, u"report_figure.cleared"_s,
        [&](Change& change) -> Outcome {
            for (const ReportFigure& row : rowsOf(draft.id))
                if (FigureRef::of(row.indicator, row.breakdown).vocationalClass == vocationalClass)
                    change.bury<ReportFigure>(row.id);
            return Done{};
        });
}

void OverruledFigures::applyTo(const Uuid& report, std::vector<storage::ClassLine>& classes)
{
    const std::vector<ReportFigure> rows = rowsOf(report);
    if (auto held = classesHeld(rows)) {
        std::erase_if(classes, [&](const storage::ClassLine& line) { return !held->contains(line.id); });
        for (const storage::ClassLine& line : classes)
            held->remove(line.id);
        std::ranges::move(
            storage::ClassLineQueries(m_workspace.session()).named({held->begin(), held->end()}),
            std::back_inserter(classes));
    }
    for (const ReportFigure& row : rows) {
        const FigureRef figure = FigureRef::of(row.indicator, row.breakdown);
        if (!figure.vocationalClass)
            continue;
        const auto line = std::ranges::find(classes, *figure.vocationalClass, &storage::ClassLine::id);
        if (line == classes.end())
            continue;
        const int stated = static_cast<int>(row.overruledValue.value_or(row.value));
        if (row.indicator == "classes"_L1)
            line->count = stated;
        else if (row.indicator == "learners"_L1)
            line->learners = stated;
        else if (row.indicator == "learners_released"_L1)
            line->released = stated;
    }
}

/// What happened in the period only grows until its year ends; a stock may fall.
std::optional<Error> OverruledFigures::estimateFault(
    const domain::Report& draft, const domain::Indicator& indicator, qint64 value)
{
    if (indicator.kind == domain::FigureKind::Stock)
        return std::nullopt;
    const auto stated = statedIn(draft, {indicator.key});
    const auto now =
        stated ? Result(stated->value) : NumberBehind(m_workspace, draft).valueOf({indicator.key});
    if (!now || value >= *now)
        return std::nullopt;
    return Error{errors::numbers::estimateBelowStated, u"value"_s,
        {text::grouped(value / indicator.shownPer()), text::grouped(*now / indicator.shownPer())}};
}

} // namespace hoanhap::services
