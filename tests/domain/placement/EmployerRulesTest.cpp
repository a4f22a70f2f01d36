// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placement/EmployerRules.h"

#include "domain/ErrorCodes.h"
#include "domain/placement/PlacementErrorCodes.h"
#include "domain/placement/TaxCode.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

Vacancy soundVacancy()
{
    Vacancy vacancy;
    vacancy.employerId = Uuid::ofCode(u"employer", u"A");
    vacancy.occupation = u"May công nghiệp"_s;
    vacancy.openings = 5;
    vacancy.wageFrom = 5'000'000;
    vacancy.wageTo = 7'000'000;
    vacancy.openUntil = QDate(2021, 12, 31);
    vacancy.state = u"open"_s;
    return vacancy;
}

const QDate dayOfVacancy(2021, 12, 6);

} // namespace

TEST_CASE("the tenth digit of a tax code follows from the other nine", "[domain]")
{
    for (const QString& sound : {u"0100109106"_s, u"0101248141"_s, u"0300588569"_s, u"0100109106-001"_s})
        CHECK_FALSE(doubtAboutTaxCode(sound));
    for (const QString& wrong : {u"0100109107"_s, u"0101248140"_s, u"0100109107-001"_s, u"0100190106"_s})
        CHECK(doubtAboutTaxCode(wrong)->code == errors::placement::taxCodeControlDigit);
}

TEST_CASE("a tax code has ten, twelve or thirteen digits", "[domain]")
{
    CHECK_FALSE(doubtAboutTaxCode({}));
    CHECK_FALSE(doubtAboutTaxCode(u"087085001234"_s)); // a household by its owner's personal number
    for (const QString& wrong : {u"010010910"_s, u"01001091061"_s, u"MST 0100109106"_s})
        CHECK(doubtAboutTaxCode(wrong)->code == errors::placement::taxCodeShape);
    CHECK(tidyTaxCode(u"0100 109 106 - 001"_s) == u"0100109106-001"_s);
    CHECK(tidyTaxCode(u"0100109106001"_s) == u"0100109106-001"_s);
    CHECK(tidyTaxCode(u"0100.109.106"_s) == u"0100109106"_s);
}

TEST_CASE("an employer needs a name and a share that is a percentage", "[domain]")
{
    Employer employer;
    employer.releasedShare = 101;
    CHECK(checkEmployer(employer).errors
        == Errors{{errors::placement::employerNameMissing, u"name"_s},
            {errors::placement::shareOutOfRange, u"released_share"_s}});
    employer.name = u"Công ty May Sen Việt"_s;
    employer.releasedShare = 100;
    employer.taxCode = u"0100109107"_s;
    CHECK(checkEmployer(employer).errors.empty());
    CHECK(checkEmployer(employer).warnings
        == Errors{{errors::placement::taxCodeControlDigit, u"tax_code"_s, {u"7"_s}}});
}

TEST_CASE("a small business with a tenth of released workers may borrow for them", "[domain]")
{
    Employer employer;
    employer.kind = u"cooperative"_s;
    CHECK_FALSE(mayBorrowForReleased(employer));
    employer.releasedShare = 9;
    CHECK_FALSE(mayBorrowForReleased(employer));
    employer.releasedShare = 10;
    CHECK(mayBorrowForReleased(employer));
    employer.kind = u"public_body"_s;
    CHECK_FALSE(mayBorrowForReleased(employer));
}

TEST_CASE("a vacancy needs an employer, an occupation and a number", "[domain]")
{
    Vacancy sound = soundVacancy();
    CHECK(checkVacancy(sound, dayOfVacancy).errors.empty());
    CHECK(checkVacancy(sound, dayOfVacancy).warnings.empty());
    Vacancy empty;
    CHECK(checkVacancy(empty, dayOfVacancy).errors
        == Errors{{errors::placement::vacancyEmployerMissing, u"employer_id"_s},
            {errors::placement::vacancyOccupationMissing, u"occupation"_s},
            {errors::placement::openingsMissing, u"openings"_s}});
}

TEST_CASE("the wages of a vacancy are in đồng and go upwards", "[domain]")
{
    Vacancy vacancy = soundVacancy();
    vacancy.wageFrom = 5'000;
    CHECK(checkVacancy(vacancy, dayOfVacancy).warnings
        == Errors{{errors::wageImplausible, u"wage_from"_s, {u"5.000"_s}}});
    vacancy.wageFrom = 7'000'001;
    CHECK(checkVacancy(vacancy, dayOfVacancy).errors
        == Errors{{errors::placement::wagesBackwards, u"wage_to"_s}});
}

TEST_CASE("a vacancy is open up to its last day and until it is closed", "[domain]")
{
    Vacancy vacancy = soundVacancy();
    CHECK(isOpenOn(vacancy, QDate(2021, 12, 31)));
    CHECK_FALSE(isOpenOn(vacancy, QDate(2022, 1, 1)));
    CHECK(checkVacancy(vacancy, QDate(2022, 1, 1)).warnings
        == Errors{{errors::placement::vacancyOver, u"open_until"_s, {u"31/12/2021"_s}}});
    vacancy.state = u"closed"_s;
    CHECK_FALSE(isOpenOn(vacancy, QDate(2021, 12, 1)));
    CHECK(checkVacancy(vacancy, QDate(2022, 1, 1)).warnings.empty());
}
