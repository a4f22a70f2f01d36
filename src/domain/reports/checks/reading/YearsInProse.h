// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/checks/reading/Citations.h"

namespace hoanhap::domain {

/// A year or a part of one that a sentence names: "năm 2020", "quý IV năm 2021", "6 tháng đầu năm 2022",
/// "tháng 9/2021", "quý III".
struct YearInProse
{
    enum class Part
    {
        Whole,
        Half,
        Quarter,
        Months
    };
    enum class Use
    {
        Plain,
        Compared, ///< "so với năm 2020": beside the period that the report is about
        Bound, ///< "từ năm 2020", "đến hết năm 2021": of the period or for good, as only a person knows
        Fixed ///< in a cited paper, a whole date or a span of years
    };
    std::size_t paragraph = 0;
    qsizetype start = 0; ///< of the part or of "năm"
    Stretch year; ///< its digits; empty where the part alone is named
    int value = 0;
    Part part = Part::Whole;
    Stretch partAt; ///< "IV", "đầu"
    int partNumber = 0; ///< of the half, quarter or month, from 1; 0 of several months
    Use use = Use::Plain;
};

std::vector<YearInProse> yearsInProse(const Prose& prose, const std::vector<Citation>& citations);

} // namespace hoanhap::domain
