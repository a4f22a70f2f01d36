// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <string>
#include <vector>

namespace hoanhap::storage {

/// SQL that keeps a list to rows with one of these identifiers, for example
/// " AND p.unit_id IN ('…','…')"; empty where no identifier is given, which stands for all of them
/// (an actor whose scope has no limit). Identifiers are hexadecimal digits and dashes by
/// construction, so they may stand in the text of a statement.
inline std::string idsAmong(const std::string& column, const std::vector<Uuid>& ids)
{
    if (ids.empty())
        return {};
    std::string list;
    for (const Uuid& id : ids)
        list += (list.empty() ? "'" : ",'") + id.toString().toStdString() + '\'';
    return " AND " + column + " IN (" + list + ')';
}

} // namespace hoanhap::storage
