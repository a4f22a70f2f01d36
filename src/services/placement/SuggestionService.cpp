// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/placement/SuggestionService.h"

#include "domain/people/Person.h"
#include "domain/placement/Employer.h"
#include "domain/placement/EmployerRules.h"
#include "services/ErrorCodes.h"
#include "services/people/MaskedPerson.h"
#include "services/people/bars/PersonBars.h"
#include "services/placement/OccupationWords.h"
#include "services/placement/OpenOffers.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Nearness;
using domain::WorkBar;

namespace {

constexpr int considered = 3; // times as many as are wanted are weighed

domain::Seeker seekerOf(const storage::SeekerRow& row, const OccupationWords& words)
{
    return {words.inWords(row.wished), words.inWords(row.practised), words.inWords(row.learnt), row.education,
        row.asked, row.askedOn, row.notReady};
}

domain::Offer offerOf(
    const QString& occupation, const QString& education, bool teaches, const OccupationWords& words)
{
    return {words.inWords(occupation), words.related(occupation), education, teaches};
}

/// Whether a penalty stands against work in an occupation at a place: a profession that is banned; a
/// place outside the commune that must not be left, or of which nobody knows whether it is banned.
bool stopsAt(const WorkBar& bar, const QString& occupation, Nearness nearness)
{
    switch (bar.kind) {
    case WorkBar::Kind::Profession:
        return domain::touches(bar, occupation);
    case WorkBar::Kind::Residence:
    case WorkBar::Kind::Locality:
        return nearness != Nearness::SameCommune;
    case WorkBar::Kind::StateService:
        break;
    }
    return false;
}

std::vector<WorkBar> stopsAmong(
    const std::vector<WorkBar>& bars, const QString& occupation, Nearness nearness)
{
    std::vector<WorkBar> stops;
    std::copy_if(bars.begin(), bars.end(), std::back_inserter(stops),
        [&](const WorkBar& bar) { return stopsAt(bar, occupation, nearness); });
    return stops;
}

void weighBars(Suggestion& suggestion, const std::vector<WorkBar>& bars, const QString& occupation)
{
    suggestion.stops = stopsAmong(bars, occupation, suggestion.nearness);
    std::copy_if(bars.begin(), bars.end(), std::back_inserter(suggestion.doubts),
        [&](const WorkBar& bar) { return domain::mayMean(bar, occupation); });
}

void sortBest(std::vector<Suggestion>& suggestions)
{
    std::stable_sort(suggestions.begin(), suggestions.end(), [](const auto& one, const auto& other) {
        if (one.stops.empty() != other.stops.empty())
            return one.stops.empty();
        return one.fit.points > other.fit.points;
    });
}

void keepFirst(std::vector<Suggestion>& suggestions, int limit)
{
    if (std::ssize(suggestions) > limit)
        suggestions.resize(static_cast<size_t>(limit));
}

Suggestion suggestionOf(const storage::VacancyRow& row)
{
    Suggestion suggestion;
    suggestion.kind = Suggestion::Kind::Vacancy;
    suggestion.id = row.id;
    suggestion.name = row.title.isEmpty() ? row.occupation : row.title;
    suggestion.at = row.employer;
    suggestion.areaCode = row.areaCode;
    suggestion.day = row.openUntil;
    suggestion.wageFrom = row.wageFrom;
    suggestion.wageTo = row.wageTo;
    return suggestion;
}

Suggestion suggestionOf(const storage::OpenClassRow& row)
{
    Suggestion suggestion;
    suggestion.kind = Suggestion::Kind::Class;
    suggestion.id = row.id;
    suggestion.name = row.name.isEmpty() ? row.occupation : row.name;
    suggestion.at = row.place;
    suggestion.areaCode = row.areaCode;
    suggestion.day = row.startsOn;
    return suggestion;
}

} // namespace

domain::AreaTies SuggestionService::areaTies()
{
    return {m_workspace.stores().of<domain::Area>().all(),
        m_workspace.stores().of<domain::AreaSuccession>().all(), m_workspace.clock().today()};
}

Result<std::vector<Suggestion>> SuggestionService::peopleFor(const Uuid& vacancy, int limit)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople); !allowed)
        return allowed.errors();
    const auto wanted = m_workspace.stores().of<domain::Vacancy>().find(vacancy);
    if (!wanted || wanted->deletedAt)
        return Error{errors::notFound};
    const auto employer = m_workspace.stores().of<domain::Employer>().find(wanted->employerId);
    const QString area = employer ? employer->areaCode : QString();
    const QDate today = m_workspace.clock().today();
    const domain::AreaTies ties = areaTies();
    const OccupationWords words(m_workspace);
    storage::SeekerQueries seekers(m_workspace.session(), m_workspace.scope());
    const std::vector<Uuid> ids =
        seekers.forWork({today, words.spellings(wanted->occupation), words.related(wanted->occupation),
                            ties.sameCommune(area), ties.sameDistrict(area), vacancy},
            considered * limit);
    const domain::Offer offer = offerOf(wanted->occupation, wanted->education, false, words);
    std::vector<Suggestion> suggestions;
    for (const storage::SeekerRow& row :
        shownNow(m_workspace, seekers.rows(ids, u"job"_s, today), &storage::SeekerRow::fullName)) {
        const Nearness nearness = ties.between(row.areaCode, area);
        suggestions.push_back({Suggestion::Kind::Person, row.id, row.fullName, row.birth, {}, row.areaCode,
            {}, {}, {}, nearness, domain::suitabilityOf(seekerOf(row, words), offer, nearness, today), {}});
    }
    sortBest(suggestions);
    keepFirst(suggestions, limit);
    for (Suggestion& suggestion : suggestions)
        weighBars(suggestion, workBarsOf(m_workspace, suggestion.id, today), offer.occupation);
    sortBest(suggestions);
    return suggestions;
}

Result<std::vector<Suggestion>> SuggestionService::offersFor(const Uuid& person, int limit)
{
    const auto found = m_workspace.stores().of<domain::Person>().find(person);
    if (!found || found->deletedAt)
        return Error{errors::notFound};
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople, found->unitId); !allowed)
        return allowed.errors();
    const QDate today = m_workspace.clock().today();
    const domain::AreaTies ties = areaTies();
    const OccupationWords words(m_workspace);
    const std::vector<WorkBar> bars = workBarsOf(m_workspace, person, today);
    storage::SeekerQueries seekers(m_workspace.session(), m_workspace.scope());
    std::vector<Suggestion> suggestions;
    const auto weigh = [&](Suggestion suggestion, const domain::Offer& offer, const storage::SeekerRow& row) {
        suggestion.nearness = ties.between(row.areaCode, suggestion.areaCode);
        suggestion.fit = domain::suitabilityOf(seekerOf(row, words), offer, suggestion.nearness, today);
        weighBars(suggestion, bars, offer.occupation);
        suggestions.push_back(std::move(suggestion));
    };
    const OpenOffers open = openOffersFor(m_workspace, person);
    for (const storage::SeekerRow& row : seekers.rows({person}, u"job"_s, today))
        for (const storage::VacancyRow& vacancy : open.vacancies)
            weigh(suggestionOf(vacancy), offerOf(vacancy.occupation, vacancy.education, false, words), row);
    for (const storage::SeekerRow& row : seekers.rows({person}, u"training"_s, today))
        for (const storage::OpenClassRow& course : open.classes)
            weigh(suggestionOf(course), offerOf(course.occupation, {}, true, words), row);
    sortBest(suggestions);
    keepFirst(suggestions, limit);
    return suggestions;
}

Errors SuggestionService::whyNobody(const Uuid& vacancy)
{
    const auto wanted = m_workspace.stores().of<domain::Vacancy>().find(vacancy);
    if (!wanted || wanted->deletedAt || !m_workspace.allow(domain::Permission::ViewPeople))
        return {};
    return whyNobodyFor(m_workspace, *wanted);
}

Errors SuggestionService::whyOver(const Uuid& vacancy)
{
    const auto wanted = m_workspace.stores().of<domain::Vacancy>().find(vacancy);
    if (const auto over = wanted ? domain::whyOver(*wanted, m_workspace.clock().today()) : std::nullopt)
        return {*over};
    return {};
}

Errors SuggestionService::whyNoOffer(const Uuid& person)
{
    const auto found = m_workspace.stores().of<domain::Person>().find(person);
    if (!found || found->deletedAt || !m_workspace.allow(domain::Permission::ViewPeople, found->unitId))
        return {};
    return openOffersFor(m_workspace, person).reasons;
}

} // namespace hoanhap::services
