// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan/TaskActQueries.h"

#include "storage/lists/IdList.h"
#include "storage/lists/RowReader.h"

#include <algorithm>

namespace hoanhap::storage {

using namespace Qt::StringLiterals;

namespace {

/// The SELECT lists task, entity, id, of_person, title, day, unit, amount of the acts between :p0 and :p1;
/// the title of what was done for a person is the person's id, whose name nobody asks for who only counts.
/// The sign before the task keeps the engine from going through all that was ever done under it: a year's
/// acts are found by their day.
struct TaskIndicator
{
    QString key;
    std::string select;
};

const std::string classesOfTask =
    " FROM vocational_class c WHERE c.deleted_at IS NULL AND c.state <> 'cancelled'"
    " AND c.plan_task_id IS NOT NULL AND c.starts_on BETWEEN :p0 AND :p1";
const std::string classColumns = "SELECT +c.plan_task_id AS task, 'vocational_class' AS entity, c.id AS id,"
                                 " 0 AS of_person, CASE c.name WHEN '' THEN c.occupation ELSE c.name END AS"
                                 " title, c.starts_on AS day, c.unit_id AS unit, ";
const std::string sessionsOfTask =
    " FROM outreach_session s WHERE s.deleted_at IS NULL AND s.plan_task_id IS NOT NULL"
    " AND s.held_on BETWEEN :p0 AND :p1";
const std::string sessionColumns = "SELECT +s.plan_task_id AS task, 'outreach_session' AS entity, s.id AS id,"
                                   " 0 AS of_person, s.topic AS title, s.held_on AS day, s.unit_id AS unit, ";
const std::string referralColumns =
    "SELECT +r.plan_task_id AS task, 'referral' AS entity, r.id AS id, 1 AS of_person,"
    " r.person_id AS title, r.referred_on AS day, r.unit_id AS unit, 1 AS amount"
    " FROM referral r WHERE r.deleted_at IS NULL"
    " AND r.plan_task_id IS NOT NULL AND r.referred_on BETWEEN :p0 AND :p1";
const std::string hiredColumns =
    "SELECT +r.plan_task_id AS task, 'referral' AS entity, min(r.id) AS id, 1 AS of_person,"
    " r.person_id AS title, min(r.hired_on) AS day, r.unit_id AS unit, 1 AS amount"
    " FROM referral r WHERE r.deleted_at IS NULL"
    " AND r.plan_task_id IS NOT NULL AND r.hired_on BETWEEN :p0 AND :p1"
    " GROUP BY r.plan_task_id, r.unit_id, r.person_id";

std::string loanColumns(const std::string& amount)
{
    return "SELECT +l.plan_task_id AS task, 'loan' AS entity, l.id AS id, 1 AS of_person,"
           " l.person_id AS title, l.disbursed_on AS day, l.unit_id AS unit, "
        + amount
        + " AS amount FROM loan l WHERE l.deleted_at IS NULL"
          " AND l.plan_task_id IS NOT NULL AND l.disbursed_on BETWEEN :p0 AND :p1";
}

const std::vector<TaskIndicator>& taskIndicators()
{
    const std::string learners =
        "(SELECT count(*) FROM enrolment e WHERE e.class_id = c.id AND e.deleted_at IS NULL)"
        " + (SELECT count(*) FROM class_guest g WHERE g.class_id = c.id AND g.deleted_at IS NULL)"
        " + (SELECT coalesce(sum(h.people), 0) FROM class_head_count h WHERE h.class_id = c.id"
        "   AND h.deleted_at IS NULL)";
    const std::string turns =
        "(SELECT count(*) FROM session_participant t WHERE t.session_id = s.id"
        " AND t.deleted_at IS NULL AND t.attendance IN ('', 'came', 'late', 'left_early'))";
    static const std::vector<TaskIndicator> all{
        {u"classes"_s, classColumns + "1 AS amount" + classesOfTask},
        {u"learners"_s, classColumns + learners + " AS amount" + classesOfTask},
        {u"outreach_events"_s, sessionColumns + "1 AS amount" + sessionsOfTask},
        {u"counselled_turns"_s, sessionColumns + turns + " AS amount" + sessionsOfTask},
        {u"referral_turns"_s, referralColumns},
        {u"hired_people"_s, hiredColumns},
        {u"loans"_s, loanColumns("1")},
        {u"loan_million"_s, loanColumns("coalesce(l.disbursed_amount, 0)")},
    };
    return all;
}

std::vector<std::string> daysOf(QDate from, QDate to)
{
    return {from.toString(Qt::ISODate).toStdString(), to.toString(Qt::ISODate).toStdString()};
}

} // namespace

const QStringList& TaskActQueries::indicators()
{
    static const QStringList keys = [] {
        QStringList named;
        for (const TaskIndicator& indicator : taskIndicators())
            named << indicator.key;
        return named;
    }();
    return keys;
}

std::vector<TaskSum> TaskActQueries::sums(
    const Uuid& plan, QDate from, QDate to, const std::vector<Uuid>& units)
{
    std::vector<TaskSum> sums;
    for (const TaskIndicator& indicator : taskIndicators()) {
        const std::string sql = "SELECT a.task, a.unit, sum(a.amount) FROM (" + indicator.select
            + ") a CROSS JOIN plan_task k ON k.id = a.task WHERE k.plan_id = :p2" + idsAmong("a.unit", units)
            + " GROUP BY a.task, a.unit";
        std::vector<std::string> bound = daysOf(from, to);
        bound.push_back(plan.toString().toStdString());
        RowReader<3>(m_session, "the acts of a plan").each(sql, bound, [&](const auto& row) {
            sums.push_back({idOf(row[0]), idOf(row[1]), indicator.key, textOf(row[2]).toLongLong()});
        });
    }
    return sums;
}

std::vector<TaskAct> TaskActQueries::acts(const TaskActWish& wish)
{
    std::vector<TaskAct> acts;
    const auto& all = taskIndicators();
    const auto indicator = std::ranges::find(all, wish.indicator, &TaskIndicator::key);
    if (indicator == all.end())
        return acts;
    const std::string sql =
        "SELECT a.entity, a.id, a.of_person, CASE a.of_person WHEN 1 THEN (SELECT p.full_name FROM person p"
        " WHERE p.id = a.title) ELSE a.title END, a.day, a.unit, u.short_name, a.amount FROM ("
        + indicator->select + ") a LEFT JOIN unit u ON u.id = a.unit WHERE a.task = :p2"
        + idsAmong("a.unit", wish.units) + " ORDER BY a.day, a.id";
    std::vector<std::string> bound = daysOf(wish.from, wish.to);
    bound.push_back(wish.task.toString().toStdString());
    RowReader<8>(m_session, "the acts of a task").each(sql, bound, [&](const auto& row) {
        acts.push_back({textOf(row[0]), idOf(row[1]), row[2] == "1", textOf(row[3]), dayOf(row[4]),
            idOf(row[5]), textOf(row[6]), textOf(row[7]).toLongLong()});
    });
    return acts;
}

} // namespace hoanhap::storage
