// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/likeness/LikenessQueries.h"

#include "storage/lists/RowReader.h"
#include "storage/people/SearchText.h"

namespace hoanhap::storage {

namespace {

std::string atPlaces(const std::vector<qint64>& places)
{
    std::string list;
    for (const qint64 place : places)
        list += (list.empty() ? "" : ",") + std::to_string(place);
    return "position IN (" + list + ')';
}

} // namespace

LikenessQueries::LikenessQueries(Session& session) : m_session(session) { }

std::vector<qint64> LikenessQueries::holdersOf(quint64 key, int most)
{
    std::vector<qint64> places;
    RowReader<1>(m_session, "person_likeness")
        .each(
            "SELECT rowid FROM person_likeness WHERE person_likeness MATCH :p0 LIMIT " + std::to_string(most),
            std::vector<std::string>{'"' + likenessToken(key) + '"'},
            [&](const auto& row) { places.push_back(std::stoll(row[0])); });
    return places;
}

std::vector<LikenessQueries::Glance> LikenessQueries::glancesAt(const std::vector<qint64>& places)
{
    std::vector<Glance> glances;
    RowReader<3>(m_session, "person_sorting")
        .each("SELECT position, full_name, birth FROM person_sorting WHERE " + atPlaces(places)
                + " ORDER BY position",
            std::vector<std::string>(), [&](const auto& row) {
                glances.push_back({std::stoll(row[0]), textOf(row[1]), textOf(row[2])});
            });
    return glances;
}

std::vector<Uuid> LikenessQueries::peopleAt(const std::vector<qint64>& places)
{
    std::vector<Uuid> people;
    RowReader<1>(m_session, "person_order")
        .each("SELECT person_id FROM person_order WHERE " + atPlaces(places) + " ORDER BY position",
            std::vector<std::string>(), [&](const auto& row) { people.push_back(idOf(row[0])); });
    return people;
}

} // namespace hoanhap::storage
