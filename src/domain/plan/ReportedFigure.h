// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"
#include "domain/plan/FigureState.h"

namespace hoanhap::domain {

/// A figure that a unit sent on paper or by mail. (số liệu đơn vị báo cáo)
struct ReportedFigure : Record
{
    Uuid figureUnitId;
    std::optional<QDate> fromDate;
    std::optional<QDate> toDate;
    QString indicator;
    QString breakdown;
    std::optional<qint64> value; ///< none: not reported
    std::optional<Uuid> sourceDispatchId;
    FigureState state = FigureState::Awaited;
};

template <>
struct Fields<ReportedFigure>
{
    static constexpr std::string_view entity = "reported_figure";
    static constexpr auto all = TypedList{
        field("figure_unit_id", &ReportedFigure::figureUnitId),
        field("from_date", &ReportedFigure::fromDate),
        field("to_date", &ReportedFigure::toDate),
        field("indicator", &ReportedFigure::indicator),
        field("breakdown", &ReportedFigure::breakdown),
        field("value", &ReportedFigure::value),
        field("source_dispatch_id", &ReportedFigure::sourceDispatchId),
        field("state", &ReportedFigure::state),
    };
};

} // namespace hoanhap::domain
