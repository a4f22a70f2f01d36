// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/review/ReviewQueries.h"

#include "domain/ErrorCodes.h"
#include "domain/cases/CaseErrorCodes.h"
#include "domain/people/ReviewErrorCodes.h"
#include "foundation/Error.h"
#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"

#include <algorithm>

namespace hoanhap::storage {

namespace findings = domain::errors;

namespace {

/// A check: what it finds as person_id, row_id, a, b (the arguments of its sentence).
struct Check
{
    ErrorCode kind;
    const char* finds;
};

// The digits of a personal identification number as they are stored, and what they say: the fourth
// tells century and sex, the fifth and sixth the year (Thông tư 59/2021/TT-BCA, Điều 4).
constexpr const char* numbers =
    "(SELECT m.person_id, m.id, replace(replace(replace(m.number, ' ', ''), '.', ''), '-', '') AS digits,"
    " q.birth, q.sex FROM identity_number m JOIN person q ON q.id = m.person_id"
    " WHERE m.deleted_at IS NULL AND m.kind = 'cccd') n"
    " WHERE length(n.digits) = 12 AND n.digits NOT GLOB '*[^0-9]*'";
constexpr const char* yearOfNumber = "(1900 + CAST(substr(n.digits, 4, 1) AS INTEGER) / 2 * 100"
                                     " + CAST(substr(n.digits, 5, 2) AS INTEGER))";
// "1985" stands for its first day.
constexpr const char* firstDayOfBirth = "substr(q.birth || '-01-01', 1, 10)";
// A status and an earlier one of the same person, neither ended; the earlier one's line on the form.
constexpr const char* statusPairs =
    "legal_status s JOIN legal_status o ON o.person_id = s.person_id AND o.id < s.id"
    " WHERE s.deleted_at IS NULL AND o.deleted_at IS NULL"
    " AND s.ended_on IS NULL AND o.ended_on IS NULL";
constexpr const char* lineOfEarlier = "(SELECT count(*) FROM legal_status x WHERE x.person_id = o.person_id"
                                      " AND x.deleted_at IS NULL AND x.id <= o.id)";
constexpr const char* releasedKinds = "'sentence_served','amnesty','conditional_release'";
constexpr const char* dayOfGuilt = "coalesce(s.judgment_date, s.from_date)";

// {numbers}, {year}, {born}, {guilt}, {today} and {provinces} are filled in by fromOf.
constexpr Check checks[]{
    {findings::numberOtherYear,
        "SELECT n.person_id, n.id AS row_id, {year} AS a, substr(n.birth, 1, 4) AS b FROM {numbers}"
        " AND n.birth <> '' AND CAST(substr(n.birth, 1, 4) AS INTEGER) <> {year}"},
    {findings::numberOtherSex,
        "SELECT n.person_id, n.id AS row_id, '' AS a, '' AS b FROM {numbers} AND n.sex <> ''"
        " AND (n.sex = 'female') <> (CAST(substr(n.digits, 4, 1) AS INTEGER) % 2)"},
    {findings::numberUnknownProvince,
        "SELECT n.person_id, n.id AS row_id, substr(n.digits, 1, 3) AS a, '' AS b FROM {numbers}"
        " AND substr(n.digits, 1, 3) NOT IN ({provinces})"},
    {findings::birthLongAgo, // older than 110
        "SELECT q.id AS person_id, NULL AS row_id, q.birth AS a, '' AS b FROM person q WHERE q.birth <> ''"
        " AND (CAST(substr(q.birth, 1, 4) AS INTEGER) + 111) || substr({born}, 5) <= '{today}'"},
    {findings::review::tooYoung, // answerable from the age of 14 on: BLHS Điều 12
        "SELECT s.person_id, s.id AS row_id, CAST(substr({guilt}, 1, 4) AS INTEGER)"
        " - CAST(substr(q.birth, 1, 4) AS INTEGER) - (substr({guilt}, 5) < substr({born}, 5)) AS a, '' AS b"
        " FROM legal_status s JOIN person q ON q.id = s.person_id WHERE s.deleted_at IS NULL"
        " AND s.kind NOT IN ('juvenile_offender', 'rehabilitation_trainee') AND q.birth <> ''"
        " AND {guilt} >= {born}"
        " AND (CAST(substr(q.birth, 1, 4) AS INTEGER) + 14) || substr({born}, 5) > {guilt}"},
    {findings::dateInFuture,
        "SELECT q.id AS person_id, NULL AS row_id, q.closed_on AS a, '' AS b FROM person q"
        " WHERE q.closed_on > '{today}'"
        " UNION ALL SELECT s.person_id, s.id, s.judgment_date, '' FROM legal_status s"
        " WHERE s.deleted_at IS NULL AND s.judgment_date > '{today}'"
        " UNION ALL SELECT s.person_id, s.id, s.expunged_on, '' FROM legal_status s"
        " WHERE s.deleted_at IS NULL AND s.expunged_on > '{today}'"
        " UNION ALL SELECT s.person_id, s.id, s.released_on, '' FROM legal_status s"
        " WHERE s.deleted_at IS NULL AND s.released_on > '{today}' AND s.kind <> 'about_to_be_released'"},
    {findings::termOver,
        "SELECT s.person_id, s.id AS row_id, s.to_date AS a, '' AS b FROM legal_status s"
        " WHERE s.deleted_at IS NULL AND s.ended_on IS NULL AND s.to_date < '{today}'"},
    {findings::cases::endWithoutDay,
        "SELECT s.person_id, s.id AS row_id, '' AS a, '' AS b FROM legal_status s"
        " WHERE s.deleted_at IS NULL AND s.end_reason <> '' AND s.ended_on IS NULL"},
    {findings::cases::enteredTwice, // both stand, so both hold today: as domain/cases/rules/CaseRules.cpp
        "SELECT s.person_id, s.id AS row_id, {line} AS a, '' AS b FROM {pairs} AND o.kind = s.kind"
        " AND o.judgment_number = s.judgment_number AND ({begin o} = {begin s}"
        " OR s.judgment_number <> '' AND coalesce(o.judgment_date, '') = coalesce(s.judgment_date, ''))"},
    {findings::cases::freeAndInPrison,
        "SELECT s.person_id, s.id AS row_id, {line} AS a, '' AS b FROM {pairs}"
        " AND (s.kind = 'about_to_be_released' AND o.kind IN ({released})"
        " OR o.kind = 'about_to_be_released' AND s.kind IN ({released}))"},
    {findings::review::needNotAssessed, // not asked of whoever is no longer looked after
        "SELECT q.id AS person_id, NULL AS row_id, '' AS a, '' AS b FROM person q WHERE q.closed_on IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM need d WHERE d.person_id = q.id AND d.deleted_at IS NULL)"},
};

void fill(std::string& sql, const std::string& place, const std::string& words)
{
    for (size_t at = sql.find(place); at != std::string::npos; at = sql.find(place, at + words.size()))
        sql.replace(at, place.size(), words);
}

} // namespace

ReviewQueries::ReviewQueries(Session& session, QDate today, QStringList provinces)
    : m_session(session)
    , m_today(today.toString(Qt::ISODate).toStdString())
    , m_provinces('\'' + provinces.join(QLatin1String("','")).toStdString() + '\'')
{
}

std::vector<ErrorCode> ReviewQueries::kinds()
{
    std::vector<ErrorCode> kinds;
    for (const Check& check : checks)
        kinds.push_back(check.kind);
    return kinds;
}

std::string ReviewQueries::fromOf(const ErrorCode& kind, const std::vector<Uuid>& units) const
{
    const auto* check = std::find_if(
        std::begin(checks), std::end(checks), [&](const Check& other) { return other.kind == kind; });
    if (check == std::end(checks))
        throw LogicError("no such check of the register");
    std::string finds = check->finds;
    fill(finds, "{numbers}", numbers);
    fill(finds, "{year}", yearOfNumber);
    fill(finds, "{pairs}", statusPairs);
    fill(finds, "{line}", lineOfEarlier);
    fill(finds, "{released}", releasedKinds);
    fill(finds, "{begin s}", "coalesce(s.from_date, s.released_on, '')");
    fill(finds, "{begin o}", "coalesce(o.from_date, o.released_on, '')");
    fill(finds, "{born}", firstDayOfBirth);
    fill(finds, "{guilt}", dayOfGuilt);
    fill(finds, "{provinces}", m_provinces);
    fill(finds, "{today}", m_today);
    return " FROM (" + finds + ") f JOIN person p ON p.id = f.person_id WHERE p.deleted_at IS NULL"
        + idsAmong("p.unit_id", units)
        + " AND NOT EXISTS (SELECT 1 FROM set_aside x WHERE x.person_id = p.id AND x.deleted_at IS NULL"
          " AND x.code = '"
        + std::string(kind.id()) + "' AND coalesce(x.row_id, '') = coalesce(f.row_id, ''))";
}

qint64 ReviewQueries::count(const ErrorCode& kind, const std::vector<Uuid>& units)
{
    qint64 number = 0;
    RowReader<1>(m_session, "findings")
        .each("SELECT count(*)" + fromOf(kind, units), std::vector<std::string>(),
            [&](const auto& row) { number = std::stoll(row[0]); });
    return number;
}

std::vector<ReviewRow> ReviewQueries::rows(
    const ErrorCode& kind, const std::vector<Uuid>& units, qint64 offset, int limit)
{
    std::vector<ReviewRow> rows;
    RowReader<7>(m_session, "findings")
        .each("SELECT p.id, p.full_name, p.birth, (SELECT u.short_name FROM unit u WHERE u.id = p.unit_id),"
              " f.row_id, f.a, f.b"
                + fromOf(kind, units)
                + " ORDER BY (SELECT o.position FROM person_order o WHERE o.person_id = p.id), f.row_id "
                  "LIMIT "
                + std::to_string(limit) + " OFFSET " + std::to_string(offset),
            std::vector<std::string>(), [&](const auto& row) {
                ReviewRow& found = rows.emplace_back();
                found.personId = idOf(row[0]);
                found.fullName = textOf(row[1]);
                found.birth = textOf(row[2]);
                found.unitName = textOf(row[3]);
                if (!row[4].empty())
                    found.rowId = idOf(row[4]);
                found.arguments = {textOf(row[5]), textOf(row[6])};
            });
    return rows;
}

} // namespace hoanhap::storage
