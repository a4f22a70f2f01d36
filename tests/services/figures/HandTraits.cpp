// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures/HandTraits.h"

#include "domain/cases/Readiness.h"
#include "domain/cases/WorkSituation.h"
#include "domain/organisation/Unit.h"
#include "domain/people/Residence.h"
#include "domain/people/UnitAssignment.h"

namespace hoanhap::tests {

using namespace Qt::StringLiterals;
using domain::Breakdown;
using domain::LegalStatus;

namespace {

QDate beginOfStatus(const LegalStatus& status)
{
    return status.fromDate ? *status.fromDate : status.releasedOn.value_or(QDate());
}

template <typename Row>
bool coversDay(const Row& row, QDate day)
{
    return row.validFrom.value_or(QDate(1, 1, 1)) <= day && day <= row.validTo.value_or(QDate(9999, 1, 1));
}

int kindOrder(const QString& statusKind)
{
    return static_cast<int>(QStringList{u"sentence_served"_s, u"amnesty"_s, u"conditional_release"_s,
        u"about_to_be_released"_s, u"suspended_sentence"_s, u"non_custodial_reform"_s, u"residence_ban"_s,
        u"local_supervision"_s, u"rights_deprivation"_s, u"profession_ban"_s}
                                .indexOf(statusKind));
}

} // namespace

std::vector<LegalStatus> HandTraits::statusesOf(const Uuid& person) const
{
    return m_workspace.stores().of<LegalStatus>().whereEqual("person_id", person.toString());
}

bool HandTraits::stands(const LegalStatus& status) const
{
    const QDate begin = beginOfStatus(status);
    return (!begin.isValid() || begin <= m_day) && (!status.endedOn || *status.endedOn > m_day);
}

bool HandTraits::hasStandingStatus(const Uuid& person) const
{
    const auto statuses = statusesOf(person);
    return std::ranges::any_of(statuses, [&](const LegalStatus& status) { return stands(status); });
}

QDate HandTraits::firstStatusOf(const Uuid& person) const
{
    QDate first(9999, 1, 1);
    for (const LegalStatus& status : statusesOf(person))
        first = std::min(first, beginOfStatus(status));
    return first;
}

std::optional<LegalStatus> HandTraits::mainStatusOf(const Uuid& person) const
{
    std::optional<LegalStatus> main;
    const auto offence = [&](const LegalStatus& status) {
        return status.expungedOn && *status.expungedOn <= m_day ? QString() : status.offenceGroup;
    };
    for (LegalStatus status : statusesOf(person)) {
        if (beginOfStatus(status) > m_day)
            continue;
        status.offenceGroup = offence(status);
        const auto rank = [&](const LegalStatus& of) {
            return std::tuple(stands(of), beginOfStatus(of), -kindOrder(of.kind), of.offenceGroup);
        };
        if (!main || rank(status) > rank(*main))
            main = status;
    }
    return main;
}

QString HandTraits::unitOf(const domain::Person& person) const
{
    Uuid unit = person.unitId;
    std::optional<std::pair<QDate, Uuid>> newest;
    for (const auto& moved :
        m_workspace.stores().of<domain::UnitAssignment>().whereEqual("person_id", person.id.toString())) {
        const std::pair<QDate, Uuid> rank{moved.validFrom.value_or(QDate()), moved.id};
        if (!coversDay(moved, m_day) || (newest && rank < *newest))
            continue;
        newest = rank;
        unit = moved.assignedUnitId;
    }
    return m_workspace.stores().of<domain::Unit>().find(unit)->code;
}

QString HandTraits::communeOf(const Uuid& person) const
{
    const QStringList kinds{u"present"_s, u"temporary"_s, u"permanent"_s, u"return"_s};
    std::optional<domain::Residence> chosen;
    for (const auto& place :
        m_workspace.stores().of<domain::Residence>().whereEqual("person_id", person.toString())) {
        if (place.areaCode.isEmpty() || !coversDay(place, m_day))
            continue;
        const auto rank = [&](const domain::Residence& of) {
            return std::pair(-kinds.indexOf(of.kind), of.validFrom.value_or(QDate()));
        };
        // Of two alike the one entered first; rows come in that order.
        if (!chosen || rank(place) > rank(*chosen))
            chosen = place;
    }
    return chosen ? chosen->areaCode : QString();
}

QString HandTraits::workOf(const Uuid& person) const
{
    std::optional<domain::WorkSituation> newest;
    for (const auto& work :
        m_workspace.stores().of<domain::WorkSituation>().whereEqual("person_id", person.toString()))
        if (coversDay(work, m_day)
            && (!newest
                || std::pair(work.validFrom.value_or(QDate()), work.id)
                    > std::pair(newest->validFrom.value_or(QDate()), newest->id)))
            newest = work;
    return newest ? newest->state : QString();
}

QString HandTraits::readinessOf(const Uuid& person) const
{
    std::optional<domain::Readiness> newest;
    for (const auto& noted :
        m_workspace.stores().of<domain::Readiness>().whereEqual("person_id", person.toString()))
        if (noted.notedOn.value_or(QDate()) <= m_day
            && (!newest
                || std::pair(noted.notedOn.value_or(QDate()), noted.id)
                    > std::pair(newest->notedOn.value_or(QDate()), newest->id)))
            newest = noted;
    return newest ? newest->state : QString();
}

QString HandTraits::ageOf(const domain::Person& person) const
{
    if (person.birth.isEmpty())
        return {};
    int age = m_day.year() - person.birth.year();
    if (person.birth.hasDay()
        && std::pair(person.birth.month(), person.birth.day()) > std::pair(m_day.month(), m_day.day()))
        --age;
    return age < 0 ? QString()
        : age < 18 ? u"0-17"_s
        : age < 31 ? u"18-30"_s
        : age < 46 ? u"31-45"_s
        : age < 61 ? u"46-60"_s
                   : u"61+"_s;
}

std::map<Uuid, HandTraits::Traits> HandTraits::everybody() const
{
    std::map<Uuid, Traits> people;
    for (const domain::Person& person : m_workspace.stores().of<domain::Person>().all()) {
        const std::optional<LegalStatus> status = mainStatusOf(person.id);
        people[person.id] = {{Breakdown::Unit, unitOf(person)}, {Breakdown::Commune, communeOf(person.id)},
            {Breakdown::Status, status ? status->kind : QString()}, {Breakdown::Sex, person.sex},
            {Breakdown::Age, ageOf(person)}, {Breakdown::Ethnicity, person.ethnicity},
            {Breakdown::Offence, status ? status->offenceGroup : QString()},
            {Breakdown::Occupation, person.occupation}};
    }
    return people;
}

} // namespace hoanhap::tests
