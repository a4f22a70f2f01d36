// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/Indicator.h"

#include <QString>

namespace hoanhap::services {

/// The periods that reports are written for. The reporting year and half-year end on the 14th, as the
/// figures of the state's periodic reports do (Nghị định 09/2019/NĐ-CP, Điều 12).
enum class PeriodPreset
{
    CalendarYear,
    ReportingYear, ///< 15/12 to 14/12
    FirstHalf,
    SecondHalf,
    ReportingHalf, ///< 15/12 to 14/6
    SecondReportingHalf, ///< 15/6 to 14/12
    Quarter1,
    Quarter2,
    Quarter3,
    Quarter4,
    OtherDays
};

/// Invalid for other days, which are typed.
domain::FigurePeriod periodOf(PeriodPreset preset, int year);
PeriodPreset presetOf(const domain::FigurePeriod& period);

/// "năm 2021", "6 tháng đầu năm 2025", "quý III năm 2025", "từ ngày 05 tháng 01 năm 2025 đến ngày …".
QString periodInWords(const domain::FigurePeriod& period);
/// The one that a report on `period` looks ahead to: "năm 2022", "6 tháng cuối năm 2025", "quý IV năm
/// 2025"; after other days "thời gian tới".
QString nextPeriodInWords(const domain::FigurePeriod& period);
/// The year of that one.
int yearAheadOf(const domain::FigurePeriod& period);

} // namespace hoanhap::services
