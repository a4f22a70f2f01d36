// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/finding/PersonFilterQueries.h"

#include "storage/needs/HoldCondition.h"
#include "storage/people/AsAtSql.h"
#include "storage/people/CommuneSql.h"

namespace hoanhap::storage {

using domain::ConditionKind;
using domain::PersonCondition;

namespace {

constexpr int adult = 18; // Bộ luật Dân sự 2015, Điều 20

/// Writes conditions one after the other and numbers what they bind.
class FilterWriter
{
public:
    /// `asAt`: a past day, for which everything is asked as it stood then.
    FilterWriter(QDate today, const std::optional<QDate>& asAt, size_t firstParameter)
        : m_today(asAt.value_or(today))
        , m_past(asAt.has_value())
        , m_next(firstParameter)
    {
    }

    FilterSql take() { return std::move(m_sql); }

    void write(const PersonCondition& condition)
    {
        m_sql.where += " AND ";
        switch (condition.kind) {
        case ConditionKind::Unit:
            writeUnit(condition);
            break;
        case ConditionKind::Sex:
            m_sql.where += among("p.sex", condition.codes);
            break;
        case ConditionKind::Commune:
            writeCommune(condition);
            break;
        case ConditionKind::Need:
            m_sql.where += "p.id IN (SELECT n.person_id FROM need n WHERE n.deleted_at IS NULL AND "
                + (m_past ? needHeldOn("n", day(m_today)) : std::string("n.state IN ('open', 'being_met')"))
                + " AND " + among("n.kind", condition.codes) + ')';
            break;
        case ConditionKind::Status:
            writeStatus(condition);
            break;
        case ConditionKind::Age:
            writeAge(condition);
            break;
        case ConditionKind::NeverCounselled:
            m_sql.where += "p.id NOT IN (SELECT t.person_id FROM session_participant t JOIN outreach_session"
                           " s ON s.id = t.session_id WHERE t.deleted_at IS NULL AND s.deleted_at IS NULL"
                           " AND t.attendance IN ('', 'came', 'late')"
                + (m_past ? " AND s.held_on <= " + day(m_today) : std::string()) + ')';
            break;
        case ConditionKind::ReleasedWithin:
            m_sql.where += "p.id IN (SELECT l.person_id FROM legal_status l WHERE l.deleted_at IS NULL"
                           " AND l.released_on BETWEEN "
                + day(m_today.addMonths(-*condition.most)) + " AND " + day(m_today) + ')';
            break;
        case ConditionKind::TurnedAdult: {
            const QDate latest = m_today.addYears(-adult);
            m_sql.where += "(p.birth <> '' AND p.birth > " + day(latest.addMonths(-*condition.most))
                + " AND p.birth <= " + day(latest) + ')';
            break;
        }
        case ConditionKind::NoJob:
            m_sql.where += "p.id NOT IN (SELECT w.person_id FROM work_situation w WHERE w.deleted_at IS NULL"
                           " AND w.state IN ('stable', 'unstable') AND "
                + rowOf("w") + ')';
            break;
        case ConditionKind::Readiness:
            writeNewestNote(among("h.state", condition.codes), day(m_today));
            break;
        case ConditionKind::OnHold: {
            const std::string today = day(m_today);
            writeNewestNote("h.on_hold_until >= " + today, today);
            break;
        }
        case ConditionKind::AsAt:
            writeOnTheBooks();
            break;
        }
    }

private:
    std::string bind(const QString& value)
    {
        m_sql.parameters.push_back(value.toStdString());
        return ":p" + std::to_string(m_next++);
    }
    std::string day(QDate day) { return bind(day.toString(Qt::ISODate)); }
    std::string among(const std::string& column, const QStringList& codes)
    {
        std::string list;
        for (const QString& code : codes)
            list += (list.empty() ? "" : ",") + bind(code);
        return column + " IN (" + list + ')';
    }

    /// Today a row that begins later counts too: it was entered for what is to come.
    std::string rowOf(const std::string& row)
    {
        const std::string asked = day(m_today);
        return m_past ? rowHeldOn(row, asked) : "coalesce(" + row + ".valid_to, '9999') >= " + asked;
    }

    void writeUnit(const PersonCondition& condition)
    {
        if (!m_past)
            m_sql.where += among("p.unit_id", condition.codes);
        else
            m_sql.where += among(unitHeldOn("p.id", "p.unit_id", day(m_today)), condition.codes);
    }

    void writeCommune(const PersonCondition& condition)
    {
        const std::string held = rowOf("r");
        m_sql.where += "p.id IN (SELECT r.person_id FROM residence r WHERE r.deleted_at IS NULL AND " + held
            + " AND r.area_code IN (" + meantCommunes(among("c.code", condition.codes))
            + "SELECT code FROM meant))";
    }

    /// As the count on a day counts (PeopleOnDayQueries).
    void writeOnTheBooks()
    {
        const std::string asked = day(m_today);
        m_sql.where += "(p.id IN (SELECT l.person_id FROM legal_status l WHERE l.deleted_at IS NULL"
                       " AND l.kind <> '' AND "
            + statusHeldOn("l", asked) + ") AND " + personHeldOn("p", asked) + ')';
    }

    void writeNewestNote(const std::string& says, const std::string& today)
    {
        m_sql.where += "p.id IN (SELECT h.person_id FROM readiness h WHERE " + says + " AND "
            + newestReadiness("h", today) + ')';
    }

    void writeStatus(const PersonCondition& condition)
    {
        std::string& where = m_sql.where;
        where += "p.id IN (SELECT l.person_id FROM legal_status l WHERE l.deleted_at IS NULL AND ";
        where += m_past ? statusHeldOn("l", day(m_today)) : statusStandsOn("l", day(m_today));
        if (!condition.codes.isEmpty())
            where += " AND " + among("l.kind", condition.codes);
        // A status begins on its first day; of people released often only the day of release is known.
        if (condition.from)
            where += " AND " + statusBegan("l") + " >= " + day(*condition.from);
        if (condition.to)
            where += " AND coalesce(l.from_date, l.released_on, '9999') <= " + day(*condition.to);
        where += ')';
    }

    /// A year or month alone sorts before its days, so the birthday counts as past.
    void writeAge(const PersonCondition& condition)
    {
        std::string& where = m_sql.where;
        where += "(p.birth <> ''";
        if (condition.least)
            where += " AND p.birth <= " + day(m_today.addYears(-*condition.least));
        if (condition.most)
            where += " AND p.birth > " + day(m_today.addYears(-*condition.most - 1));
        where += ')';
    }

    FilterSql m_sql;
    QDate m_today; ///< or the past day
    bool m_past;
    size_t m_next;
};

} // namespace

FilterSql filterSqlOf(const domain::PersonFilter& filter, QDate today, size_t firstParameter)
{
    FilterWriter writer(today, filter.asAt(), firstParameter);
    for (const PersonCondition& condition : filter.conditions)
        writer.write(condition);
    return writer.take();
}

} // namespace hoanhap::storage
