// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Codes.h"

namespace hoanhap::domain {

/// What a figure can be parted by. Every breakdown parts all that is counted: its cells add up to the
/// figure, what is not known stands in a cell of its own with an empty code. People are parted as they
/// stood on the last day of the period.
enum class Breakdown
{
    Unit, ///< that manages the person; of acts: that held them
    Commune, ///< of residence; of classes and sessions: where they were held
    Status, ///< legal-status-kinds; of several standing ones the one that began last
    Sex,
    Age, ///< age bands, AgeBands.h
    Ethnicity,
    Offence, ///< offence-groups, of the same status
    Occupation, ///< of the person; of classes and learners: what is taught; of needs: what is wished
};

template <>
struct Codes<Breakdown>
{
    static constexpr std::array<std::pair<Breakdown, std::string_view>, 8> all{{
        {Breakdown::Unit, "unit"},
        {Breakdown::Commune, "commune"},
        {Breakdown::Status, "status"},
        {Breakdown::Sex, "sex"},
        {Breakdown::Age, "age"},
        {Breakdown::Ethnicity, "ethnicity"},
        {Breakdown::Offence, "offence"},
        {Breakdown::Occupation, "occupation"},
    }};
};

} // namespace hoanhap::domain
