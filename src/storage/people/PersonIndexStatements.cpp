// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/PersonIndexStatements.h"

#include "text/letters/SortKey.h"

#include <algorithm>

namespace hoanhap::storage {

namespace {
constexpr int versionNow = text::sortKeyVersion * 100 + searchTextVersion;
} // namespace

PersonIndex::Statements::Statements(soci::session& session)
    : m_session(session)
    , m_keyVersion(versionNow)
    , m_placeOf((session.prepare << "SELECT position, sort_key FROM person_order WHERE person_id = :person",
          soci::use(m_person, "person"), soci::into(m_position), soci::into(m_key)))
    , m_lastUpTo((session.prepare << "SELECT position, sort_key FROM person_order WHERE sort_key <= :key"
                                     " ORDER BY sort_key DESC, position DESC LIMIT 1",
          soci::use(m_key, "key"), soci::into(m_position), soci::into(m_foundKey)))
    , m_firstAfter((session.prepare << "SELECT position, sort_key FROM person_order WHERE sort_key > :key"
                                       " ORDER BY sort_key, position LIMIT 1",
          soci::use(m_key, "key"), soci::into(m_position), soci::into(m_foundKey)))
    , m_addPlace((session.prepare << "INSERT INTO person_order (person_id, position, sort_key, key_version)"
                                     " VALUES (:person, :position, :key, :version)",
          soci::use(m_person, "person"), soci::use(m_position, "position"), soci::use(m_key, "key"),
          soci::use(m_keyVersion, "version")))
    , m_removePlace((session.prepare << "DELETE FROM person_order WHERE person_id = :person",
          soci::use(m_person, "person")))
    , m_putWords((session.prepare << "INSERT OR REPLACE INTO person_search (rowid, words)"
                                     " VALUES (:position, :words)",
          soci::use(m_position, "position"), soci::use(m_text, "words")))
    , m_putKeys((session.prepare << "INSERT OR REPLACE INTO person_likeness (rowid, keys)"
                                    " VALUES (:position, :keys)",
          soci::use(m_position, "position"), soci::use(m_text, "keys")))
    , m_removeWords((session.prepare << "DELETE FROM person_search WHERE rowid = :position",
          soci::use(m_position, "position")))
    , m_removeKeys((session.prepare << "DELETE FROM person_likeness WHERE rowid = :position",
          soci::use(m_position, "position")))
{
}

std::optional<PersonIndex::Statements::Place> PersonIndex::Statements::placeOf(const std::string& personId)
{
    m_person = personId;
    std::optional<Place> place;
    m_placeOf.execute(false);
    while (m_placeOf.fetch())
        place = Place{m_position, m_key};
    return place;
}

std::optional<PersonIndex::Statements::Place> PersonIndex::Statements::neighbour(
    soci::statement& statement, const std::string& sortKey)
{
    m_key = sortKey;
    std::optional<Place> found;
    statement.execute(false);
    while (statement.fetch())
        found = Place{m_position, m_foundKey};
    return found;
}

std::optional<qint64> PersonIndex::Statements::lastUpTo(const std::string& sortKey)
{
    const std::optional<Place> found = neighbour(m_lastUpTo, sortKey);
    return found ? std::optional(found->position) : std::nullopt;
}

std::optional<PersonIndex::Statements::Place> PersonIndex::Statements::firstAfter(const std::string& sortKey)
{
    return neighbour(m_firstAfter, sortKey);
}

void PersonIndex::Statements::addPlace(
    const std::string& personId, qint64 position, const std::string& sortKey)
{
    m_person = personId;
    m_position = position;
    m_key = sortKey;
    m_addPlace.execute(true);
}

void PersonIndex::Statements::removePlace(const std::string& personId)
{
    m_person = personId;
    m_removePlace.execute(true);
}

void PersonIndex::Statements::putWords(qint64 position, const std::string& words)
{
    m_position = position;
    m_text = words;
    m_putWords.execute(true);
}

void PersonIndex::Statements::putKeys(qint64 position, const std::string& keys)
{
    m_position = position;
    m_text = keys;
    m_putKeys.execute(true);
}

void PersonIndex::Statements::removeText(qint64 position)
{
    m_position = position;
    m_removeWords.execute(true);
    m_removeKeys.execute(true);
}

void PersonIndex::Statements::optimise()
{
    m_session << "INSERT INTO person_search (person_search) VALUES ('optimize')";
    m_session << "INSERT INTO person_likeness (person_likeness) VALUES ('optimize')";
}

bool PersonIndex::Statements::isOlder()
{
    int others = 0;
    m_session << "SELECT count(*) FROM person_order WHERE key_version <> :now AND position IN"
                 " (SELECT min(position) FROM person_order UNION SELECT max(position) FROM person_order)",
        soci::use(m_keyVersion, "now"), soci::into(others);
    return others > 0;
}

std::vector<std::string> PersonIndex::Statements::everybody()
{
    std::vector<std::string> people;
    std::string person;
    soci::statement read = (m_session.prepare << "SELECT person_id FROM person_order", soci::into(person));
    read.execute(false);
    while (read.fetch())
        people.push_back(person);
    return people;
}

void PersonIndex::Statements::clear()
{
    m_session << "DELETE FROM person_order";
    m_session << "INSERT INTO person_search (person_search) VALUES ('delete-all')";
    m_session << "INSERT INTO person_likeness (person_likeness) VALUES ('delete-all')";
}

PersonIndex::Statements::Stretch PersonIndex::Statements::stretchAround(qint64 position, int width)
{
    std::vector<std::pair<qint64, std::string>> rows;
    long long found = 0;
    std::string person;
    const auto read = [&](const char* sql) {
        soci::statement statement = (m_session.prepare << sql, soci::use(position), soci::use(width),
            soci::into(found), soci::into(person));
        statement.execute(false);
        while (statement.fetch())
            rows.emplace_back(found, person);
    };
    // One more on each side than is moved: the outermost are the fences.
    read("SELECT position, person_id FROM person_order WHERE position <= ? ORDER BY position DESC LIMIT ?");
    const bool fenceBefore = static_cast<int>(rows.size()) == width;
    std::reverse(rows.begin(), rows.end());
    const size_t before = rows.size();
    read("SELECT position, person_id FROM person_order WHERE position > ? ORDER BY position LIMIT ?");
    const bool fenceAfter = static_cast<int>(rows.size() - before) == width;

    Stretch stretch;
    stretch.begin = fenceBefore ? rows.front().first : 0;
    stretch.end = fenceAfter ? rows.back().first : lastPosition;
    const auto first = rows.begin() + (fenceBefore ? 1 : 0);
    const auto last = rows.end() - (fenceAfter ? 1 : 0);
    for (auto row = first; row != last; ++row)
        stretch.people.push_back(row->second);
    return stretch;
}

void PersonIndex::Statements::readParts(
    const char* sql, const std::string& personId, const std::function<void(QString, QString)>& take)
{
    std::string value, name;
    soci::statement read =
        (m_session.prepare << sql, soci::use(personId), soci::into(value), soci::into(name));
    read.execute(false);
    while (read.fetch())
        take(QString::fromStdString(value), QString::fromStdString(name));
}

PersonIndexEntry PersonIndex::Statements::readEntry(const std::string& personId)
{
    std::string unit, name, others, birth;
    m_session << "SELECT unit_id, full_name, other_names, birth FROM person WHERE id = :id",
        soci::use(personId), soci::into(unit), soci::into(name), soci::into(others), soci::into(birth);
    domain::PersonFile file;
    file.person.id = *Uuid::parse(QString::fromStdString(personId));
    file.person.unitId = *Uuid::parse(QString::fromStdString(unit));
    file.person.fullName = QString::fromStdString(name);
    file.person.otherNames = QString::fromStdString(others);
    file.person.birth =
        text::PartialDate::fromStored(QString::fromStdString(birth)).value_or(text::PartialDate());
    readParts("SELECT number, '' FROM identity_number WHERE person_id = :id AND deleted_at IS NULL", personId,
        [&](const QString& number, const QString&) { file.identityNumbers.emplace_back().number = number; });
    readParts("SELECT value, name FROM contact WHERE person_id = :id AND deleted_at IS NULL", personId,
        [&](const QString& value, const QString& relative) {
            file.contacts.emplace_back().value = value;
            file.contacts.back().name = relative;
        });
    readParts("SELECT area_code, '' FROM residence WHERE person_id = :id AND deleted_at IS NULL", personId,
        [&](const QString& area, const QString&) { file.residences.emplace_back().areaCode = area; });
    PersonIndexEntry entry = entryOf(file);
    readParts(
        "SELECT r.hamlet, coalesce(a.name, '') FROM residence r LEFT JOIN area a ON a.code = r.area_code"
        " WHERE r.person_id = :id AND r.deleted_at IS NULL AND r.valid_to IS NULL",
        personId, [&](const QString& hamlet, const QString& commune) { entry.nearby << hamlet << commune; });
    return entry;
}

} // namespace hoanhap::storage
