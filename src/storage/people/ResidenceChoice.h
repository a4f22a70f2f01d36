// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace hoanhap::storage {

/// Ranks the kinds of residence q by where the person is.
inline const std::string whereThePersonIs =
    "CASE q.kind WHEN 'present' THEN 0 WHEN 'temporary' THEN 1 WHEN 'permanent' THEN 2 ELSE 3 END";

/// SQL of the one residence of person p on the day :p0; `order` ranks the kinds, the smallest first.
inline std::string residenceOnDay(const std::string& order)
{
    return "(SELECT q.id FROM residence q WHERE q.person_id = p.id AND q.deleted_at IS NULL"
           " AND (q.valid_from IS NULL OR q.valid_from <= :p0) AND (q.valid_to IS NULL OR q.valid_to >= :p0)"
           " AND q.area_code <> '' ORDER BY "
        + order + ", q.valid_from DESC, q.id LIMIT 1)";
}

} // namespace hoanhap::storage
