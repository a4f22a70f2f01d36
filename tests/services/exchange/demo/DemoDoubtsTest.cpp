// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activities/OutreachSession.h"
#include "domain/loans/Loan.h"
#include "domain/people/Person.h"
#include "domain/placement/Employer.h"
#include "domain/placement/Referral.h"
#include "domain/training/VocationalClass.h"
#include "office/TestOffice.h"
#include "services/activities/SessionService.h"
#include "services/exchange/demo/DemoRegister.h"
#include "services/loans/LoanService.h"
#include "services/people/PersonService.h"
#include "services/placement/EmployerService.h"
#include "services/placement/ReferralService.h"
#include "services/placement/VacancyService.h"
#include "services/training/ClassService.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <map>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

/// How often each doubt is told of the records of a register for training.
struct DoubtsOfDemo
{
    tests::TestOffice office;
    std::map<std::string, int> told;

    explicit DoubtsOfDemo(QDate today) : office(u"so-ldtbxh-dong-thap-2021"_s, today)
    {
        REQUIRE(services::DemoRegister(office.workspace()).fill({500, today.year(), 1}, [](int) {
            return true;
        }));
    }
    template <typename Record, typename Ask>
    void askOf(Ask ask)
    {
        for (const Record& record : office.workspace().stores().of<Record>().all())
            for (const Error& doubt : ask(record.id))
                ++told[std::string(doubt.code.id())];
    }
};

} // namespace

TEST_CASE("a register for training has no doubts but those planted in it", "[services]")
{
    DoubtsOfDemo demo(GENERATE(QDate(2021, 12, 6), QDate(2026, 11, 28)));
    services::Workspace& workspace = demo.office.workspace();
    services::PersonService people(workspace);
    services::ClassService classes(workspace);
    services::LoanService loans(workspace);
    services::SessionService sessions(workspace);
    services::EmployerService employers(workspace);
    services::VacancyService vacancies(workspace);
    services::ReferralService referrals(workspace);
    demo.askOf<domain::Person>([&](const Uuid& id) { return people.warningsOf(*people.load(id)); });
    demo.askOf<domain::VocationalClass>([&](const Uuid& id) { return classes.doubts(*classes.load(id)); });
    demo.askOf<domain::Loan>([&](const Uuid& id) { return loans.doubts(*loans.load(id)); });
    demo.askOf<domain::OutreachSession>([&](const Uuid& id) { return sessions.doubts(*sessions.load(id)); });
    demo.askOf<domain::Employer>([&](const Uuid& id) { return employers.doubts(*employers.loadFile(id)); });
    demo.askOf<domain::Vacancy>([&](const Uuid& id) { return vacancies.doubts(*vacancies.load(id)); });
    demo.askOf<domain::Referral>([&](const Uuid& id) {
        const auto file = referrals.load(id);
        return referrals.doubts(*file, *file);
    });
    // Twins are to be found by their numbers, and terms that ran out to be closed.
    for (const char* planted :
        {"identity.number_other_sex", "identity.number_other_year", "status.term_over"})
        CHECK(demo.told.erase(planted) == 1);
    for (const auto& [code, times] : demo.told) {
        INFO(code << " " << times);
        CHECK(times == 0);
    }
}
