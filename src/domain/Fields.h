// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Latin1Text.h"
#include "foundation/TypedList.h"

#include <string_view>

namespace hoanhap::domain {

/// One field of a record: the name it has in the register, in JSON and in faults, and where it lies.
template <typename Owner, typename Type>
struct Field
{
    std::string_view name;
    Type Owner::*member;
};

template <typename Owner, typename Type>
constexpr Field<Owner, Type> field(std::string_view name, Type Owner::*member)
{
    return {name, member};
}

/// Specialised beside every record: `entity`, the name of its table, and `all`, the list of
/// its fields. Columns, audit, JSON and merging follow from this one list.
template <typename Record>
struct Fields;

/// The name of a record's table, which is also its kind in JSON, in faults and in the audit.
template <typename Record>
QString entityName()
{
    return latin1Text(Fields<Record>::entity);
}

/// Calls `visit` with each Field of a record in their order.
template <typename Record, typename Visitor>
constexpr void forEachField(Visitor&& visit)
{
    Fields<Record>::all.forEach(std::forward<Visitor>(visit));
}

} // namespace hoanhap::domain
