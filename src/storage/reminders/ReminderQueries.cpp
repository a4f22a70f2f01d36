// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reminders/ReminderQueries.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"
#include "storage/reminders/ReminderSelects.h"

namespace hoanhap::storage {

using domain::ReminderKind;

namespace {

const std::string inHand = "coalesce(m.account_id, r.entered)";

} // namespace

ReminderQueries::ReminderQueries(Session& session, QDate today, const ReminderTerms& terms)
    : m_session(session)
    , m_today(today)
    , m_terms(terms)
{
}

bool ReminderQueries::reads(ReminderKind kind)
{
    return kind != ReminderKind::Backup && kind != ReminderKind::DoubtfulEntry;
}

/// "FROM … WHERE …" over the aliases r (the row), m (what somebody made of it).
std::string ReminderQueries::waiting(ReminderKind kind, const ReminderScope& scope) const
{
    std::string sql = " FROM (" + reminderSelect(kind, m_today, m_terms)
        + ") r LEFT JOIN reminder_mark m ON m.record_id = r.record AND m.kind = '"
        + domain::codeOf(kind).toStdString()
        + "' AND coalesce(m.due_on, '') = coalesce(r.due, '') AND m.deleted_at IS NULL"
          " WHERE (m.id IS NULL OR m.done = 0 AND (m.put_off_until IS NULL OR m.put_off_until <= '"
        + m_today.toString(Qt::ISODate).toStdString() + "'))" + idsAmong("r.unit", scope.units);
    if (scope.account)
        sql += idsAmong(inHand, {*scope.account});
    return sql;
}

qint64 ReminderQueries::count(ReminderKind kind, const ReminderScope& scope)
{
    qint64 value = 0;
    RowReader<1>(m_session, "reminders")
        .each("SELECT count(*)" + waiting(kind, scope), std::vector<std::string>(),
            [&](const auto& row) { value = textOf(row[0]).toLongLong(); });
    return value;
}

std::vector<ReminderRow> ReminderQueries::rows(
    ReminderKind kind, const ReminderScope& scope, qint64 offset, int limit)
{
    // What is shown of a row is read for those alone that are shown, not for all that are put in order.
    const std::string sql = "SELECT d.record, d.target, d.of_person, d.title, d.detail, d.due, d.unit,"
                            " u.short_name, f.account, coalesce(nullif(a.full_name, ''), a.login_name)"
                            " FROM (SELECT r.record, r.due, "
        + inHand + " AS account" + waiting(kind, scope) + " ORDER BY r.due, r.record LIMIT "
        + std::to_string(limit) + " OFFSET " + std::to_string(offset) + ") f CROSS JOIN ("
        + reminderSelect(kind, m_today, m_terms)
        + ") d ON d.record = f.record AND d.due IS f.due LEFT JOIN unit u ON u.id = d.unit"
          " LEFT JOIN account a ON a.id = f.account ORDER BY d.due, d.record";
    std::vector<ReminderRow> rows;
    RowReader<10>(m_session, "reminders").each(sql, std::vector<std::string>(), [&](const auto& row) {
        ReminderRow& read = rows.emplace_back();
        read.kind = kind;
        read.record = idOf(row[0]);
        read.target = idOf(row[1]);
        read.ofPerson = row[2] == "1";
        read.title = textOf(row[3]);
        read.detail = textOf(row[4]);
        read.due = dayOf(row[5]);
        read.unit = idOf(row[6]);
        read.unitName = textOf(row[7]);
        if (!row[9].empty())
            read.account = idOf(row[8]);
        read.accountName = textOf(row[9]);
    });
    return rows;
}

} // namespace hoanhap::storage
