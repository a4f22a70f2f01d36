// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/AdditionalPenalty.h"
#include "domain/cases/Need.h"
#include "domain/placement/PlacementErrorCodes.h"
#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/placement/EmployerService.h"
#include "services/placement/OpenOffers.h"
#include "services/placement/ReferralService.h"
#include "services/placement/SuggestionService.h"
#include "services/placement/VacancyService.h"
#include "support/ErrorPrinting.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::FitReason;
using services::SuggestionService;
using tests::TestOffice;

namespace {

constexpr int mostWanted = 30;
const QString phuongMuoiMot = u"2021:29863"_s; // of Cao Lãnh city

/// An office where one factory wants people who sew.
struct SewingFactory
{
    TestOffice office;
    domain::Vacancy vacancy;

    SewingFactory()
    {
        services::EmployerService employers(office.workspace());
        domain::Employer employer = employers.blank();
        employer.name = u"Công ty May Sen Việt"_s;
        employer.areaCode = phuongMuoiMot;
        const auto stored = employers.save({}, {employer, {}});
        REQUIRE(stored);
        services::VacancyService vacancies(office.workspace());
        domain::Vacancy wanted = vacancies.blank();
        wanted.employerId = stored->file.employer.id;
        wanted.occupation = u"May công nghiệp"_s;
        wanted.openings = 3;
        const auto saved = vacancies.save(domain::Vacancy(), wanted);
        REQUIRE(saved);
        vacancy = saved->vacancy;
    }
    Uuid seeker(const QString& name, const QString& occupation, const QString& area,
        const QString& penalty = {}, const QString& banned = {})
    {
        return tests::storedPerson(office.workspace(), [&](domain::PersonFile& file) {
            file.person.fullName = name;
            domain::Residence home;
            home.kind = u"permanent"_s;
            home.areaCode = area;
            file.residences.push_back(home);
            domain::Need need;
            need.kind = u"job"_s;
            need.occupation = occupation;
            need.surveyedOn = QDate(2021, 11, 1);
            file.needs.push_back(need);
            if (!penalty.isEmpty())
                addPenalty(file, penalty, banned);
        }).person.id;
    }
    static void addPenalty(domain::PersonFile& file, const QString& kind, const QString& banned)
    {
        domain::LegalStatus status;
        status.id = Uuid::ofCode(u"status", file.person.fullName);
        status.kind = u"sentence_served"_s;
        status.fromDate = status.releasedOn = QDate(2021, 2, 1);
        file.statuses.push_back(status);
        domain::AdditionalPenalty penalty;
        penalty.legalStatusId = status.id;
        penalty.kind = kind;
        penalty.fromDate = QDate(2021, 2, 1);
        penalty.toDate = QDate(2024, 1, 31);
        penalty.bannedOccupation = banned;
        file.penalties.push_back(penalty);
    }
    std::vector<services::Suggestion> people()
    {
        return *SuggestionService(office.workspace()).peopleFor(vacancy.id, mostWanted);
    }
};

std::vector<ErrorCode> codesOf(const Errors& reasons)
{
    std::vector<ErrorCode> codes;
    for (const Error& reason : reasons)
        codes.push_back(reason.code);
    return codes;
}

bool gives(const services::Suggestion& suggestion, FitReason reason)
{
    const auto& reasons = suggestion.fit.reasons;
    return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
}

} // namespace

TEST_CASE("who wants to sew and lives there comes first", "[services][placement]")
{
    SewingFactory factory;
    factory.seeker(u"Lê Văn Xa"_s, {}, u"2021:30211"_s);
    const Uuid near = factory.seeker(u"Trần Thị Gần"_s, u"may công nghiệp"_s, phuongMuoiMot);
    const auto people = factory.people();
    REQUIRE(people.size() == 2);
    CHECK(people[0].id == near);
    CHECK(gives(people[0], FitReason::WantsOccupation));
    CHECK(gives(people[0], FitReason::SameCommune));
    CHECK(gives(people[1], FitReason::FarAway));
}

TEST_CASE("whoever is referred there or works already is not suggested again", "[services][placement]")
{
    SewingFactory factory;
    const Uuid person = factory.seeker(u"Trần Thị Gần"_s, u"May công nghiệp"_s, phuongMuoiMot);
    services::ReferralService referrals(factory.office.workspace());
    REQUIRE(referrals.save(domain::Referral(), referrals.blankTo(factory.vacancy, person)));
    CHECK(factory.people().empty());
}

TEST_CASE("a banned profession stops, and stands last", "[services][placement]")
{
    SewingFactory factory;
    factory.seeker(
        u"Trần Thị Gần"_s, u"May công nghiệp"_s, phuongMuoiMot, u"profession_ban"_s, u"May công nghiệp"_s);
    const Uuid free = factory.seeker(u"Lê Văn Xa"_s, {}, u"2021:30211"_s);
    const auto people = factory.people();
    REQUIRE(people.size() == 2);
    CHECK(people[0].id == free);
    CHECK(people[0].stops.empty());
    CHECK(people[1].stops.size() == 1);
}

TEST_CASE(
    "a ban without marks stops too, and one that may mean the work is told alone", "[services][placement]")
{
    SewingFactory factory;
    factory.seeker(
        u"Trần Thị Gần"_s, u"May công nghiệp"_s, phuongMuoiMot, u"profession_ban"_s, u"may cong nghiep"_s);
    factory.seeker(u"Lê Văn Xa"_s, {}, u"2021:30211"_s, u"profession_ban"_s, u"Thợ may"_s);
    const auto people = factory.people();
    REQUIRE(people.size() == 2);
    CHECK(people[0].stops.empty());
    CHECK(people[0].doubts.size() == 1);
    CHECK(people[1].stops.size() == 1);
    CHECK(people[1].doubts.empty());
}

TEST_CASE("who may not leave the commune is stopped elsewhere only", "[services][placement]")
{
    SewingFactory factory;
    factory.seeker(u"Trần Thị Gần"_s, {}, phuongMuoiMot, u"local_supervision"_s);
    factory.seeker(u"Lê Văn Xa"_s, {}, u"2021:30211"_s, u"local_supervision"_s);
    const auto people = factory.people();
    REQUIRE(people.size() == 2);
    CHECK(people[0].stops.empty());
    CHECK(people[1].stops.size() == 1);
}

TEST_CASE("open vacancies are suggested to a person, closed ones are not", "[services][placement]")
{
    SewingFactory factory;
    const Uuid person = factory.seeker(u"Trần Thị Gần"_s, u"May công nghiệp"_s, phuongMuoiMot);
    SuggestionService service(factory.office.workspace());
    const auto offers = service.offersFor(person, mostWanted);
    REQUIRE(offers->size() == 1);
    CHECK(offers->front().id == factory.vacancy.id);
    CHECK(gives(offers->front(), FitReason::SameCommune));
    domain::Vacancy closed = factory.vacancy;
    closed.state = u"closed"_s;
    REQUIRE(services::VacancyService(factory.office.workspace()).save(factory.vacancy, closed));
    CHECK(service.offersFor(person, mostWanted)->empty());
}

TEST_CASE("where nothing is suggested to a person the reasons are told", "[services][placement]")
{
    SewingFactory factory;
    const Uuid person = factory.seeker(u"Trần Thị Gần"_s, u"May công nghiệp"_s, phuongMuoiMot);
    SuggestionService service(factory.office.workspace());
    namespace why = services::errors;
    CHECK(codesOf(service.whyNoOffer(person)) == std::vector{why::noClassAhead});
    services::ReferralService referrals(factory.office.workspace());
    REQUIRE(referrals.save(domain::Referral(), referrals.blankTo(factory.vacancy, person)));
    CHECK(service.offersFor(person, mostWanted)->empty());
    CHECK(
        service.whyNoOffer(person) == Errors{{why::referredThereAlready, {}, {u"1"_s}}, {why::noClassAhead}});
    domain::Vacancy closed = factory.vacancy;
    closed.state = u"closed"_s;
    REQUIRE(services::VacancyService(factory.office.workspace()).save(factory.vacancy, closed));
    CHECK(codesOf(service.whyNoOffer(person)) == std::vector{why::noVacancyOpen, why::noClassAhead});
}

TEST_CASE("that a vacancy is over is told before anybody is sent there", "[services][placement]")
{
    SewingFactory factory;
    SuggestionService service(factory.office.workspace());
    CHECK(service.whyOver(factory.vacancy.id).empty());
    domain::Vacancy over = factory.vacancy;
    over.openUntil = factory.office.workspace().clock().today().addDays(-1);
    const auto saved = services::VacancyService(factory.office.workspace()).save(factory.vacancy, over);
    REQUIRE(saved);
    CHECK(codesOf(service.whyOver(over.id)) == std::vector{domain::errors::placement::vacancyExpired});
    domain::Vacancy closed = saved->vacancy;
    closed.state = u"closed"_s;
    REQUIRE(services::VacancyService(factory.office.workspace()).save(saved->vacancy, closed));
    CHECK(codesOf(service.whyOver(over.id)) == std::vector{domain::errors::placement::vacancyClosed});
}

TEST_CASE("where nobody is suggested for a vacancy the reasons are told", "[services][placement]")
{
    SewingFactory factory;
    SuggestionService service(factory.office.workspace());
    namespace why = services::errors;
    CHECK(codesOf(service.whyNobody(factory.vacancy.id)) == std::vector{why::nobodySeeksWork});
    const Uuid person = factory.seeker(u"Trần Thị Gần"_s, u"May công nghiệp"_s, phuongMuoiMot);
    services::ReferralService referrals(factory.office.workspace());
    REQUIRE(referrals.save(domain::Referral(), referrals.blankTo(factory.vacancy, person)));
    CHECK(service.whyNobody(factory.vacancy.id) == Errors{{why::seekersNotFree, {}, {u"1"_s}}});
}
