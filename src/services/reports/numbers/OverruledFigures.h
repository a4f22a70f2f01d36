// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/ReportVersion.h"
#include "services/reports/annexes/AnnexCells.h"
#include "services/reports/numbers/FigureRef.h"
#include "storage/reports/ClassLineQueries.h"

namespace hoanhap::services {

/// Figures of a report that state something else than the register counts now: changed by hand, with a
/// note, or held as they were when the draft was made. Only drafts can be changed.
/// Rights: ViewReports to read, WriteReports to change.
class OverruledFigures
{
public:
    explicit OverruledFigures(Workspace& workspace) : m_workspace(workspace) { }

    struct Overruled
    {
        FigureRef figure;
        qint64 value = 0; ///< what the report states
        bool byHand = false; ///< else held since the draft was made
        qint64 registerThen = 0; ///< what the register said when it was changed or held
        bool gone = false; ///< the class that it tells of is counted no more
        std::optional<qint64> registerNow; ///< none: the register cannot tell, or it was not asked
        QString note; ///< why
        QString changedBy; ///< full name
        QDateTime changedAt;
    };
    /// By indicator, whole figures before their parts. Held figures only where the register now says
    /// something else; last the classes that came since, which the report leaves out. A class that went
    /// stands in one line.
    Result<std::vector<Overruled>> of(const Uuid& report);
    /// What the report states of one figure, frozen or not; none where it follows the register.
    std::optional<Overruled> statedIn(const domain::Report& report, const FigureRef& figure);
    /// Every number of the report: whole figures of the wording, then the cells of its annexes. Of a draft as
    /// counted now, without what it states instead.
    Result<std::vector<AnnexValue>> counted(
        const domain::Report& report, ColumnsBeside beside = ColumnsBeside::LeftOut);
    /// The same as the report states them, and what its annexes say beside them; of a frozen one what was
    /// frozen.
    Result<std::vector<AnnexValue>> stated(const domain::Report& report);
    /// FigureRef::mark() of those changed by hand.
    QStringList marksByHand(const domain::Report& report);

    /// The report states `value`; refused without a note, and of a number that stands beside its own.
    Outcome change(const Uuid& report, const FigureRef& figure, qint64 value, const QString& note);
    /// The report states what the register says now, whether the figure was changed by hand or held.
    /// A class that the report leaves out comes in with all its numbers, one that is gone goes with them.
    /// report_numbers.not_overruled where the figure follows the register anyway.
    Outcome take(const Uuid& report, const FigureRef& figure);

    enum class Holding
    {
        Everything, ///< what was held takes what the register says now
        WhatIsNew ///< what is held already stays, as when an annex is added
    };
    /// Keeps the figures of the wording and of the annexes as they are today, whatever is entered later;
    /// those changed by hand stay.
    Outcome hold(const Uuid& report, Holding holding = Holding::Everything);
    /// What will have been reached on 31 December, for the comparison; none takes the estimate away. Of what
    /// happens in the period it is not less than what the report states already.
    Outcome estimate(const Uuid& report, const QString& indicator, std::optional<qint64> value);
    std::optional<qint64> estimateOf(const Uuid& report, const QString& indicator);

    /// Puts the values that the report states into `figures`, whole ones; Figure::registerValue keeps
    /// what was counted.
    void applyTo(const Uuid& report, std::vector<Figure>& figures);
    /// The same for the lines about single classes; those that came since are left out, those that went
    /// since stay.
    void applyTo(const Uuid& report, std::vector<storage::ClassLine>& classes);

private:
    /// None where every addend follows the register.
    std::optional<Overruled> statedSum(const domain::Report& report, const FigureRef& figure);
    std::vector<domain::ReportFigure> rowsOf(const Uuid& report);
    std::optional<domain::ReportFigure> rowOf(
        const Uuid& report, const QString& indicator, const QString& breakdown);
    Overruled told(const domain::ReportFigure& row);
    std::optional<Error> estimateFault(
        const domain::Report& draft, const domain::Indicator& indicator, qint64 value);
    void appendClassLines(const domain::Report& report, std::vector<AnnexValue>& values);
    Result<domain::Report> draftOf(const Uuid& report);
    /// Stores `row`, new or in place of what stands for its figure.
    Outcome store(const domain::Report& report, domain::ReportFigure row, const QString& action);
    Outcome takeClass(const domain::Report& draft, const Uuid& vocationalClass);
    Outcome dropClass(const domain::Report& draft, const Uuid& vocationalClass);
    Outcome bury(const domain::Report& report, const Uuid& row);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
