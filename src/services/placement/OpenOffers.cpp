// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/placement/OpenOffers.h"

#include "domain/placement/EmployerRules.h"
#include "domain/placement/Referral.h"
#include "domain/training/ClassPartner.h"
#include "domain/training/VocationalClass.h"
#include "text/numbers/Numbers.h"

#include <QSet>

namespace hoanhap::services {

namespace {

constexpr int mostOpenOffers = 1000; // vacancies, and as many classes, that one person is held against

void tellOf(ErrorCode code, std::ptrdiff_t count, Errors& reasons)
{
    if (count > 0)
        reasons.push_back({code, {}, {text::grouped(static_cast<qint64>(count))}});
}

QSet<Uuid> vacanciesReferredTo(Workspace& workspace, const Uuid& person)
{
    QSet<Uuid> vacancies;
    for (const auto& referral :
        workspace.stores().of<domain::Referral>().whereEqual("person_id", person.toString()))
        if (referral.vacancyId)
            vacancies.insert(*referral.vacancyId);
    return vacancies;
}

int classesSatIn(Workspace& workspace, const Uuid& person)
{
    int count = 0;
    const QDate today = workspace.clock().today();
    for (const auto& enrolment :
        workspace.stores().of<domain::Enrolment>().whereEqual("person_id", person.toString())) {
        const auto sat = workspace.stores().of<domain::VocationalClass>().find(enrolment.classId);
        const bool open = sat && !sat->deletedAt
            && (sat->state == domain::ClassState::Planned || sat->state == domain::ClassState::Open);
        count += open && sat->endsOn.value_or(today) >= today;
    }
    return count;
}

void keepOpenVacancies(Workspace& workspace, const Uuid& person, OpenOffers& offers)
{
    offers.vacancies = storage::EmployerQueries(workspace.session())
                           .openVacancies(workspace.clock().today(), std::nullopt, mostOpenOffers);
    if (offers.vacancies.empty())
        return offers.reasons.push_back({errors::noVacancyOpen});
    const QSet<Uuid> known = vacanciesReferredTo(workspace, person);
    const auto referred = static_cast<std::ptrdiff_t>(
        std::erase_if(offers.vacancies, [&](const auto& row) { return known.contains(row.id); }));
    const auto filled = static_cast<std::ptrdiff_t>(std::erase_if(
        offers.vacancies, [](const auto& row) { return row.openings > 0 && row.hired >= row.openings; }));
    if (!offers.vacancies.empty())
        return;
    tellOf(errors::referredThereAlready, referred, offers.reasons);
    tellOf(errors::vacanciesFilled, filled, offers.reasons);
}

void keepOpenClasses(Workspace& workspace, const Uuid& person, OpenOffers& offers)
{
    offers.classes = storage::openClasses(
        workspace.session(), workspace.clock().today(), person, workspace.scope(), mostOpenOffers);
    const auto full = static_cast<std::ptrdiff_t>(std::erase_if(
        offers.classes, [](const auto& row) { return row.seats && row.learners >= *row.seats; }));
    if (!offers.classes.empty())
        return;
    const int sitsIn = classesSatIn(workspace, person);
    tellOf(errors::sitsInClass, sitsIn, offers.reasons);
    tellOf(errors::classesFull, full, offers.reasons);
    if (full == 0 && sitsIn == 0)
        offers.reasons.push_back({errors::noClassAhead});
}

} // namespace

OpenOffers openOffersFor(Workspace& workspace, const Uuid& person)
{
    OpenOffers offers;
    keepOpenVacancies(workspace, person, offers);
    keepOpenClasses(workspace, person, offers);
    return offers;
}

Errors whyNobodyFor(Workspace& workspace, const domain::Vacancy& vacancy)
{
    const QDate today = workspace.clock().today();
    Errors reasons;
    if (const auto over = domain::whyOver(vacancy, today))
        reasons.push_back(*over);
    const int seekers = storage::SeekerQueries(workspace.session(), workspace.scope()).seeking(today);
    if (seekers == 0)
        reasons.push_back({errors::nobodySeeksWork});
    tellOf(errors::seekersNotFree, seekers, reasons);
    return reasons;
}

} // namespace hoanhap::services
