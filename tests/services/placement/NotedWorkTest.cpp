// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/placement/NotedWork.h"

#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/figures/Figures.h"
#include "services/placement/ReferralService.h"
#include "services/undo/UndoService.h"
#include "support/ErrorPrinting.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::ReferralFile;
using domain::WorkSituation;
using tests::TestOffice;

namespace {

/// Hired on 1/2/2021 without a contract in writing; the days of the follow-ups lie before today, 6/12/2021.
struct WorkingOffice : TestOffice
{
    explicit WorkingOffice(const std::vector<WorkSituation>& known = {})
    {
        person = tests::storedPerson(workspace(), [&](domain::PersonFile& file) {
            file.workSituations = known;
        }).person.id;
        ReferralFile hired;
        hired.referral = referrals().blank();
        hired.referral.personId = person;
        hired.referral.employerName = u"Công ty May Sen Việt"_s;
        hired.referral.jobTitle = u"Thợ may"_s;
        hired.referral.referredOn = QDate(2021, 1, 15);
        hired.referral.state = domain::ReferralState::Hired;
        hired.referral.hiredOn = QDate(2021, 2, 1);
        keep({}, hired);
    }
    services::ReferralService referrals() { return services::ReferralService(workspace()); }
    void keep(const ReferralFile& base, const ReferralFile& edited)
    {
        const auto saved = referrals().save(base, edited);
        REQUIRE(saved);
        file = saved->file;
    }
    void follow(int months, const QString& state)
    {
        ReferralFile edited = file;
        for (domain::FollowUp& followUp : edited.followUps)
            if (followUp.months == months) {
                followUp.doneOn = followUp.dueOn;
                followUp.workState = state;
            }
        keep(ReferralFile(file), edited);
    }
    /// State and first day of each row, "–" and the last day where it has one.
    QStringList work()
    {
        auto rows = workspace().stores().of<WorkSituation>().whereEqual("person_id", person.toString());
        std::ranges::sort(rows, {}, &WorkSituation::validFrom);
        QStringList words;
        for (const WorkSituation& row : rows)
            words << row.state + row.validFrom->toString(u" d/M"_s)
                    + (row.validTo ? row.validTo->toString(u"–d/M"_s) : QString());
        return words;
    }

    Uuid person;
    ReferralFile file;
};

WorkSituation situation(const QString& state, QDate from)
{
    WorkSituation work;
    work.state = state;
    work.validFrom = from;
    return work;
}

} // namespace

TEST_CASE("a hiring and what follow-ups found stand in the person's own record", "[services][placement]")
{
    WorkingOffice office;
    CHECK(office.work() == QStringList{u"unstable 1/2"_s});
    office.follow(1, u"stable"_s);
    office.follow(3, u"stable"_s); // tells nothing new
    CHECK(office.work() == QStringList{u"unstable 1/2–28/2"_s, u"stable 1/3"_s});
    office.follow(6, u"none"_s);
    CHECK(office.work() == QStringList{u"unstable 1/2–28/2"_s, u"stable 1/3–31/7"_s, u"none 1/8"_s});
    REQUIRE(services::UndoService(office.workspace()).takeBack());
    CHECK(office.work() == QStringList{u"unstable 1/2–28/2"_s, u"stable 1/3"_s});
}

TEST_CASE("how somebody works by the clerk's own entry of that day or later stays", "[services][placement]")
{
    WorkingOffice later({situation(u"stable"_s, {2021, 6, 1})});
    CHECK(later.work() == QStringList{u"unstable 1/2–31/5"_s, u"stable 1/6"_s});
    later.follow(3, u"none"_s); // within a row that ends: left as it is
    CHECK(later.work() == QStringList{u"unstable 1/2–31/5"_s, u"stable 1/6"_s});
}

TEST_CASE("a day of hiring that is put right moves the work, a referral in the bin takes it along",
    "[services][placement]")
{
    WorkingOffice office({situation(u"none"_s, {2020, 12, 1})});
    CHECK(office.work() == QStringList{u"none 1/12–31/1"_s, u"unstable 1/2"_s});
    ReferralFile edited = office.file;
    edited.referral.hiredOn = QDate(2021, 2, 5);
    office.keep(ReferralFile(office.file), edited);
    CHECK(office.work() == QStringList{u"none 1/12–4/2"_s, u"unstable 5/2"_s});
    REQUIRE(office.referrals().moveToBin(office.file.referral.id));
    CHECK(office.work() == QStringList{u"none 1/12"_s});
    REQUIRE(office.referrals().restoreFromBin(office.file.referral.id));
    CHECK(office.work() == QStringList{u"none 1/12–4/2"_s, u"unstable 5/2"_s});
}
