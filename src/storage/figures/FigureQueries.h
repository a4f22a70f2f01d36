// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"
#include "storage/figures/IndicatorQuery.h"

#include <map>
#include <memory>

namespace hoanhap::storage {

/// A figure with its parts. What has no unit, area or code stands under "".
struct PartedFigure
{
    qint64 value = 0;
    std::map<domain::Breakdown, std::map<std::string, qint64>> parts;
};

/// One record that an indicator counts.
struct CountedRow
{
    QString entity;
    Uuid record;
    std::optional<Uuid> person;
    QString title; ///< the person's name, else what the record is called
    std::optional<QDate> day;
    Uuid unit;
    qint64 amount = 1;
    std::optional<Uuid> inClass = {}; ///< the class to which it belongs
    std::map<domain::Breakdown, std::string> parts = {}; ///< in which it stands, of those asked for
};

/// Values, parts and records of indicators in one period, limited to `units` (none: all). People are
/// read once for all that is asked of one object.
class FigureQueries
{
public:
    FigureQueries(Session& session, const domain::FigurePeriod& period, std::vector<Uuid> units);

    /// Another first day for the next calls, such as that of the plan; the last one stays.
    void lookFrom(QDate day) { m_days[0] = day.toString(Qt::ISODate).toStdString(); }
    qint64 count(const IndicatorQuery& query);
    PartedFigure parted(const IndicatorQuery& query, const std::vector<domain::Breakdown>& breakdowns);
    /// The same apart for each part of `down`: the values add up to those of parted().
    std::map<std::string, PartedFigure> crossed(const IndicatorQuery& query, domain::Breakdown down,
        const std::vector<domain::Breakdown>& breakdowns);
    using Cell = std::optional<std::pair<domain::Breakdown, std::string>>;
    /// By day; `cell` keeps to those that stand in that part. Each says where it stands in `told`.
    std::vector<CountedRow> records(const IndicatorQuery& query, const Cell& cell = std::nullopt,
        const std::vector<domain::Breakdown>& told = {});
    /// What later calls will want to know of people: told before the first of them, everybody is read once.
    void willNeed(const IndicatorQuery& query, const std::vector<domain::Breakdown>& breakdowns);

private:
    struct Row; // one counted record as parts see it
    /// Somebody whom an indicator counts, by the number that KnownPeople gives.
    struct Listed
    {
        int person = 0;
        int occupation = -1; ///< as the records counted say it; -1: they say nothing
    };

    template <typename Visitor>
    void eachRow(const IndicatorQuery& query, Visitor visitor);
    template <typename Visitor>
    void eachPerson(const IndicatorQuery& query, Visitor visitor);
    template <typename Visitor>
    void eachAct(const CountedRows& rows, Visitor visitor);
    /// Each record of somebody who counts, with the number of the person and the text beside it.
    template <typename Visitor>
    void eachRecordOfPeople(const IndicatorQuery& query, const std::string& sql, Visitor visitor);
    qint64 countPeople(const IndicatorQuery& query);
    const std::vector<Listed>& peopleListed(const IndicatorQuery& query);
    qint64 counted(const std::string& sql);
    std::vector<CountedRow> recordsOf(const IndicatorQuery& query, const std::string& sql, const Cell& cell,
        const std::vector<domain::Breakdown>& told);
    KnownPeople& known();
    PersonTraits& traits();

    Session& m_session;
    std::vector<std::string> m_days;
    QDate m_lastDay;
    std::vector<Uuid> m_units;
    std::set<Trait> m_wanted;
    std::set<Trait> m_loaded;
    std::unique_ptr<KnownPeople> m_known;
    std::unique_ptr<PersonTraits> m_traits;
    std::map<std::string, std::vector<Listed>> m_people; // by first day, kind and the SQL that lists them
};

} // namespace hoanhap::storage
