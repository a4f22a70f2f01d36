// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace hoanhap::storage {

/// SQL that is true of a row `r` of `readiness` that was the newest of its person on the day `day` (a
/// parameter as ":p0", or a quoted date). Notes of one day count in the order they were stored.
inline std::string newestReadiness(const std::string& r, const std::string& day)
{
    return r + ".deleted_at IS NULL AND coalesce(" + r + ".noted_on, '') <= " + day
        + " AND NOT EXISTS (SELECT 1 FROM readiness later WHERE later.person_id = " + r
        + ".person_id AND later.deleted_at IS NULL AND coalesce(later.noted_on, '') <= " + day
        + " AND (coalesce(later.noted_on, ''), later.id) > (coalesce(" + r + ".noted_on, ''), " + r + ".id))";
}

/// SQL that keeps a list of what is overdue to people who are not put on hold on that day, for example
/// " AND n.person_id NOT IN (…)"; `person` is the column with the person's identifier. The newest note
/// decides: one without a hold, or with another, takes the former back. On the day of `on_hold_until` the
/// hold stands.
inline std::string notOnHold(const std::string& person, const std::string& day)
{
    // Looked up once for all: the index readiness_on_hold has them, and they are few.
    return " AND " + person
        + " NOT IN (SELECT held.person_id FROM readiness held WHERE held.on_hold_until >= " + day + " AND "
        + newestReadiness("held", day) + ")";
}

} // namespace hoanhap::storage
