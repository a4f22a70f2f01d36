// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/loans/LoanService.h"

#include "domain/cases/Need.h"
#include "domain/loans/LoanErrorCodes.h"
#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/loans/LoanPapers.h"
#include "support/ErrorPrinting.h"

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::Loan;
using domain::NeedState;
using services::LoanService;
using tests::TestOffice;

namespace {

/// Somebody released on that day who wants a loan.
Uuid borrowerReleased(TestOffice& office, QDate day)
{
    return tests::storedPerson(office.workspace(), [&](domain::PersonFile& file) {
        file.statuses.push_back({});
        file.statuses.back().kind = u"sentence_served"_s;
        file.statuses.back().releasedOn = day;
        file.needs.push_back({});
        file.needs.back().kind = u"loan"_s;
        file.needs.back().surveyedOn = day;
    }).person.id;
}

Loan proposalFor(TestOffice& office, const Uuid& person)
{
    Loan loan = LoanService(office.workspace()).blank();
    loan.personId = person;
    loan.source = u"nhcsxh"_s;
    loan.purpose = u"livestock"_s;
    loan.listedOn = QDate(2024, 5, 3);
    loan.approvedAmount = 50'000'000;
    return loan;
}

domain::Need loanNeedOf(TestOffice& office, const Uuid& person)
{
    const auto needs =
        office.workspace().stores().of<domain::Need>().whereEqual("person_id", person.toString());
    REQUIRE(needs.size() == 1);
    return needs[0];
}

struct LoanOffice : TestOffice
{
    LoanOffice() : TestOffice(u"so-ldtbxh-dong-thap-2021"_s, QDate(2024, 6, 1)) { }
};

} // namespace

TEST_CASE("a loan answers the need: being met by the proposal, met by the money", "[services][loans]")
{
    LoanOffice office;
    const Uuid an = borrowerReleased(office, QDate(2022, 1, 1));
    LoanService service(office.workspace());
    const auto proposed = service.save(Loan(), proposalFor(office, an));
    REQUIRE(proposed);
    CHECK(loanNeedOf(office, an).state == NeedState::BeingMet);
    Loan paid = proposed->loan;
    paid.state = u"open"_s;
    paid.approvedOn = paid.disbursedOn = QDate(2024, 5, 20);
    paid.disbursedAmount = 50'000'000;
    const auto saved = service.save(proposed->loan, paid);
    REQUIRE(saved);
    CHECK(loanNeedOf(office, an).state == NeedState::Met);
    CHECK(loanNeedOf(office, an).closedOn == QDate(2024, 5, 20));
    REQUIRE(service.moveToBin(saved->loan.id));
    CHECK(loanNeedOf(office, an).state == NeedState::Open);
    REQUIRE(service.restoreFromBin(saved->loan.id));
    CHECK(loanNeedOf(office, an).state == NeedState::Met);
}

TEST_CASE("a refusal opens the need again", "[services][loans]")
{
    LoanOffice office;
    const Uuid an = borrowerReleased(office, QDate(2022, 1, 1));
    LoanService service(office.workspace());
    const auto proposed = service.save(Loan(), proposalFor(office, an));
    REQUIRE(proposed);
    Loan refused = proposed->loan;
    refused.state = u"refused"_s;
    REQUIRE(service.save(proposed->loan, refused));
    CHECK(loanNeedOf(office, an).state == NeedState::Open);
}

TEST_CASE(
    "a proposal against the decision is refused, a loan that was paid is written down", "[services][loans]")
{
    LoanOffice office;
    const Uuid an = borrowerReleased(office, QDate(2018, 1, 1));
    LoanService service(office.workspace());
    const auto proposed = service.save(Loan(), proposalFor(office, an));
    REQUIRE_FALSE(proposed);
    CHECK(proposed.has(domain::errors::loan::tooLongAgo));
    Loan paid = proposalFor(office, an);
    paid.state = u"open"_s;
    paid.disbursedOn = QDate(2024, 5, 20);
    paid.disbursedAmount = 50'000'000;
    const auto saved = service.save(Loan(), paid);
    REQUIRE(saved);
    REQUIRE(saved->warnings.size() == 1);
    CHECK(saved->warnings[0].code == domain::errors::loan::tooLongAgo);
}

TEST_CASE("a refused loan tells its doubts too, those against the decision as well", "[services][loans]")
{
    LoanOffice office;
    Loan paid = proposalFor(office, borrowerReleased(office, QDate(2018, 1, 1)));
    paid.state = u"open"_s;
    paid.disbursedAmount = 50'000'000; // on no day
    LoanService service(office.workspace());
    REQUIRE_FALSE(service.save(Loan(), paid));
    const Errors doubts = service.doubts(paid);
    REQUIRE(doubts.size() == 1);
    CHECK(doubts[0].code == domain::errors::loan::tooLongAgo);
}

TEST_CASE("the shipped sources have the limits of the decision, other sources none", "[services][loans]")
{
    LoanOffice office;
    const Uuid an = borrowerReleased(office, QDate(2022, 1, 1));
    LoanService service(office.workspace());
    Loan loan = proposalFor(office, an);
    loan.approvedAmount = 100'000'001;
    const auto conditions = *service.conditions(loan);
    CHECK(conditions.size() == 9);
    CHECK(domain::faultsOf(conditions)
        == Errors{{domain::errors::loan::amountTooHigh, u"approved_amount"_s, {u"100.000.000"_s}}});
    loan.source = u"provincial_fund"_s;
    CHECK(service.conditions(loan)->empty());
}

TEST_CASE(
    "the list narrows by source, state and year, and its sums count everybody once", "[services][loans]")
{
    LoanOffice office;
    const Uuid an = borrowerReleased(office, QDate(2022, 1, 1));
    LoanService service(office.workspace());
    for (const qint64 amount : {20'000'000, 30'000'000}) {
        Loan loan = proposalFor(office, an);
        loan.source = u"provincial_fund"_s;
        loan.state = u"open"_s;
        loan.approvedAmount = loan.disbursedAmount = amount;
        loan.disbursedOn = QDate(2024, 5, 20);
        REQUIRE(service.save(Loan(), loan));
    }
    REQUIRE(service.save(Loan(), proposalFor(office, an)));
    const auto paid = *service.list({{}, u"provincial_fund"_s, u"open"_s, 2024, storage::Shelf::Standing, 1});
    CHECK(paid.rows.size() == 1);
    CHECK(paid.totals.loans == 2);
    CHECK(paid.totals.people == 1);
    CHECK(paid.totals.disbursed == 50'000'000);
    CHECK(service.list({{}, {}, {}, 2023, storage::Shelf::Standing, 10})->rows.empty());
    CHECK(service.list({u"le van"_s, {}, {}, {}, storage::Shelf::Standing, 10})->rows.size() == 3);
    const auto paper = services::LoanPapers(office.workspace()).list({});
    REQUIRE(paper);
    CHECK(paper->table->rows.size() == 3);
    CHECK(paper->people == 1);
}

TEST_CASE("an employer borrows under its name", "[services][loans]")
{
    LoanOffice office;
    LoanService service(office.workspace());
    Loan loan = service.blank();
    loan.borrower = u"employer"_s;
    loan.employerName = u"Hợp tác xã Sông Sen"_s;
    loan.employerKind = u"cooperative"_s;
    loan.workerCount = 20;
    loan.releasedWorkerCount = 2;
    loan.source = u"nhcsxh"_s;
    REQUIRE(service.save(Loan(), loan));
    const auto listed = *service.list({{}, {}, {}, {}, storage::Shelf::Standing, 10});
    REQUIRE(listed.rows.size() == 1);
    CHECK(listed.rows[0].borrower == u"Hợp tác xã Sông Sen"_s);
    CHECK(listed.totals.people == 0);
}
