// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures/Figures.h"

namespace hoanhap::services {

/// What a report states of a figure, whatever the register counts now.
struct StatedValue
{
    qint64 value = 0;
    bool byHand = false; ///< else held since the draft was made
};

/// Which number of an indicator a cell states: the report's own, or one that stands beside it.
enum class FigureColumn
{
    Report,
    YearBefore, ///< the same indicator over the same days a year earlier
    Plan, ///< what the plan wants of the year
    Estimate ///< typed: what will have been reached on 31 December
};

/// One figure of a report: a whole indicator, or what a cell of an annex states of it.
struct FigureRef
{
    QString indicator = {}; ///< of a sum several: "counselled_turns+counselled_head_count"
    QString unit = {}; ///< code of the unit whose row it stands in, with all below it; empty: of the report's
    std::optional<CellChoice> part = {}; ///< its code may be butNot()
    std::optional<CellChoice> within = {}; ///< the row it stands in where rows are no units
    std::optional<Uuid> vocationalClass = {}; ///< the row where rows are classes
    FigureColumn column = FigureColumn::Report;

    /// "unit=PH-LV;status=amnesty": as report_figure keeps it; empty for the whole.
    QString breakdown() const;
    bool isSum() const { return indicator.contains(QChar(u'+')); }
    /// The figures that a sum adds up; of any other itself.
    std::vector<FigureRef> addends() const;
    /// The sum of `indicators` in the cell of this one.
    FigureRef sumOf(const QStringList& indicators) const;
    /// Those in which it is one part.
    std::vector<domain::Breakdown> breakdowns() const;
    static FigureRef of(const QString& indicator, const QString& breakdown);
    /// The code for what is left without the parts with these codes.
    static QString butNot(const QStringList& codes) { return QChar(u'!') + codes.join(QChar(u'+')); }
    /// Those codes; none where `part` is an ordinary one.
    QStringList leftOut() const;
    /// As Run::figure has it on the page: "classes", "classes?unit=PH-LV".
    QString mark() const { return isWhole() ? indicator : indicator + QChar(u'?') + breakdown(); }
    static FigureRef fromMark(const QString& mark)
    {
        return of(mark.section(QChar(u'?'), 0, 0), mark.section(QChar(u'?'), 1));
    }
    /// Of the report itself and not of one part of it.
    bool isWhole() const { return column == FigureColumn::Report && isWholeOfColumn(); }
    /// Not of one part, of whichever column.
    bool isWholeOfColumn() const { return unit.isEmpty() && !part && !within && !vocationalClass; }
    /// The same figure as the report itself states it.
    FigureRef ofReport() const
    {
        FigureRef own = *this;
        own.column = FigureColumn::Report;
        return own;
    }
    /// The days over which it counts in a report on these.
    domain::FigurePeriod periodIn(const domain::FigurePeriod& report) const
    {
        return column == FigureColumn::YearBefore
            ? domain::FigurePeriod{report.from.addYears(-1), report.to.addYears(-1)}
            : report;
    }
    bool operator==(const FigureRef& other) const
    {
        return indicator == other.indicator && breakdown() == other.breakdown();
    }
};

} // namespace hoanhap::services
