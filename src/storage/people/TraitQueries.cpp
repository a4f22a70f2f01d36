// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/TraitQueries.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"

#include <QHash>

namespace hoanhap::storage {

namespace {

/// Calls `take(file, row)` with each row of a table that hangs on one of `files`; the first column is
/// the person.
template <size_t columnCount, typename Take>
void readParts(Session& session, const char* table, const std::string& columns, const std::string& people,
    QHash<Uuid, domain::PersonFile>& files, Take take)
{
    const std::string sql = "SELECT t.person_id, " + columns + " FROM " + table
        + " t JOIN person p ON p.id = t.person_id WHERE t.deleted_at IS NULL AND p.deleted_at IS NULL"
        + people;
    RowReader<columnCount>(session, table).each(sql, std::vector<std::string>(), [&](const auto& row) {
        if (const auto file = files.find(idOf(row[0])); file != files.end())
            take(*file, row);
    });
}

} // namespace

TraitQueries::TraitQueries(Session& session) : m_session(session) { }

std::vector<ComparedPerson> TraitQueries::all(const std::vector<Uuid>& units)
{
    return where(idsAmong("p.unit_id", units));
}

std::vector<ComparedPerson> TraitQueries::of(const std::vector<Uuid>& people)
{
    return people.empty() ? std::vector<ComparedPerson>() : where(idsAmong("p.id", people));
}

std::vector<ComparedPerson> TraitQueries::where(const std::string& people)
{
    QHash<Uuid, domain::PersonFile> files;
    RowReader<5>(m_session, "person")
        .each("SELECT p.id, p.full_name, p.birth, p.sex, p.unit_id FROM person p WHERE p.deleted_at IS NULL"
                + people,
            std::vector<std::string>(), [&](const auto& row) {
                domain::Person& person = files[idOf(row[0])].person;
                person.fullName = textOf(row[1]);
                person.birth = text::PartialDate::fromStored(textOf(row[2])).value_or(text::PartialDate());
                person.sex = textOf(row[3]);
                person.unitId = idOf(row[4]);
            });
    readParts<2>(m_session, "identity_number", "t.number", people, files,
        [](auto& file, const auto& row) { file.identityNumbers.emplace_back().number = textOf(row[1]); });
    readParts<2>(m_session, "residence", "t.area_code", people, files,
        [](auto& file, const auto& row) { file.residences.emplace_back().areaCode = textOf(row[1]); });
    readParts<3>(m_session, "contact", "t.value, t.name", people, files, [](auto& file, const auto& row) {
        domain::Contact& contact = file.contacts.emplace_back();
        contact.value = textOf(row[1]);
        contact.name = textOf(row[2]);
    });
    std::vector<ComparedPerson> compared;
    compared.reserve(static_cast<size_t>(files.size()));
    const domain::CommuneLines lines = communeLines();
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        compared.push_back({file.key(), domain::PersonTraits::of(*file), file->person.unitId});
        compared.back().traits.tieCommunes(lines);
    }
    return compared;
}

domain::CommuneLines TraitQueries::communeLines()
{
    domain::CommuneLines lines;
    RowReader<2>(m_session, "area_succession")
        .each("SELECT f.code, t.code FROM area_succession s JOIN area f ON f.id = s.from_area_id"
              " JOIN area t ON t.id = s.to_area_id WHERE s.deleted_at IS NULL",
            std::vector<std::string>(), [&](const auto& row) { lines.add(textOf(row[0]), textOf(row[1])); });
    return lines;
}

} // namespace hoanhap::storage
