// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures/Figures.h"

namespace hoanhap::services {

/// One figure of a report: a whole indicator, or what a cell of an annex states of it.
struct FigureRef
{
    QString indicator = {};
    QString unit = {}; ///< code of the unit whose row it stands in, with all below it; empty: of the report's
    std::optional<CellChoice> part = {};

    /// "unit=PH-LV;status=amnesty": as report_figure keeps it; empty for the whole.
    QString breakdown() const;
    static FigureRef of(const QString& indicator, const QString& breakdown);
    /// As Run::figure has it on the page: "classes", "classes?unit=PH-LV".
    QString mark() const { return isWhole() ? indicator : indicator + QChar(u'?') + breakdown(); }
    static FigureRef fromMark(const QString& mark)
    {
        return of(mark.section(QChar(u'?'), 0, 0), mark.section(QChar(u'?'), 1));
    }
    bool isWhole() const { return unit.isEmpty() && !part; }
    bool operator==(const FigureRef& other) const
    {
        return indicator == other.indicator && breakdown() == other.breakdown();
    }
};

} // namespace hoanhap::services
