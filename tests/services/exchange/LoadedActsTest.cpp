// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activities/SessionErrorCodes.h"
#include "domain/loans/LoanErrorCodes.h"
#include "domain/placement/Referral.h"
#include "office/TestOffice.h"
#include "services/exchange/RecordLoader.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>
#include <map>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;

namespace {

/// Loads An with `records` beside.
Errors loadWithAn(TestOffice& office, const QByteArray& records)
{
    const auto loaded = services::RecordLoader(office.workspace())
                            .load(R"({"format": 1, "records": {"person": [{"ref": "an", "full_name": )"
                                  R"("Lê Văn An"}], )"
                                + records + "}}");
    return loaded ? Errors() : loaded.errors();
}

std::vector<domain::FollowUp> followUps(TestOffice& office)
{
    return office.workspace().stores().of<domain::FollowUp>().all();
}

} // namespace

TEST_CASE("a referral that is loaded gets its follow-ups as one entered by hand", "[services]")
{
    TestOffice office;
    REQUIRE(loadWithAn(office, R"("referral": [
        {"person_id": "@an", "employer_name": "May Sen Việt", "job_title": "May", "referred_on": "2021-05-01",
         "state": "hired", "hired_on": "2021-05-10"},
        {"person_id": "@an", "employer_name": "Cơ khí Năm Thành", "job_title": "Hàn",
         "referred_on": "2021-06-01", "state": "referred"}])")
        == Errors());
    const auto planned = followUps(office);
    REQUIRE(planned.size() == 3);
    std::map<int, QDate> dueAfter; // months
    for (const domain::FollowUp& followUp : planned)
        dueAfter[followUp.months] = followUp.dueOn.value_or(QDate());
    CHECK(dueAfter[1] == QDate(2021, 6, 10));
    CHECK(dueAfter[3] == QDate(2021, 8, 10));
    CHECK(dueAfter[6] == QDate(2021, 11, 10));
    CHECK(!planned[0].personId.isNull());
}

TEST_CASE("follow-ups that came along with a referral stay as they are", "[services]")
{
    TestOffice office;
    REQUIRE(loadWithAn(office, R"("referral": [
        {"ref": "r", "person_id": "@an", "employer_name": "May Sen Việt", "job_title": "May",
         "referred_on": "2021-05-01", "state": "hired", "hired_on": "2021-05-10"}],
        "follow_up": [{"person_id": "@an", "referral_id": "@r", "months": 1, "due_on": "2021-06-10",
         "done_on": "2021-06-11", "work_state": "stable"}])")
        == Errors());
    CHECK(followUps(office).size() == 1);
}

TEST_CASE("a session that is loaded is held against the rules of its form", "[services]")
{
    TestOffice office;
    const Errors faults = loadWithAn(office, R"("outreach_session": [
        {"ref": "s", "kind": "talk", "topic": "Chính sách vay vốn", "held_on": "2021-05-01"}],
        "session_partner": [{"session_id": "@s", "role": "organiser", "name": "Phòng LĐTBXH"}],
        "session_participant": [{"session_id": "@s", "person_id": "@an", "result": "need_found"}])");
    CHECK(faults
        == Errors{{domain::errors::session::needKindMissing,
            u"outreach_session[0].session_participant[0].need_kind"_s}});
}

TEST_CASE("a loan that is loaded is held against the rules of its form", "[services]")
{
    TestOffice office;
    CHECK(loadWithAn(office, R"("loan": [{"person_id": "@an", "source": "other", "state": "open",
        "approved_amount": 10000000, "disbursed_amount": 20000000, "disbursed_on": "2021-05-01"}])")
        == Errors{{domain::errors::loan::paidMoreThanApproved, u"loan[0].disbursed_amount"_s}});
    CHECK(office.workspace().session().single("counting", "SELECT count(*) FROM person") == "0");
}
