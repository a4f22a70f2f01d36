// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/activities/SessionQueries.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"
#include "text/letters/Fold.h"

namespace hoanhap::storage {

namespace {

// Who was there: domain::wasThere.
constexpr const char* sessionLines =
    "SELECT s.id, s.kind, s.topic, s.place, s.held_on,"
    " (SELECT p.name FROM session_partner p WHERE p.session_id = s.id AND p.role = 'organiser'"
    "   AND p.deleted_at IS NULL ORDER BY p.position LIMIT 1),"
    " (SELECT count(*) FROM session_participant t WHERE t.session_id = s.id AND t.deleted_at IS NULL),"
    " (SELECT count(*) FROM session_participant t WHERE t.session_id = s.id AND t.deleted_at IS NULL"
    "   AND t.attendance IN ('', 'came', 'late', 'left_early')),"
    " (SELECT coalesce(sum(h.people), 0) FROM session_head_count h WHERE h.session_id = s.id"
    "   AND h.deleted_at IS NULL)"
    " FROM outreach_session s WHERE ";

} // namespace

SessionQueries::SessionQueries(Session& session) : m_session(session) { }

std::vector<SessionRow> SessionQueries::list(const SessionWish& wish)
{
    std::string sql = sessionLines + onShelf("s", wish.shelf) + idsAmong("s.unit_id", wish.units);
    std::vector<std::string> bound;
    if (!wish.kind.isEmpty()) {
        sql += " AND s.kind = :p" + std::to_string(bound.size());
        bound.push_back(wish.kind.toStdString());
    }
    if (wish.year) {
        sql += " AND substr(s.held_on, 1, 4) = :p" + std::to_string(bound.size());
        bound.push_back(std::to_string(*wish.year));
    }
    sql += " ORDER BY s.held_on DESC, s.id DESC";
    if (wish.text.isEmpty())
        sql += " LIMIT " + std::to_string(wish.limit);
    const QString wanted = text::fold(wish.text);
    std::vector<SessionRow> rows;
    RowReader<9>(m_session, "outreach_session").each(sql, bound, [&](const auto& row) {
        if (static_cast<int>(rows.size()) >= wish.limit)
            return;
        if (!wanted.isEmpty()
            && !text::fold(textOf(row[2]) + u' ' + textOf(row[3]) + u' ' + textOf(row[5])).contains(wanted))
            return;
        rows.push_back({idOf(row[0]), textOf(row[1]), textOf(row[2]), textOf(row[3]), textOf(row[5]),
            dayOf(row[4]), std::stoi(row[6]), std::stoi(row[7]), std::stoi(row[8])});
    });
    return rows;
}

std::vector<int> SessionQueries::years()
{
    std::vector<int> years;
    RowReader<1>(m_session, "outreach_session")
        .each("SELECT DISTINCT substr(s.held_on, 1, 4) FROM outreach_session s WHERE s.deleted_at IS NULL"
              " AND s.held_on IS NOT NULL ORDER BY 1 DESC",
            std::vector<std::string>(), [&](const auto& row) { years.push_back(std::stoi(row[0])); });
    return years;
}

std::optional<Uuid> SessionQueries::twinOf(
    const Uuid& session, const Uuid& unit, QDate day, const QString& topic)
{
    std::optional<Uuid> twin;
    const std::vector<std::string> bound{day.toString(Qt::ISODate).toStdString(),
        unit.toString().toStdString(), session.toString().toStdString()};
    RowReader<2>(m_session, "outreach_session")
        .each("SELECT s.id, s.topic FROM outreach_session s WHERE s.held_on = :p0 AND s.unit_id = :p1"
              " AND s.id <> :p2 AND s.deleted_at IS NULL",
            bound, [&](const auto& row) {
                if (text::fold(textOf(row[1])) == text::fold(topic))
                    twin = idOf(row[0]);
            });
    return twin;
}

} // namespace hoanhap::storage
