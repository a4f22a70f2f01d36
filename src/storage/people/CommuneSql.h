// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace hoanhap::storage {

/// Begins a statement with the table meant(id, code): the communes of which `chosen` is true, and all that
/// went into them. Who was entered with a commune that was merged lives in what took it over.
inline std::string meantCommunes(const std::string& chosen)
{
    return "WITH RECURSIVE meant(id, code) AS (SELECT c.id, c.code FROM area c WHERE " + chosen
        + " AND c.deleted_at IS NULL"
          " UNION SELECT b.id, b.code FROM meant m JOIN area_succession s ON s.to_area_id = m.id"
          " AND s.deleted_at IS NULL JOIN area b ON b.id = s.from_area_id) ";
}

} // namespace hoanhap::storage
