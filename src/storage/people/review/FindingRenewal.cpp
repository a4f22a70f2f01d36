// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/review/FindingRenewal.h"

#include "domain/ErrorCodes.h"
#include "storage/people/AsAtSql.h"
#include "storage/people/finding/ColumnSql.h"
#include "storage/people/finding/PersonSorting.h"
#include "storage/people/review/ReviewQueries.h"
#include "storage/sqlite/Session.h"

namespace hoanhap::storage {

namespace {

constexpr const char* versionKey = "review_rules";
constexpr const char* placeKey = "review_place"; ///< the last row of person that was looked through

/// SELECT of the people with such days. A day that somebody set aside is no finding any more: there what the
/// list is sorted by tells whether it was reached.
std::string comeBy(QDate today)
{
    const std::string code = '\'' + std::string(domain::errors::dateInFuture.id()) + '\'';
    const std::string day = quotedDay(today);
    return "SELECT person_id FROM finding WHERE code = " + code + " AND holds_until <= " + day
        + " UNION SELECT p.id FROM set_aside x CROSS JOIN legal_status s ON s.id = x.row_id"
          " CROSS JOIN person p ON p.id = x.person_id CROSS JOIN person_order o ON o.person_id = p.id"
          " CROSS JOIN person_sorting g ON g.position = o.position"
          " WHERE x.code = "
        + code + " AND x.deleted_at IS NULL AND s.ended_on <= " + day + " AND g.status <> coalesce("
        + sortingSql(domain::PersonColumn::Status, today) + ", '')";
}

} // namespace

FindingRenewal::FindingRenewal(Session& session, QDate today) : m_session(session), m_today(today) { }

std::string FindingRenewal::meta(const char* key)
{
    return m_session.single(
        "asking", std::string("SELECT value FROM register_meta WHERE key = '") + key + '\'');
}

void FindingRenewal::setMeta(const char* key, const std::string& value)
{
    m_session.execute("renewing the findings",
        std::string("INSERT INTO register_meta (key, value) VALUES ('") + key + "', '" + value
            + "') ON CONFLICT (key) DO UPDATE SET value = excluded.value");
}

bool FindingRenewal::isDone()
{
    const std::string version = meta(versionKey);
    return !version.empty() && std::stoi(version) >= rulesVersion;
}

void FindingRenewal::renewNext(int people)
{
    // The place belongs to the version that is under way: a newer program begins again.
    const std::string underWay = std::to_string(rulesVersion) + ':';
    const std::string kept = meta(placeKey);
    const std::string place = kept.starts_with(underWay) ? kept.substr(underWay.size()) : "0";
    const std::string next = m_session.single("asking",
        "SELECT max(rowid) FROM (SELECT rowid FROM person WHERE rowid > " + place + " ORDER BY rowid LIMIT "
            + std::to_string(people) + ')');
    if (next.empty()) {
        setMeta(versionKey, std::to_string(rulesVersion));
        m_session.execute("renewing the findings",
            std::string("DELETE FROM register_meta WHERE key = '") + placeKey + '\'');
        return;
    }
    m_session.execute("renewing the findings",
        "INSERT OR IGNORE INTO person_to_review SELECT id FROM person WHERE rowid > " + place
            + " AND rowid <= " + next);
    ReviewQueries(m_session, m_today).renew();
    setMeta(placeKey, underWay + next);
}

bool FindingRenewal::hasDaysCome()
{
    return !m_session.single("asking", "SELECT 1 FROM (" + comeBy(m_today) + ") LIMIT 1").empty();
}

void FindingRenewal::renewDaysCome()
{
    for (const char* table : {"person_to_sort", "person_to_review"})
        m_session.execute(
            "renewing the findings", std::string("INSERT OR IGNORE INTO ") + table + ' ' + comeBy(m_today));
    PersonSorting(m_session).renew(m_today);
    ReviewQueries(m_session, m_today).renew();
}

} // namespace hoanhap::storage
