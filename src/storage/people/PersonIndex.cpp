// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/PersonIndex.h"

#include "foundation/Error.h"
#include "storage/people/PersonIndexStatements.h"
#include "storage/people/SearchText.h"
#include "storage/sqlite/Session.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace hoanhap::storage {

/// What was put since the last flush. A change that was taken back takes its part along.
struct PersonIndex::Work
{
    struct Newcomer
    {
        std::string personId;
        SearchedTexts texts;
    };
    std::map<std::string, Newcomer> newcomers; ///< by sort key; no two are the same
    std::unordered_map<std::string, std::string> keyOfNewcomer; ///< by person
    std::map<qint64, SearchedTexts> texts; ///< by position
    int rollbacksSeen = 0;
};

PersonIndex::PersonIndex(Session& session) : m_work(std::make_unique<Work>()), m_session(session)
{
    // A full-text table reads its own settings as soon as a statement names it; they may be damaged.
    session.guarded("getting ready", "person_search",
        [&] { m_statements = std::make_unique<Statements>(session.soci()); });
}

PersonIndex::~PersonIndex() = default;

PersonIndex::Work& PersonIndex::work()
{
    if (m_work->rollbacksSeen != m_session.rollbacks)
        *m_work = Work{{}, {}, {}, m_session.rollbacks};
    return *m_work;
}

void PersonIndex::put(const PersonIndexEntry& entry)
{
    m_session.guarded("placing a person in", "person_order", [&] {
        const std::string id = entry.personId.toString().toStdString();
        const std::string key = sortKeyOf(entry);
        const auto old = m_statements->placeOf(id);
        // A person whose name stays keeps the place: only the searched text is written again.
        if (old && old->sortKey == key) {
            work().texts[old->position] = searchedTextsOf(entry);
            return;
        }
        dropOld(id);
        work().newcomers[key] = {id, searchedTextsOf(entry)};
        work().keyOfNewcomer[id] = key;
    });
}

void PersonIndex::remove(const Uuid& person)
{
    m_session.guarded(
        "taking a person out of", "person_order", [&] { dropOld(person.toString().toStdString()); });
}

void PersonIndex::dropOld(const std::string& personId)
{
    if (const auto waiting = work().keyOfNewcomer.extract(personId))
        work().newcomers.erase(waiting.mapped());
    Statements& sql = *m_statements;
    const auto old = sql.placeOf(personId);
    if (!old)
        return;
    work().texts.erase(old->position);
    sql.removeText(old->position);
    sql.removePlace(personId);
}

void PersonIndex::flush()
{
    m_session.guarded("writing", "person_search", [&] {
        placeNewcomers();
        writeTexts();
    });
}

void PersonIndex::writeTexts()
{
    for (const auto& [position, texts] : work().texts)
        m_statements->putWords(position, texts.words);
    for (const auto& [position, texts] : work().texts)
        m_statements->putKeys(position, texts.keys);
    work().texts.clear();
}

void PersonIndex::putStored(const Uuid& person)
{
    PersonIndexEntry entry;
    m_session.guarded(
        "reading", "person", [&] { entry = m_statements->readEntry(person.toString().toStdString()); });
    put(entry);
}

void PersonIndex::optimise()
{
    m_session.guarded("merging", "person_search", [&] { m_statements->optimise(); });
}

void PersonIndex::placeNewcomers()
{
    Statements& sql = *m_statements;
    auto& newcomers = work().newcomers;
    while (!newcomers.empty()) {
        // All that come between the same two neighbours are placed together.
        const std::string& key = newcomers.begin()->first;
        const qint64 before = sql.lastUpTo(key).value_or(0);
        const auto after = sql.firstAfter(key);
        const auto end = after ? newcomers.lower_bound(after->sortKey) : newcomers.end();
        const auto count = static_cast<qint64>(std::distance(newcomers.begin(), end));
        const qint64 step = ((after ? after->position : lastPosition) - before) / (count + 1);
        if (step == 0) {
            makeRoom(before);
            continue;
        }
        qint64 position = before;
        for (auto one = newcomers.begin(); one != end; one = newcomers.erase(one)) {
            position += after ? step : std::min(step, roomyStep);
            sql.addPlace(one->second.personId, position, one->first);
            work().texts[position] = std::move(one->second.texts);
        }
    }
    work().keyOfNewcomer.clear();
}

void PersonIndex::makeRoom(qint64 around)
{
    writeTexts();
    Statements& sql = *m_statements;
    constexpr qint64 roomEach = qint64(1) << 12;
    for (int width = 64;; width *= 2) {
        const Statements::Stretch stretch = sql.stretchAround(around, width);
        const auto count = static_cast<qint64>(stretch.people.size());
        const qint64 step = (stretch.end - stretch.begin) / (count + 1);
        const bool whole = stretch.begin == 0 && stretch.end == lastPosition;
        if (step < roomEach && !whole)
            continue;
        if (step < 2)
            throw LogicError("the name order has no room left");
        for (const std::string& person : stretch.people)
            dropOld(person);
        qint64 position = stretch.begin;
        for (const std::string& person : stretch.people) {
            const PersonIndexEntry entry = sql.readEntry(person);
            sql.addPlace(person, position += step, sortKeyOf(entry));
            work().texts[position] = searchedTextsOf(entry);
        }
        writeTexts();
        return;
    }
}

} // namespace hoanhap::storage
