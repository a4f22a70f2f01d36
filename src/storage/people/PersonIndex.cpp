// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/PersonIndex.h"

#include "foundation/Error.h"
#include "storage/people/PersonIndexStatements.h"
#include "storage/people/SearchText.h"
#include "storage/sqlite/Session.h"

#include <algorithm>
#include <map>

namespace hoanhap::storage {

namespace {

// Appending at the end halves nothing: lists often arrive in name order.
constexpr qint64 stepAtEnd = qint64(1) << 32;

} // namespace

struct PersonIndex::Work
{
    struct Row
    {
        std::string sortKey;
        SearchText text;
        std::string personId;
    };
    std::map<qint64, Row> byPosition;
};

PersonIndex::PersonIndex(Session& session)
    : m_statements(std::make_unique<Statements>(session.soci()))
    , m_work(std::make_unique<Work>())
    , m_session(session)
{
}

PersonIndex::~PersonIndex() = default;

void PersonIndex::put(const PersonIndexEntry& entry)
{
    m_session.guarded("placing a person in", "person_order", [&] {
        Statements& sql = *m_statements;
        const std::string id = entry.personId.toString().toStdString();
        const std::string key = sortKeyOf(entry);
        const auto old = sql.placeOf(id);
        // A person whose name stays keeps the place: only the searched text is written again.
        const bool samePlace = old && old->sortKey == key;
        if (old && !samePlace)
            dropOld(id);
        const qint64 position = samePlace ? old->position : placeFor(key);
        if (!samePlace)
            sql.addPlace(id, position, key);
        m_work->byPosition[position] = {key, searchTextOf(entry), id};
    });
}

void PersonIndex::remove(const Uuid& person)
{
    m_session.guarded(
        "taking a person out of", "person_order", [&] { dropOld(person.toString().toStdString()); });
}

void PersonIndex::dropOld(const std::string& personId)
{
    Statements& sql = *m_statements;
    const auto old = sql.placeOf(personId);
    if (!old)
        return;
    m_work->byPosition.erase(old->position);
    sql.removeText(old->position);
    sql.removePlace(personId);
}

void PersonIndex::flush()
{
    m_session.guarded("writing", "person_search", [&] {
        for (const auto& [position, row] : m_work->byPosition)
            m_statements->putText(position, row.text);
        m_work->byPosition.clear();
    });
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

qint64 PersonIndex::placeFor(const std::string& sortKey)
{
    Statements& sql = *m_statements;
    const qint64 before = sql.lastUpTo(sortKey).value_or(0);
    const std::optional<qint64> after = sql.firstAfter(sortKey);
    if (!after && before < lastPosition - stepAtEnd)
        return before + stepAtEnd;
    const qint64 end = after.value_or(lastPosition);
    if (end - before > 1)
        return before + (end - before) / 2;
    makeRoom(before);
    return placeFor(sortKey);
}

void PersonIndex::makeRoom(qint64 around)
{
    flush();
    Statements& sql = *m_statements;
    constexpr qint64 roomEach = qint64(1) << 20;
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
            m_work->byPosition[position] = {sortKeyOf(entry), searchTextOf(entry), person};
        }
        flush();
        return;
    }
}

} // namespace hoanhap::storage
