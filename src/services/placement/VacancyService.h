// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/placement/Employer.h"
#include "services/workspace/Workspace.h"
#include "storage/placement/EmployerQueries.h"

namespace hoanhap::services {

/// Use cases on the work that employers offer.
class VacancyService
{
public:
    explicit VacancyService(Workspace& workspace);

    domain::Vacancy blank() const;
    Result<domain::Vacancy> load(const Uuid& vacancy);
    struct Saved
    {
        domain::Vacancy vacancy;
        QStringList mergedFields;
        Errors warnings;
    };
    /// As PersonService::save.
    Result<Saved> save(const domain::Vacancy& base, const domain::Vacancy& edited);
    /// What a save would warn of, also where it refuses.
    Errors doubts(domain::Vacancy edited) const;
    Outcome moveToBin(const Uuid& vacancy);
    Outcome restoreFromBin(const Uuid& vacancy);
    Result<std::vector<storage::VacancyRow>> list(
        const QString& text, int limit, storage::Shelf shelf = storage::Shelf::Standing);
    /// To refer somebody to on that day, of one employer where it is given.
    Result<std::vector<storage::VacancyRow>> openOn(
        QDate day, const std::optional<Uuid>& employer, int limit);

private:
    /// What is wrong or doubtful in a vacancy; its texts are normalised.
    domain::Findings check(domain::Vacancy& vacancy) const;

    Workspace& m_workspace;
};

/// "May công nghiệp – Công ty An Bình": what a vacancy is called where there are several.
QString vacancyTitle(const storage::VacancyRow& vacancy);

} // namespace hoanhap::services
