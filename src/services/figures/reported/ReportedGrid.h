// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/Indicator.h"
#include "domain/plan/FigureState.h"
#include "foundation/Result.h"
#include "foundation/Uuid.h"

#include <optional>
#include <vector>

namespace hoanhap::services {

/// Whose count holds for a unit in a period.
enum class FigureSource
{
    Register, ///< the unit works in this register
    Reported ///< its figures come on paper or by mail
};

/// One figure of one unit.
struct ReportedCell
{
    std::optional<qint64> value = {}; ///< as it is stored: amounts in đồng
    domain::FigureState state = domain::FigureState::Awaited;
    std::optional<Uuid> dispatch = {};
    bool asked = false; ///< a row of figures stands for it, with or without a value
    qint64 registerCount = 0; ///< what the register itself counts of the unit
    std::optional<qint64> inParts = {}; ///< what its reports for parts of the period come to

    bool operator==(const ReportedCell&) const = default;
};

/// The figures of one unit, in the order of the grid's indicators.
struct ReportedRow
{
    Uuid unit;
    QString name;
    FigureSource source = FigureSource::Reported;
    std::optional<Uuid> dispatch = {}; ///< that what is typed now came with
    std::vector<ReportedCell> cells = {};
    bool tells = false; ///< figures of it stand that the register would count otherwise, awaited ones too

    bool operator==(const ReportedRow&) const = default;
    /// Figures that were asked for and are awaited still; of the overview's reminders the same rule.
    int awaited() const;
    /// A unit that reports and has not reported yet: nothing at all of it is known, or some is awaited.
    bool isSilent() const;
    /// It sent nothing, for no part of the period either, and is not known to work in the register.
    bool isUnknown() const;
};

/// Whether the register's own count holds there, so that no reported number may stand beside it. What the
/// register cannot count, such as those who offended again, is told by others for every unit.
bool isCountedByRegister(const ReportedRow& row, const domain::Indicator& indicator);

/// What the units below an office reported for one period. (biểu số liệu đơn vị báo cáo)
struct ReportedGrid
{
    domain::FigurePeriod period = {};
    std::vector<domain::Indicator> indicators = {};
    std::vector<ReportedRow> rows = {};
};

/// Where a fault in the grid lies: "cell.3.12"; of a whole row "row.3".
QString gridField(size_t row, size_t column);
QString gridField(size_t row);

/// Reads what was typed or pasted into a cell: "12", "1.234", million đồng also "12,5". Blank is not
/// reported. Refused with figures.not_a_count.
Result<std::optional<qint64>> readReported(const domain::Indicator& indicator, QStringView typed);

} // namespace hoanhap::services
