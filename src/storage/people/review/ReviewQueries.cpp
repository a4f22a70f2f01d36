// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/review/ReviewQueries.h"

#include "domain/ErrorCodes.h"
#include "domain/cases/CaseErrorCodes.h"
#include "domain/needs/NeedErrorCodes.h"
#include "domain/people/ReviewErrorCodes.h"
#include "foundation/Error.h"
#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"
#include "text/numbers/CitizenNumber.h"

namespace hoanhap::storage {

namespace findings = domain::errors;

namespace {

/// A check: what it says and of whom.
struct Check
{
    ErrorCode kind;
    const char*
        says; ///< row of the file, a, b (arguments of its sentence), day from which it holds, until which
    const char* of; ///< rows of one of the tables of `files`
};

// The files of those to be reviewed, each table read once: people, personal identification numbers, statuses
// and pairs of statuses that stand, with what the earlier one says.
constexpr const char* files =
    "people AS MATERIALIZED (SELECT id AS person_id, unit_id, birth, sex, closed_on,"
    " substr(birth || '-01-01', 1, 10) AS born" // "1985" stands for its first day
    " FROM person WHERE id IN {these} AND deleted_at IS NULL),"
    " numbers AS MATERIALIZED (SELECT * FROM (SELECT q.*, n.id,"
    " replace(replace(replace(n.number, ' ', ''), '.', ''), '-', '') AS digits"
    " FROM identity_number n CROSS JOIN people q ON q.person_id = n.person_id"
    " WHERE n.person_id IN {these} AND n.deleted_at IS NULL AND n.kind = 'cccd')"
    " WHERE length(digits) = 12 AND digits NOT GLOB '*[^0-9]*'),"
    " statuses AS MATERIALIZED (SELECT q.person_id, q.unit_id, q.birth, q.born, s.id, s.kind,"
    " s.judgment_number, s.judgment_date, s.from_date, s.to_date, s.arrested_on, s.certificate_date, "
    "s.released_on, s.ended_on, s.expunged_on, s.end_reason,"
    " coalesce(s.judgment_date, s.from_date) AS guilty, coalesce(s.from_date, s.released_on, '') AS begun"
    " FROM legal_status s CROSS JOIN people q ON q.person_id = s.person_id"
    " WHERE s.person_id IN {these} AND s.deleted_at IS NULL),"
    " pairs AS MATERIALIZED (SELECT s.*, o.kind AS kind_before, o.judgment_number AS number_before,"
    " o.judgment_date AS judged_before, o.begun AS begun_before,"
    " (SELECT count(*) FROM legal_status x WHERE x.person_id = o.person_id AND x.deleted_at IS NULL"
    " AND x.id <= o.id) AS line_before, min(coalesce(s.ended_on, '9'), coalesce(o.ended_on, '9')) AS apart"
    " FROM statuses s JOIN statuses o ON o.person_id = s.person_id"
    " WHERE o.id < s.id AND apart > '{today}')";

constexpr const char* always = "'', '9'"; // before and after every day
// What the digits of a number say: the fourth tells century and sex, the fifth and sixth the year (Thông tư
// 59/2021/TT-BCA, Điều 4).
constexpr const char* yearOfNumber = "(1900 + CAST(substr(digits, 4, 1) AS INTEGER) / 2 * 100"
                                     " + CAST(substr(digits, 5, 2) AS INTEGER))";
constexpr const char* yearOfBirth = "CAST(substr(birth, 1, 4) AS INTEGER)";
constexpr const char* releasedKinds = "'sentence_served','amnesty','conditional_release'";

// Of one kind one after the other. What stands in braces is filled in by filled().
constexpr Check checks[]{
    {findings::numberOtherYear, "id, {year}, substr(birth, 1, 4), {always}",
        "numbers WHERE birth <> '' AND {birth year} <> {year}"},
    {findings::numberOtherSex, "id, '', '', {always}",
        "numbers WHERE sex <> '' AND (sex = 'female') <> (CAST(substr(digits, 4, 1) AS INTEGER) % 2)"},
    {findings::numberUnknownProvince, "id, substr(digits, 1, 3), '', {always}",
        "numbers WHERE substr(digits, 1, 3) NOT IN ({provinces})"},
    {findings::birthLongAgo, // older than 110; whoever is younger than 80 will be written again before
        "'', birth, '', ({birth year} + 111) || substr(born, 5), '9'",
        "people WHERE birth <> '' AND ({birth year} + 111) || substr(born, 5) <= date('{today}', '+31 "
        "years')"},
    {findings::birthInFuture, "'', birth, '', '', born", "people WHERE born > '{today}'"},
    {findings::review::tooYoung, // answerable from the age of 14 on: BLHS Điều 12
        "id, CAST(substr(guilty, 1, 4) AS INTEGER) - {birth year} - (substr(guilty, 5) < substr(born, 5)),"
        " '', {always}",
        "statuses WHERE kind NOT IN ('juvenile_offender', 'rehabilitation_trainee') AND birth <> ''"
        " AND guilty >= born AND ({birth year} + 14) || substr(born, 5) > guilty"},
    {findings::dateInFuture, "'', closed_on, '', '', closed_on", "people WHERE closed_on > '{today}'"},
    {findings::dateInFuture, "id, from_date, '', '', from_date", "statuses WHERE from_date > '{today}'"},
    {findings::dateInFuture, "id, arrested_on, '', '', arrested_on",
        "statuses WHERE arrested_on > '{today}'"},
    {findings::dateInFuture, "id, certificate_date, '', '', certificate_date",
        "statuses WHERE certificate_date > '{today}'"},
    {findings::dateInFuture, "id, judgment_date, '', '', judgment_date",
        "statuses WHERE judgment_date > '{today}'"},
    {findings::dateInFuture, "id, expunged_on, '', '', expunged_on",
        "statuses WHERE expunged_on > '{today}'"},
    {findings::dateInFuture, "id, ended_on, '', '', ended_on", "statuses WHERE ended_on > '{today}'"},
    {findings::dateInFuture, "id, released_on, '', '', released_on",
        "statuses WHERE released_on > '{today}' AND kind <> 'about_to_be_released'"},
    {findings::termOver, "id, to_date, '', date(to_date, '+1 day'), '9'",
        "statuses WHERE ended_on IS NULL AND to_date IS NOT NULL"},
    {findings::cases::endWithoutDay, "id, '', '', {always}",
        "statuses WHERE end_reason <> '' AND ended_on IS NULL"},
    {findings::cases::fromAfterRelease, // as domain/cases/rules/CaseRules.cpp
        "id, released_on, '', {always}",
        "statuses WHERE kind IN ({released}) AND from_date > date(released_on, '+1 day')"},
    {findings::cases::releasedWithoutPrison, "id, released_on, '', {always}",
        "statuses WHERE released_on IS NOT NULL"
        " AND kind IN ('suspended_sentence', 'non_custodial_reform', 'postponed_execution')"},
    {findings::cases::expungedNotEnded, "id, expunged_on, '', {always}",
        "statuses WHERE expunged_on IS NOT NULL AND ended_on IS NULL AND end_reason = ''"},
    {findings::cases::enteredTwice, // both stand, so both hold today: as domain/cases/rules/CaseRules.cpp
        "id, line_before, '', '', apart",
        "pairs WHERE kind_before = kind AND number_before = judgment_number AND (begun_before = begun"
        " OR judgment_number <> '' AND coalesce(judged_before, '') = coalesce(judgment_date, ''))"},
    {findings::cases::freeAndInPrison, "id, line_before, '', {always}",
        "pairs WHERE (kind = 'about_to_be_released' AND kind_before IN ({released})"
        " OR kind_before = 'about_to_be_released' AND kind IN ({released}))"},
    {findings::needs::surveyDayMissing, "id, '', '', {always}", // as domain/needs/NeedRules.cpp
        "(SELECT q.unit_id, q.person_id, d.id FROM need d CROSS JOIN people q ON q.person_id = d.person_id"
        " WHERE d.person_id IN {these} AND d.deleted_at IS NULL AND d.surveyed_on IS NULL"
        " AND d.state IN ('open', 'being_met'))"},
    {findings::review::needNotAssessed, // not asked of whoever is no longer looked after
        "'', '', '', {always}",
        "people q WHERE closed_on IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM need d WHERE d.person_id = q.person_id AND d.deleted_at IS NULL)"},
};

void fill(std::string& sql, const std::string& place, const std::string& words)
{
    for (size_t at = sql.find(place); at != std::string::npos; at = sql.find(place, at + words.size()))
        sql.replace(at, place.size(), words);
}

/// The beginnings of numbers that some province has, as a list of SQL.
const std::string& provinces()
{
    static const std::string list = [] {
        QStringList known;
        for (int code = 0; code < 1000; ++code) {
            const QString digits = QString::number(code).rightJustified(3, QLatin1Char('0'));
            if (!text::CitizenNumber{digits}.provinceName().isEmpty())
                known << QLatin1Char('\'') + digits + QLatin1Char('\'');
        }
        return known.join(QLatin1Char(',')).toStdString();
    }();
    return list;
}

std::string filled(std::string sql, const std::string& today)
{
    fill(sql, "{these}", "(SELECT person_id FROM person_to_review)");
    fill(sql, "{always}", always);
    fill(sql, "{year}", yearOfNumber);
    fill(sql, "{birth year}", yearOfBirth);
    fill(sql, "{released}", releasedKinds);
    fill(sql, "{provinces}", provinces());
    fill(sql, "{today}", today);
    return sql;
}

constexpr const char* columns = "code, unit_id, person_id, row_id, a, b, holds_from, holds_until";

/// SELECT of what is found in the files of those to be reviewed by the checks of one kind, without it by all.
std::string foundNow(const std::string& today, const std::optional<ErrorCode>& kind = {})
{
    std::string found;
    for (const Check& check : checks)
        if (!kind || check.kind == *kind)
            found += std::string(found.empty() ? "" : " UNION ALL ") + "SELECT '"
                + std::string(check.kind.id()) + "', unit_id, person_id, " + check.says + " FROM " + check.of;
    if (found.empty())
        throw LogicError("no such check of the register");
    return filled(std::string("WITH ") + files + ", found (" + columns + ") AS (" + found, today)
        + ") SELECT * FROM found WHERE NOT EXISTS (SELECT 1 FROM set_aside x WHERE x.person_id ="
          " found.person_id AND x.deleted_at IS NULL AND x.code = found.code"
          " AND coalesce(x.row_id, '') = found.row_id)";
}

} // namespace

ReviewQueries::ReviewQueries(Session& session, QDate today)
    : m_session(session)
    , m_today(today.toString(Qt::ISODate).toStdString())
{
}

std::vector<ErrorCode> ReviewQueries::kinds()
{
    std::vector<ErrorCode> kinds;
    for (const Check& check : checks)
        if (kinds.empty() || !(kinds.back() == check.kind))
            kinds.push_back(check.kind);
    return kinds;
}

std::string ReviewQueries::rules()
{
    return foundNow({});
}

void ReviewQueries::renew()
{
    if (m_session.single("asking", "SELECT 1 FROM person_to_review LIMIT 1").empty())
        return;
    m_session.execute("renewing the findings",
        "DELETE FROM finding WHERE person_id IN (SELECT person_id FROM person_to_review)");
    m_session.execute(
        "renewing the findings", std::string("INSERT INTO finding (") + columns + ") " + foundNow(m_today));
    m_session.execute("renewing the findings", "DELETE FROM person_to_review");
}

std::string ReviewQueries::fromOf(const ErrorCode& kind, const std::vector<Uuid>& units) const
{
    return std::string(" FROM (SELECT * FROM (SELECT ") + columns + " FROM finding WHERE code = '"
        + std::string(kind.id()) + "' AND person_id NOT IN (SELECT person_id FROM person_to_review)"
        + " UNION ALL SELECT * FROM (" + foundNow(m_today, kind) + ")) WHERE holds_from <= '" + m_today
        + "' AND holds_until > '" + m_today + '\'' + idsAmong("unit_id", units) + ") f";
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
                + " JOIN person p ON p.id = f.person_id ORDER BY (SELECT o.position FROM person_order o "
                  "WHERE o.person_id = p.id), f.row_id "
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
