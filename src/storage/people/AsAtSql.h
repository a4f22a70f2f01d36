// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <string>

namespace hoanhap::storage {

/// SQL of what held on a day; `day` is a placeholder or another SQL expression. The same words stand in
/// C++ in domain/cases/AsAt.h.

/// Digits and dashes of our own making, as a text in SQL.
inline std::string quotedDay(QDate day)
{
    return '\'' + day.toString(Qt::ISODate).toStdString() + '\'';
}

/// The first known day of legal status `s`, '' where none is known.
inline std::string statusBegan(const std::string& s)
{
    return "coalesce(" + s + ".from_date, " + s + ".released_on, '')";
}

/// Legal status `s` has not ended by then; an end that is entered and lies ahead is still to come.
inline std::string statusStandsOn(const std::string& s, const std::string& day)
{
    return "(" + s + ".ended_on IS NULL OR " + s + ".ended_on > " + day + ")";
}

/// Legal status `s` held: from its first known day to the day before it ended.
inline std::string statusHeldOn(const std::string& s, const std::string& day)
{
    return "(" + statusBegan(s) + " <= " + day + " AND " + statusStandsOn(s, day) + ")";
}

/// Need `n` was asked for and not answered yet.
inline std::string needHeldOn(const std::string& n, const std::string& day)
{
    return "(coalesce(" + n + ".surveyed_on, '') <= " + day + " AND (" + n + ".closed_on > " + day + " OR "
        + n + ".closed_on IS NULL AND " + n + ".state NOT IN ('met', 'declined')))";
}

/// Row `r` with a first and a last day held, both counted in.
inline std::string rowHeldOn(const std::string& r, const std::string& day)
{
    return "(coalesce(" + r + ".valid_from, '') <= " + day + " AND coalesce(" + r
        + ".valid_to, '9999') >= " + day + ")";
}

/// The unit that looked after person `person` (an SQL expression of the identifier). Whoever was never
/// transferred has no row of assignment and always belonged to the unit of today, `unit`.
inline std::string unitHeldOn(const std::string& person, const std::string& unit, const std::string& day)
{
    return "coalesce((SELECT ua.assigned_unit_id FROM unit_assignment ua WHERE ua.person_id = " + person
        + " AND ua.deleted_at IS NULL AND " + rowHeldOn("ua", day)
        + " ORDER BY coalesce(ua.valid_from, '') DESC, ua.id DESC LIMIT 1), " + unit + ")";
}

/// Person `p` is on the books: neither in the bin nor closed by then.
inline std::string personHeldOn(const std::string& p, const std::string& day)
{
    return "(" + p + ".deleted_at IS NULL AND (" + p + ".closed_on IS NULL OR " + p + ".closed_on > " + day
        + "))";
}

} // namespace hoanhap::storage
