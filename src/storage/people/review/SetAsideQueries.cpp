// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/review/SetAsideQueries.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"

#include <algorithm>

namespace hoanhap::storage {

namespace {

const std::string standing = " FROM set_aside a JOIN person p ON p.id = a.person_id"
                             " WHERE a.deleted_at IS NULL AND p.deleted_at IS NULL"
                             // a pair that was merged all the same is one person now
                             " AND (a.other_id IS NULL OR a.other_id <> a.person_id)";

} // namespace

SetAsideQueries::SetAsideQueries(Session& session) : m_session(session) { }

std::optional<Uuid> SetAsideQueries::find(const domain::SetAside& like)
{
    const auto textOrNone = [](const std::optional<Uuid>& id) {
        return id ? id->toString().toStdString() : std::string();
    };
    std::optional<Uuid> found;
    RowReader<1>(m_session, "set_aside")
        .each("SELECT id FROM set_aside WHERE deleted_at IS NULL AND code = :p0"
              " AND coalesce(row_id, '') = :p3 AND ((person_id = :p1 AND coalesce(other_id, '') = :p2)"
              " OR (person_id = :p2 AND other_id = :p1))",
            std::vector<std::string>{like.code.toStdString(), like.personId.toString().toStdString(),
                textOrNone(like.otherId), textOrNone(like.rowId)},
            [&](const auto& row) { found = idOf(row[0]); });
    return found;
}

QSet<std::pair<Uuid, Uuid>> SetAsideQueries::pairs(const QString& code)
{
    QSet<std::pair<Uuid, Uuid>> pairs;
    RowReader<2>(m_session, "set_aside")
        .each("SELECT person_id, other_id FROM set_aside WHERE deleted_at IS NULL AND code = :p0"
              " AND other_id IS NOT NULL",
            std::vector<std::string>{code.toStdString()},
            [&](const auto& row) { // a merge may have put another person in the first place
                const Uuid one = idOf(row[0]);
                const Uuid other = idOf(row[1]);
                pairs.insert({std::min(one, other), std::max(one, other)});
            });
    return pairs;
}

QSet<Uuid> SetAsideQueries::othersOf(const Uuid& person, const QString& code)
{
    QSet<Uuid> others;
    const std::string id = person.toString().toStdString();
    RowReader<1>(m_session, "set_aside")
        .each("SELECT other_id FROM set_aside WHERE deleted_at IS NULL AND code = :p0 AND person_id = :p1"
              " UNION SELECT person_id FROM set_aside WHERE deleted_at IS NULL AND code = :p2 AND other_id = "
              ":p3",
            std::vector<std::string>{code.toStdString(), id, code.toStdString(), id},
            [&](const auto& row) { others.insert(idOf(row[0])); });
    return others;
}

std::vector<SetAsideRow> SetAsideQueries::list(const std::vector<Uuid>& units, int limit)
{
    std::vector<SetAsideRow> rows;
    RowReader<8>(m_session, "set_aside")
        .each(
            "SELECT a.id, a.person_id, p.full_name, (SELECT q.full_name FROM person q WHERE q.id = "
            "a.other_id),"
            " a.code, a.reason, (SELECT c.login_name FROM account c WHERE c.id = a.updated_by), a.updated_at"
                + standing + idsAmong("a.unit_id", units) + " ORDER BY a.updated_at DESC, a.id DESC LIMIT "
                + std::to_string(limit),
            std::vector<std::string>(), [&](const auto& row) {
                rows.push_back({idOf(row[0]), idOf(row[1]), textOf(row[2]), textOf(row[3]), textOf(row[4]),
                    textOf(row[5]), textOf(row[6]),
                    QDateTime::fromString(textOf(row[7]), Qt::ISODateWithMs)});
            });
    return rows;
}

qint64 SetAsideQueries::count(const std::vector<Uuid>& units)
{
    qint64 number = 0;
    RowReader<1>(m_session, "set_aside")
        .each("SELECT count(*)" + standing + idsAmong("a.unit_id", units), std::vector<std::string>(),
            [&](const auto& row) { number = std::stoll(row[0]); });
    return number;
}

} // namespace hoanhap::storage
