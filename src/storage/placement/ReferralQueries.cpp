// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/placement/ReferralQueries.h"

#include "storage/lists/IdList.h"
#include "storage/lists/NameOrder.h"
#include "storage/lists/RowReader.h"
#include "storage/placement/FollowUpQueries.h"
#include "text/letters/Fold.h"

namespace hoanhap::storage {

ReferralQueries::ReferralQueries(Session& session) : m_session(session) { }

std::vector<ReferralRow> ReferralQueries::list(
    const QString& typed, const std::vector<Uuid>& units, int limit, Shelf shelf)
{
    // How long the work has lasted, the next question, and the day of the state it is in.
    const std::string sql =
        "SELECT r.id, p.id, p.full_name, p.birth, coalesce(e.name, r.employer_name), r.job_title,"
        " r.referred_on, r.state,"
        " (SELECT coalesce(max(f.months), 0) FROM follow_up f WHERE f.referral_id = r.id"
        "   AND f.deleted_at IS NULL AND f.done_on IS NOT NULL AND f.work_state IN ('stable', 'unstable')),"
        " (SELECT min(f.due_on) FROM follow_up f WHERE f.referral_id = r.id AND "
        + stillToAsk("f")
        + "),"
          " CASE r.state WHEN 'referred' THEN r.referred_on WHEN 'left' THEN r.left_on"
          "  WHEN 'hired' THEN coalesce((SELECT max(f.done_on) FROM follow_up f WHERE f.referral_id = r.id"
          "    AND f.deleted_at IS NULL AND f.done_on IS NOT NULL AND f.months >= 3"
          "    AND f.work_state IN ('stable', 'unstable')), r.hired_on)"
          "  ELSE (SELECT max(v.happened_on) FROM referral_event v WHERE v.referral_id = r.id"
          "    AND v.state = r.state AND v.deleted_at IS NULL) END,"
          " r.outcome_kind,"
          " CASE r.state WHEN 'refused' THEN r.refusal_reason WHEN 'left' THEN r.leave_reason ELSE '' END"
          " FROM referral r JOIN person p ON p.id = r.person_id LEFT JOIN employer e ON e.id = r.employer_id"
          " WHERE p.deleted_at IS NULL AND "
        + onShelf("r", shelf) + idsAmong("r.unit_id", units) + " ORDER BY r.referred_on DESC, r.id DESC";
    const QString wanted = text::fold(typed);
    std::vector<ReferralRow> rows;
    RowReader<13>(m_session, "referral").each(sql, std::vector<std::string>(), [&](const auto& row) {
        if (static_cast<int>(rows.size()) >= limit)
            return;
        if (!wanted.isEmpty()
            && !text::fold(textOf(row[2]) + u' ' + textOf(row[4]) + u' ' + textOf(row[5])).contains(wanted))
            return;
        rows.push_back({idOf(row[0]), idOf(row[1]), textOf(row[2]), textOf(row[3]), textOf(row[4]),
            textOf(row[5]), dayOf(row[6]), textOf(row[7]), std::stoi(row[8]), dayOf(row[9]), dayOf(row[10]),
            textOf(row[11]), textOf(row[12])});
    });
    return rows;
}

std::vector<NamedRow> ReferralQueries::employersLike(const QString& typed, int limit)
{
    const QString wanted = text::fold(typed);
    std::vector<NamedRow> rows;
    RowReader<2>(m_session, "employer")
        .each("SELECT id, name FROM employer WHERE deleted_at IS NULL ORDER BY id",
            std::vector<std::string>(), [&](const auto& row) {
                if (text::fold(textOf(row[1])).contains(wanted))
                    rows.push_back({idOf(row[0]), textOf(row[1])});
            });
    return firstByName(std::move(rows), &NamedRow::name, static_cast<size_t>(limit));
}

} // namespace hoanhap::storage
