// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placement/EmployerRules.h"

#include "domain/ErrorCodes.h"
#include "domain/TextRules.h"
#include "domain/placement/PlacementErrorCodes.h"
#include "domain/placement/TaxCode.h"
#include "text/dates/DocumentDate.h"
#include "text/numbers/Numbers.h"

#include <array>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lowestPlausibleWage = 100'000; // đồng a month
constexpr int shareThatBorrows = 10; // per cent

void checkWage(const std::optional<qint64>& wage, const QString& field, Findings& findings)
{
    if (!isPlausibleWage(wage))
        findings.warnings.push_back({errors::wageImplausible, field, {text::grouped(*wage)}});
}

} // namespace

bool isPlausibleWage(const std::optional<qint64>& monthly)
{
    return !monthly || *monthly >= lowestPlausibleWage;
}

bool isOpenOn(const QString& state, const std::optional<QDate>& openUntil, QDate day)
{
    return state != "closed"_L1 && (!openUntil || *openUntil >= day);
}

std::optional<Error> whyOver(const Vacancy& vacancy, QDate day, const QString& field)
{
    if (vacancy.state == "closed"_L1)
        return Error{errors::placement::vacancyClosed, field};
    if (!isOpenOn(vacancy, day))
        return Error{errors::placement::vacancyExpired, field, {text::dateInFigures(*vacancy.openUntil)}};
    return std::nullopt;
}

bool mayBorrowForReleased(const Employer& employer)
{
    constexpr std::array kinds{
        "small_enterprise"_L1, "cooperative"_L1, "cooperative_group"_L1, "household_business"_L1};
    return employer.releasedShare.value_or(0) >= shareThatBorrows
        && std::find(kinds.begin(), kinds.end(), employer.kind) != kinds.end();
}

Findings checkEmployer(Employer& employer)
{
    Findings findings;
    findings.errors = normaliseTexts(employer);
    employer.taxCode = tidyTaxCode(employer.taxCode);
    if (employer.name.isEmpty())
        findings.errors.push_back({errors::placement::employerNameMissing, u"name"_s});
    if (const std::optional<Error> doubt = doubtAboutTaxCode(employer.taxCode))
        findings.warnings.push_back(*doubt);
    if (employer.releasedShare && (*employer.releasedShare < 0 || *employer.releasedShare > 100))
        findings.errors.push_back({errors::placement::shareOutOfRange, u"released_share"_s});
    return findings;
}

Findings checkEmployerFile(EmployerFile& file)
{
    Findings findings = checkEmployer(file.employer);
    for (size_t i = 0; i < file.contacts.size(); ++i) {
        EmployerContact& contact = file.contacts[i];
        const QString prefix = rowPrefix<EmployerContact>(i);
        append(findings.errors, normaliseTexts(contact, prefix));
        if (contact.name.isEmpty())
            findings.errors.push_back({errors::nameMissing, prefix + u"name"_s});
    }
    return findings;
}

Findings checkVacancy(Vacancy& vacancy, QDate today)
{
    Findings findings;
    findings.errors = normaliseTexts(vacancy);
    if (vacancy.employerId.isNull())
        findings.errors.push_back({errors::placement::vacancyEmployerMissing, u"employer_id"_s});
    if (vacancy.occupation.isEmpty())
        findings.errors.push_back({errors::placement::vacancyOccupationMissing, u"occupation"_s});
    if (vacancy.openings < 1)
        findings.errors.push_back({errors::placement::openingsMissing, u"openings"_s});
    checkWage(vacancy.wageFrom, u"wage_from"_s, findings);
    checkWage(vacancy.wageTo, u"wage_to"_s, findings);
    if (vacancy.wageFrom && vacancy.wageTo && *vacancy.wageFrom > *vacancy.wageTo)
        findings.errors.push_back({errors::placement::wagesBackwards, u"wage_to"_s});
    if (vacancy.state != "closed"_L1 && vacancy.openUntil && *vacancy.openUntil < today)
        findings.warnings.push_back(
            {errors::placement::vacancyOver, u"open_until"_s, {text::dateInFigures(*vacancy.openUntil)}});
    return findings;
}

} // namespace hoanhap::domain
