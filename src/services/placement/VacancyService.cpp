// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/placement/VacancyService.h"

#include "domain/placement/EmployerRules.h"
#include "services/records/RecordFile.h"
#include "services/records/SaveRecord.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Permission;
using domain::Vacancy;

VacancyService::VacancyService(Workspace& workspace) : m_workspace(workspace) { }

Vacancy VacancyService::blank() const
{
    Vacancy vacancy;
    vacancy.id = m_workspace.newId();
    vacancy.unitId = m_workspace.actor().unitId;
    vacancy.openings = 1;
    vacancy.state = u"open"_s;
    return vacancy;
}

Result<Vacancy> VacancyService::load(const Uuid& vacancy)
{
    return sharedRecord<Vacancy>(m_workspace, vacancy);
}

domain::Findings VacancyService::check(Vacancy& vacancy) const
{
    return domain::checkVacancy(vacancy, m_workspace.clock().today());
}

Errors VacancyService::doubts(Vacancy edited) const
{
    return check(edited).warnings;
}

Result<VacancyService::Saved> VacancyService::save(const Vacancy& base, const Vacancy& edited)
{
    Saved saved{edited, {}, {}};
    const domain::Findings findings = check(saved.vacancy);
    if (!findings.errors.empty())
        return findings.errors;
    saved.warnings = findings.warnings;
    Result<Vacancy> stored =
        saveRecord(m_workspace, Permission::EditActivities, base, saved.vacancy, saved.mergedFields);
    if (!stored)
        return stored.errors();
    saved.vacancy = *stored;
    return saved;
}

Outcome VacancyService::moveToBin(const Uuid& vacancy)
{
    return binRecord<Vacancy>(m_workspace, Permission::EditActivities, vacancy);
}

Outcome VacancyService::restoreFromBin(const Uuid& vacancy)
{
    return unbinRecord<Vacancy>(m_workspace, Permission::EditActivities, vacancy);
}

Result<std::vector<storage::VacancyRow>> VacancyService::list(
    const QString& text, int limit, storage::Shelf shelf)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewPeople); !allowed)
        return allowed.errors();
    return storage::EmployerQueries(m_workspace.session())
        .vacancies(text, m_workspace.clock().today(), limit, shelf);
}

Result<std::vector<storage::VacancyRow>> VacancyService::openOn(
    QDate day, const std::optional<Uuid>& employer, int limit)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewPeople); !allowed)
        return allowed.errors();
    return storage::EmployerQueries(m_workspace.session()).openVacancies(day, employer, limit);
}

QString vacancyTitle(const storage::VacancyRow& vacancy)
{
    return (vacancy.title.isEmpty() ? vacancy.occupation : vacancy.title) + u" – "_s + vacancy.employer;
}

} // namespace hoanhap::services
