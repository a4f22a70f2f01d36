// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lists/IdList.h"
#include "storage/people/AsAtSql.h"

#include <optional>

namespace hoanhap::storage {

/// Keeps a list to those `person p` whom one of `units` looks after, with `asAt` whom it looked after on
/// that past day; empty where `units` is.
inline std::string scopeSql(const std::vector<Uuid>& units, const std::optional<QDate>& asAt)
{
    return idsAmong(asAt ? unitHeldOn("p.id", "p.unit_id", quotedDay(*asAt)) : "p.unit_id", units);
}

} // namespace hoanhap::storage
