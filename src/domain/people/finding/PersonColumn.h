// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Codes.h"

#include <vector>

namespace hoanhap::domain {

/// What a list of people can show of each, and be sorted by.
enum class PersonColumn
{
    Name,
    Birth,
    Sex,
    Status,
    Unit,
    Number,
    Phone,
    Commune,
    Hamlet,
    Helper,
    Needs,
    LastCounselled
};

template <>
struct Codes<PersonColumn>
{
    static constexpr std::array<std::pair<PersonColumn, std::string_view>, 12> all{{
        {PersonColumn::Name, "name"},
        {PersonColumn::Birth, "birth"},
        {PersonColumn::Sex, "sex"},
        {PersonColumn::Status, "status"},
        {PersonColumn::Unit, "unit"},
        {PersonColumn::Number, "number"},
        {PersonColumn::Phone, "phone"},
        {PersonColumn::Commune, "commune"},
        {PersonColumn::Hamlet, "hamlet"},
        {PersonColumn::Helper, "helper"},
        {PersonColumn::Needs, "needs"},
        {PersonColumn::LastCounselled, "last_counselled"},
    }};
};

inline constexpr size_t personColumnCount = Codes<PersonColumn>::all.size();
using PersonColumns = std::vector<PersonColumn>;

/// How a list of people stands: by name as offices list people unless somebody wants it otherwise.
struct PersonOrder
{
    PersonColumn by = PersonColumn::Name;
    bool descending = false;

    bool operator==(const PersonOrder&) const = default;
};

} // namespace hoanhap::domain
