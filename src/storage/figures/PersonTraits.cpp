// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figures/PersonTraits.h"

#include "domain/figures/AgeBands.h"
#include "storage/people/AsAtSql.h"
#include "storage/people/ResidenceChoice.h"
#include "text/dates/PartialDate.h"

#include <algorithm>

namespace hoanhap::storage {

using domain::Breakdown;

namespace {

/// Which of several statuses a person is counted under.
struct MainStatus
{
    std::string begun; ///< "1" or "0" for standing on the day, then the first day
    int position = 0; ///< in the catalogue; of two that began together the first
    int kind = 0;
    int offence = 0;

    bool goesBefore(const MainStatus& other, const std::vector<std::string>& texts) const
    {
        if (begun != other.begun)
            return begun > other.begun;
        if (position != other.position)
            return position < other.position;
        return texts[static_cast<size_t>(offence)] > texts[static_cast<size_t>(other.offence)];
    }
};

bool anyOf(const std::set<Trait>& wanted, std::initializer_list<Trait> traits)
{
    return std::ranges::any_of(traits, [&](Trait trait) { return wanted.contains(trait); });
}

} // namespace

Trait traitOf(Breakdown breakdown)
{
    switch (breakdown) {
    case Breakdown::Unit:
        return Trait::Unit;
    case Breakdown::Commune:
        return Trait::Commune;
    case Breakdown::Status:
        return Trait::Status;
    case Breakdown::Sex:
        return Trait::Sex;
    case Breakdown::Age:
        return Trait::Age;
    case Breakdown::Ethnicity:
        return Trait::Ethnicity;
    case Breakdown::Offence:
        return Trait::Offence;
    case Breakdown::Occupation:
        return Trait::Occupation;
    }
    throw LogicError("a breakdown without a trait");
}

PersonTraits::PersonTraits(Session& session, QDate day, const std::set<Trait>& wanted, KnownPeople& people)
    : m_session(session)
    , m_day(day.toString(Qt::ISODate).toStdString())
    , m_texts{""}
    , m_known(people)
{
    m_numbers.emplace("", 0);
    if (wanted.empty())
        return;
    readPeople(day, wanted);
    readBest("unit_assignment", Trait::Unit, OfEqual::Last,
        "SELECT ua.person_id, coalesce(ua.valid_from, ''), ua.id, ua.assigned_unit_id FROM"
        " unit_assignment ua WHERE ua.deleted_at IS NULL AND "
            + rowHeldOn("ua", ":p0"));
    if (anyOf(wanted, {Trait::Status, Trait::Offence}))
        readStatuses();
    if (wanted.contains(Trait::Helper))
        readHelped();
    if (wanted.contains(Trait::Commune))
        readResidences();
    if (wanted.contains(Trait::Work))
        readWork();
    if (wanted.contains(Trait::Readiness))
        readReadiness();
}

int PersonTraits::numberOf(const std::string& text)
{
    const auto [known, isNew] = m_numbers.try_emplace(text, static_cast<int>(m_texts.size()));
    if (isNew)
        m_texts.push_back(text);
    return known->second;
}

void PersonTraits::readPeople(QDate day, const std::set<Trait>& wanted)
{
    const auto column = [&](Trait trait, const char* name) {
        return wanted.contains(trait) ? std::string(", p.") + name : std::string(", ''");
    };
    // All that the index person_by_unit holds, so that no row has to be opened.
    const std::string sql = "SELECT p.id, p.unit_id" + column(Trait::Sex, "sex") + column(Trait::Age, "birth")
        + column(Trait::Ethnicity, "ethnicity") + column(Trait::Occupation, "occupation")
        + " FROM person p WHERE p.deleted_at IS NULL";
    std::unordered_map<std::string, int> bands; // few people have a birthday of their own
    RowReader<6>(m_session, "person").each(sql, std::vector<std::string>(), [&](const auto& row) {
        const auto [band, isNew] = bands.try_emplace(row[3], 0);
        if (isNew) {
            const auto birth = text::PartialDate::fromStored(storage::textOf(row[3]));
            if (birth && !birth->isEmpty())
                band->second = numberOf(domain::ageBandOf(birth->ageOn(day)).toStdString());
        }
        const int person = m_known.numberOf(row[0]);
        if (person == IdNumbers::unknown)
            return;
        if (m_people.size() < m_known.size())
            m_people.resize(std::max(m_known.size(), m_people.size() * 2));
        set(person, Trait::Unit, numberOf(row[1]));
        set(person, Trait::Sex, numberOf(row[2]));
        set(person, Trait::Age, band->second);
        set(person, Trait::Ethnicity, numberOf(row[4]));
        set(person, Trait::Occupation, numberOf(row[5]));
    });
    m_people.resize(m_known.size());
}

void PersonTraits::readHelped()
{
    const int helped = numberOf("1");
    RowReader<1>(m_session, "person")
        .each("SELECT p.id FROM person p WHERE p.helper_name <> ''", std::vector<std::string>(),
            [&](const auto& row) {
                if (const int person = m_known.find(row[0]); person != IdNumbers::unknown)
                    set(person, Trait::Helper, helped);
            });
}

void PersonTraits::readStatuses()
{
    std::unordered_map<std::string, int> positions;
    RowReader<2>(m_session, "catalogue_entry")
        .each("SELECT code, position FROM catalogue_entry WHERE catalogue = 'legal-status-kinds'",
            std::vector<std::string>(),
            [&](const auto& row) { positions.emplace(row[0], std::stoi(row[1])); });
    // An expunged conviction is as if it had not been (BLHS Điều 69), so its offence is not told.
    const std::string sql = "SELECT l.person_id, " + statusHeldOn("l", ":p0") + " || " + statusBegan("l")
        + ", l.kind, CASE WHEN l.expunged_on <= :p0 THEN '' ELSE l.offence_group END"
          " FROM legal_status l WHERE l.deleted_at IS NULL AND "
        + statusBegan("l") + " <= :p0";
    std::vector<MainStatus> best(m_people.size());
    RowReader<4>(m_session, "legal_status").each(sql, std::vector{m_day}, [&](const auto& row) {
        const int person = m_known.find(row[0]);
        if (person == IdNumbers::unknown)
            return;
        const auto position = positions.find(row[2]);
        MainStatus status{row[1], position == positions.end() ? 1'000'000 : position->second,
            numberOf(row[2]), numberOf(row[3])};
        MainStatus& known = best[static_cast<size_t>(person)];
        if (status.goesBefore(known, m_texts))
            known = std::move(status);
    });
    for (size_t person = 0; person < best.size(); ++person) {
        set(static_cast<int>(person), Trait::Status, best[person].kind);
        set(static_cast<int>(person), Trait::Offence, best[person].offence);
    }
}

void PersonTraits::readResidences()
{
    // As residenceOnDay() chooses: the kind where the person is first, then the newest.
    readBest("residence", Trait::Commune, OfEqual::First,
        "SELECT q.person_id, (9 - " + whereThePersonIs
            + ") || coalesce(q.valid_from, ''), q.id, q.area_code FROM residence q"
              " WHERE q.deleted_at IS NULL AND q.area_code <> '' AND "
            + rowHeldOn("q", ":p0"));
}

void PersonTraits::readWork()
{
    readBest("work_situation", Trait::Work, OfEqual::Last,
        "SELECT w.person_id, coalesce(w.valid_from, ''), w.id, w.state FROM work_situation w"
        " WHERE w.deleted_at IS NULL AND "
            + rowHeldOn("w", ":p0"));
}

void PersonTraits::readReadiness()
{
    readBest("readiness", Trait::Readiness, OfEqual::Last,
        "SELECT r.person_id, coalesce(r.noted_on, ''), r.id, r.state FROM readiness r"
        " WHERE r.deleted_at IS NULL AND (r.noted_on IS NULL OR r.noted_on <= :p0)");
}

void PersonTraits::readBest(const char* table, Trait trait, OfEqual ofEqual, const std::string& sql)
{
    struct Best
    {
        std::string rank;
        IdKey row;
    };
    std::vector<std::optional<Best>> best(m_people.size());
    RowReader<4>(m_session, table).each(sql, std::vector{m_day}, [&](const auto& row) {
        const int person = m_known.find(row[0]);
        const auto key = IdKey::of(row[2]);
        if (person == IdNumbers::unknown || !key)
            return;
        std::optional<Best>& known = best[static_cast<size_t>(person)];
        if (known && row[1] <= known->rank) {
            const bool later = *key > known->row;
            if (row[1] < known->rank || later != (ofEqual == OfEqual::Last))
                return;
        }
        known = Best{row[1], *key};
        set(person, trait, numberOf(row[3]));
    });
}

} // namespace hoanhap::storage
