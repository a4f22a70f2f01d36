// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/placement/SeekerQueries.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"
#include "storage/people/ResidenceChoice.h"

#include <QHash>

namespace hoanhap::storage {

using namespace Qt::StringLiterals;

namespace {

const std::string mostOfAKind = "300"; // people for one reason; who lives in the commune is found by that
// The signs + keep the engine to the needs of one person; it would go through all needs of the kind instead.
const std::string seeksWork =
    "EXISTS (SELECT 1 FROM need m WHERE m.person_id = x.id AND m.deleted_at IS NULL "
    "AND +m.kind = 'job' AND +m.state IN ('open', 'being_met'))";
const std::string homeOrder =
    "CASE q.kind WHEN 'present' THEN 0 WHEN 'temporary' THEN 1 WHEN 'permanent' THEN 2 ELSE 3 END";
constexpr QChar separator = u'\x1f';

/// Texts of one statement, each bound once; `list` gives their places for an IN.
class BoundTexts
{
public:
    std::string list(const QStringList& texts)
    {
        if (texts.isEmpty())
            return "(NULL)"; // which nothing is in
        std::string places;
        for (const QString& text : texts)
            places += (places.empty() ? ":p" : ", :p") + std::to_string(add(text.toStdString()));
        return '(' + places + ')';
    }
    size_t add(std::string text)
    {
        m_texts.push_back(std::move(text));
        return m_texts.size() - 1;
    }
    const std::vector<std::string>& texts() const { return m_texts; }

private:
    std::vector<std::string> m_texts;
};

// Each gives (id, points) of at most so many people.

std::string wanting(const std::string& occupations, int points)
{
    return "SELECT person_id, " + std::to_string(points)
        + " FROM (SELECT person_id FROM need WHERE deleted_at IS NULL AND kind = 'job'"
          " AND state IN ('open', 'being_met') AND occupation IN "
        + occupations + " LIMIT " + mostOfAKind + ")";
}

/// `select` gives x.id and ends in a condition.
std::string seekingAmong(const std::string& select, int points)
{
    return "SELECT id, " + std::to_string(points) + " FROM (" + select + " AND " + seeksWork + " LIMIT "
        + mostOfAKind + ")";
}

std::string practising(const std::string& occupations, int points)
{
    return seekingAmong(
        "SELECT x.id FROM person x WHERE x.occupation <> '' AND x.occupation IN " + occupations, points);
}

std::string havingLearnt(const std::string& occupations, int points)
{
    return seekingAmong("SELECT x.id FROM vocational_class c CROSS JOIN enrolment e ON e.class_id = c.id"
                        " AND e.deleted_at IS NULL AND e.state = 'completed' JOIN person x ON x.id = "
                        "e.person_id WHERE c.deleted_at IS NULL AND c.occupation IN "
            + occupations,
        points);
}

std::string livingIn(const std::string& communes)
{
    return seekingAmong("SELECT x.id FROM residence q JOIN person x ON x.id = q.person_id"
                        " WHERE q.deleted_at IS NULL AND q.area_code IN "
            + communes,
        0);
}

const std::string waitingLongest = "SELECT person_id, 0 FROM (SELECT person_id FROM need WHERE kind = 'job'"
                                   " AND closed_on IS NULL AND deleted_at IS NULL AND state = 'open'"
                                   " ORDER BY surveyed_on LIMIT 100)";

/// Works already, as far as referrals and the last known situation tell.
const std::string works =
    "EXISTS (SELECT 1 FROM referral h WHERE h.person_id = p.id AND h.state = 'hired' AND h.deleted_at IS "
    "NULL)";

std::string occupationsOf(const std::string& select)
{
    return "(SELECT group_concat(o, char(31)) FROM (" + select + "))";
}

QStringList wordsIn(const std::string& column)
{
    return QString::fromStdString(column).split(separator, Qt::SkipEmptyParts);
}

/// What of a seeker is read; :p0 is the day, :p1 the kind of need.
std::string seekerColumns()
{
    return "SELECT p.id, p.full_name, p.birth, p.education, r.area_code,"
        + occupationsOf(
            "SELECT occupation AS o FROM need WHERE person_id = p.id AND deleted_at IS NULL AND state IN "
            "('open', 'being_met') AND occupation <> ''")
        + ", p.occupation,"
        + occupationsOf(
            "SELECT c.occupation AS o FROM enrolment e JOIN vocational_class c ON c.id = e.class_id "
            "WHERE e.person_id = p.id AND e.state = 'completed' AND e.deleted_at IS NULL AND c.deleted_at "
            "IS NULL")
        + ", (SELECT count(*) || '|' || coalesce(min(surveyed_on), '') FROM need WHERE person_id = p.id AND "
          "deleted_at IS NULL AND kind = :p1 AND state IN ('open', 'being_met')),"
          " (SELECT d.state IN ('declined', 'not_able') OR coalesce(d.on_hold_until, '') > :p0 FROM "
          "readiness d"
          " WHERE d.person_id = p.id AND d.deleted_at IS NULL ORDER BY d.noted_on DESC, d.id DESC LIMIT 1)"
          " FROM person p LEFT JOIN residence r ON r.id = "
        + residenceOnDay(homeOrder);
}

} // namespace

std::vector<Uuid> SeekerQueries::forWork(const Offer& offer, int limit)
{
    BoundTexts bound;
    bound.add(offer.day.toString(Qt::ISODate).toStdString());
    const std::string vacancy =
        std::to_string(bound.add(offer.vacancy ? offer.vacancy->toString().toStdString() : std::string()));
    const std::string same = bound.list(offer.occupations);
    const std::string related = bound.list(offer.related);
    const std::string here = bound.list(offer.communes);
    const std::string around = bound.list(offer.district);
    const std::string sql = "WITH found (id, points) AS (" + wanting(same, 40) + " UNION ALL "
        + practising(same, 30) + " UNION ALL " + havingLearnt(same, 30) + " UNION ALL " + wanting(related, 15)
        + " UNION ALL " + practising(related, 15) + " UNION ALL " + livingIn(here) + " UNION ALL "
        + waitingLongest
        + "), best (id, points) AS (SELECT id, max(points) FROM found GROUP BY id)"
          " SELECT p.id FROM best b JOIN person p ON p.id = b.id LEFT JOIN residence r ON r.id = "
        + residenceOnDay(homeOrder)
        + " WHERE p.deleted_at IS NULL AND (p.closed_on IS NULL OR p.closed_on > :p0) AND NOT " + works
        + " AND NOT EXISTS (SELECT 1 FROM referral t WHERE t.person_id = p.id AND t.vacancy_id = :p" + vacancy
        + " AND t.deleted_at IS NULL)" + idsAmong("p.unit_id", m_units)
        + " ORDER BY b.points + CASE WHEN r.area_code IN " + here + " THEN 25 WHEN r.area_code IN " + around
        + " THEN 12 ELSE -10 END DESC, p.id LIMIT " + std::to_string(limit);
    std::vector<Uuid> ids;
    RowReader<1>(m_session, "person").each(sql, bound.texts(), [&](const auto& row) {
        ids.push_back(idOf(row[0]));
    });
    return ids;
}

int SeekerQueries::seeking(QDate day)
{
    const std::string sql =
        "SELECT count(DISTINCT p.id) FROM need n JOIN person p ON p.id = n.person_id"
        " WHERE n.deleted_at IS NULL AND n.kind = 'job' AND n.state IN ('open', 'being_met') AND p.deleted_at IS NULL"
        " AND (p.closed_on IS NULL OR p.closed_on > :p0)"
        + idsAmong("p.unit_id", m_units);
    const std::vector<std::string> parameters{day.toString(Qt::ISODate).toStdString()};
    int count = 0;
    RowReader<1>(m_session, "need").each(sql, parameters, [&](const auto& row) {
        count = std::stoi(row[0]);
    });
    return count;
}

std::vector<SeekerRow> SeekerQueries::rows(const std::vector<Uuid>& ids, const QString& needKind, QDate day)
{
    if (ids.empty())
        return {};
    QHash<Uuid, SeekerRow> found;
    const std::vector<std::string> parameters{
        day.toString(Qt::ISODate).toStdString(), needKind.toStdString()};
    RowReader<10>(m_session, "person")
        .each(seekerColumns() + " WHERE 1 = 1" + idsAmong("p.id", ids), parameters, [&](const auto& row) {
            const QStringList need = textOf(row[8]).split(u'|');
            found.insert(idOf(row[0]),
                {idOf(row[0]), textOf(row[1]), textOf(row[2]), textOf(row[3]), textOf(row[4]),
                    wordsIn(row[5]), wordsIn(row[6]), wordsIn(row[7]), need.value(0).toInt() > 0,
                    dayOf(need.value(1).toStdString()), row[9] == "1"});
        });
    std::vector<SeekerRow> rows;
    for (const Uuid& id : ids)
        if (found.contains(id))
            rows.push_back(found.value(id));
    return rows;
}

std::vector<OpenClassRow> openClasses(
    Session& session, QDate day, const Uuid& person, const std::vector<Uuid>& units, int limit)
{
    const std::string sql =
        "SELECT c.id, c.name, c.occupation, c.place, c.area_code, c.starts_on, c.seats,"
        " (SELECT count(*) FROM enrolment e WHERE e.class_id = c.id AND e.deleted_at IS NULL AND e.state <> "
        "'dropped') + (SELECT count(*) FROM class_guest g WHERE g.class_id = c.id AND g.deleted_at IS NULL"
        " AND g.state <> 'dropped')"
        " FROM vocational_class c WHERE c.deleted_at IS NULL AND c.state IN ('planned', 'open')"
        " AND coalesce(c.ends_on, c.starts_on, '9999-12-31') >= :p0"
        " AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.class_id = c.id AND e.person_id = :p1 AND "
        "e.deleted_at IS NULL)"
        + idsAmong("c.unit_id", units) + " ORDER BY c.starts_on, c.id LIMIT " + std::to_string(limit);
    std::vector<OpenClassRow> rows;
    const std::vector<std::string> parameters{
        day.toString(Qt::ISODate).toStdString(), person.toString().toStdString()};
    RowReader<8>(session, "vocational_class").each(sql, parameters, [&](const auto& row) {
        rows.push_back(
            {idOf(row[0]), textOf(row[1]), textOf(row[2]), textOf(row[3]), textOf(row[4]), dayOf(row[5]),
                row[6].empty() ? std::nullopt : std::optional(std::stoi(row[6])), std::stoi(row[7])});
    });
    return rows;
}

} // namespace hoanhap::storage
