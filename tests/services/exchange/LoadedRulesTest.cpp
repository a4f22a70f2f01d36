// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activities/OutreachSession.h"
#include "domain/loans/Loan.h"
#include "domain/loans/LoanErrorCodes.h"
#include "domain/placement/Employer.h"
#include "domain/placement/PlacementErrorCodes.h"
#include "domain/training/ClassRecords.h"
#include "domain/training/TrainingErrorCodes.h"
#include "office/TestOffice.h"
#include "services/exchange/RecordLoader.h"
#include "services/placement/EmployerErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::TestOffice;

namespace training = hoanhap::domain::errors::training;
namespace placement = hoanhap::domain::errors::placement;

namespace {

/// An office on 6 December 2021 that takes in lists of another one.
struct Receiving : TestOffice
{
    /// "place: code" of each fault; nothing where the records were taken in.
    QStringList take(const QByteArray& records)
    {
        const auto loaded =
            services::RecordLoader(workspace()).load(R"({"format": 1, "records": {)" + records + "}}");
        QStringList told;
        for (const Error& fault : loaded ? Errors() : loaded.errors())
            told << fault.field + u": "_s + fault.code.latin1();
        return told;
    }
    template <typename Record>
    size_t count()
    {
        return workspace().stores().of<Record>().all().size();
    }
};

QStringList one(const QString& place, ErrorCode code)
{
    return {place + u": "_s + code.latin1()};
}

/// Lê Văn An in a class of ten days; `more` of the seat and of the class.
QByteArray classOfAn(const QByteArray& seat, const QByteArray& known = {})
{
    return R"("person": [{"ref": "an", "full_name": "Lê Văn An", "birth": "1990"}],
        "vocational_class": [{"ref": "w", "occupation": "Hàn", "starts_on": "2021-06-01",
            "ends_on": "2021-06-10")"
        + known + R"(}],
        "class_partner": [{"class_id": "@w", "role": "organiser", "position": 1, "name": "Trung tâm"}],
        "enrolment": [{"ref": "seat", "class_id": "@w", "person_id": "@an")"
        + seat + "}]";
}

const QByteArray hiredInJune = R"("person": [{"ref": "an", "full_name": "Lê Văn An"}],
    "referral": [{"ref": "r", "person_id": "@an", "employer_name": "Xưởng may", "referred_on": "2021-05-20",
        "state": "hired", "hired_on": "2021-06-01"}])";

} // namespace

TEST_CASE("a certificate that is loaded belongs to somebody who completed the class", "[services]")
{
    const QByteArray given = R"(, "certificate": [{"class_id": "@w", "person_id": "@an",
        "enrolment_id": "@seat", "number": "SC 001"}])";
    Receiving office;
    CHECK(office.take(classOfAn(R"(, "state": "enrolled")") + given)
        == one(u"vocational_class[0].certificate[0].number"_s, training::certificateWithoutCompletion));
    CHECK(office.count<domain::Certificate>() == 0);
    CHECK(office.take(classOfAn(R"(, "state": "completed")") + given).isEmpty());
    CHECK(office.count<domain::Certificate>() == 1);
}

TEST_CASE("a second support is refused where it is loaded too, with the first one in the file", "[services]")
{
    const QByteArray twoClasses = R"("person": [{"ref": "an", "full_name": "Lê Văn An"}],
        "vocational_class": [
            {"ref": "w", "occupation": "Hàn", "starts_on": "2021-03-01", "ends_on": "2021-03-30"},
            {"ref": "m", "occupation": "May", "starts_on": "2021-06-01", "ends_on": "2021-06-30"}],
        "class_partner": [{"class_id": "@w", "role": "organiser", "name": "Trung tâm"},
            {"class_id": "@m", "role": "organiser", "name": "Trung tâm"}],
        "enrolment": [{"class_id": "@w", "person_id": "@an", "supported": true},
            {"class_id": "@m", "person_id": "@an", "supported": %1}])";
    Receiving office;
    const QStringList told = office.take(QByteArray(twoClasses).replace("%1", "true"));
    REQUIRE(told.size() == 2); // each of the two classes
    CHECK(told[0] == one(u"vocational_class[0].enrolment[0].supported"_s, training::supportTwice)[0]);
    CHECK(office.take(QByteArray(twoClasses).replace("%1", "false")).isEmpty());
}

TEST_CASE("a day of attendance that is loaded lies in the class and has come", "[services]")
{
    const auto marked = [](const QByteArray& day) {
        return classOfAn({}) + R"(, "attendance": [{"class_id": "@w", "person_id": "@an",
            "enrolment_id": "@seat", "day": ")"
            + day + R"(", "state": "full"}])";
    };
    Receiving office;
    CHECK(office.take(marked("2021-06-11")) == one(u"attendance[0].day"_s, training::attendanceOutsideClass));
    const QByteArray guest =
        R"(, "class_guest": [{"ref": "tam", "class_id": "@w", "full_name": "Bùi Văn Tám"}],
        "guest_attendance": [{"class_id": "@w", "guest_id": "@tam", "day": "2021-05-31", "state": "full"}])";
    CHECK(office.take(classOfAn({}) + guest)
        == one(u"guest_attendance[0].day"_s, training::attendanceOutsideClass));
    CHECK(office.count<domain::Attendance>() == 0);
    CHECK(office.take(marked("2021-06-10")).isEmpty());
}

TEST_CASE("a follow-up that is loaded comes after the start and says how the work stands", "[services]")
{
    const auto asked = [](const QByteArray& day, const QByteArray& state) {
        return hiredInJune + R"(, "follow_up": [{"person_id": "@an", "referral_id": "@r", "months": 1,
            "done_on": ")"
            + day + R"(", "work_state": ")" + state + "\"}]";
    };
    Receiving office;
    CHECK(office.take(asked("2021-05-30", "stable"))
        == one(u"referral[0].follow_up[0].done_on"_s, placement::followUpBeforeStart));
    CHECK(office.take(asked("2021-07-01", ""))
        == one(u"referral[0].follow_up[0].work_state"_s, placement::followUpStateMissing));
    CHECK(office.take(asked("2021-07-01", "stable")).isEmpty());
}

TEST_CASE("an employer is known by its tax code however it is typed, and cannot take that of another one",
    "[services]")
{
    const QByteArray joiner = R"({"id": "01900000-0000-7000-8000-0000000000aa", "name": "Xưởng mộc")";
    Receiving office;
    CHECK(office.take(R"("employer": [{"name": "Xưởng may", "tax_code": "0100109106"}])").isEmpty());
    CHECK(office.take(R"("employer": [{"name": "Xưởng may Sen", "tax_code": "0100 109 106"}])").isEmpty());
    CHECK(office.count<domain::Employer>() == 1);
    CHECK(office.take("\"employer\": [" + joiner + "}]").isEmpty());
    CHECK(office.take("\"employer\": [" + joiner + R"(, "tax_code": "0100109106"}])")
        == one(u"employer[0].tax_code"_s, services::errors::employerTaxCodeTwice));
}

TEST_CASE("a referral names no vacancy of another employer, a vacancy no wages that go down", "[services]")
{
    const auto offered = [](const QByteArray& wages, const QByteArray& employer) {
        return R"("person": [{"ref": "an", "full_name": "Lê Văn An"}],
            "employer": [{"ref": "a", "name": "Xưởng may"}, {"ref": "b", "name": "Xưởng mộc"}],
            "vacancy": [{"ref": "v", "employer_id": "@a", "occupation": "May")"
            + wages + R"(}],
            "referral": [{"person_id": "@an", "vacancy_id": "@v", "employer_id": ")"
            + employer + R"(", "referred_on": "2021-05-20"}])";
    };
    Receiving office;
    CHECK(
        office.take(offered({}, "@b")) == one(u"referral[0].vacancy_id"_s, placement::otherEmployersVacancy));
    CHECK(office.take(offered(R"(, "wage_from": 6000000, "wage_to": 5000000)", "@a"))
              .contains(one(u"vacancy[0].wage_to"_s, placement::wagesBackwards)[0]));
    CHECK(office.count<domain::Vacancy>() == 0);
    CHECK(office.take(offered({}, "@a")).isEmpty());
}

TEST_CASE("more money is not paid than was approved, in a file no more than in the form", "[services]")
{
    const auto lent = [](const QByteArray& paid) {
        return R"("person": [{"ref": "an", "full_name": "Lê Văn An"}],
            "loan": [{"person_id": "@an", "approved_amount": 20000000, "disbursed_on": "2021-06-01",
                "disbursed_amount": )"
            + paid + "}]";
    };
    Receiving office;
    CHECK(office.take(lent("30000000"))
        == one(u"loan[0].disbursed_amount"_s, domain::errors::loan::paidMoreThanApproved));
    CHECK(office.take(lent("20000000")).isEmpty()); // the source may be entered later
    CHECK(office.count<domain::Loan>() == 1);
}

TEST_CASE("what is only doubtful, or what an office completes later, is loaded", "[services]")
{
    Receiving office;
    CHECK(office.take(classOfAn(R"(, "finished_on": "2021-07-30")", R"(, "seats": 0)")).isEmpty());
    CHECK(office
              .take(R"("outreach_session": [{"kind": "talk", "topic": "Vay vốn",
        "held_on": "2021-04-02"}])")
              .isEmpty());
    CHECK(office.count<domain::OutreachSession>() == 1);
}
