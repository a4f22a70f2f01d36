// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reminders/ReminderSettings.h"

#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/people/PersonService.h"
#include "services/reminders/Reminders.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::ReminderSettings;

namespace {

size_t openNeedsTold(services::Workspace& workspace)
{
    return services::Reminders(workspace).rows(domain::ReminderKind::OpenNeed, {}, 0, 50)->size();
}

} // namespace

TEST_CASE("an office sets after how many days it is reminded of a need", "[services][reminders]")
{
    tests::TestOffice office; // today is the 6th of December 2021
    services::PersonService people(office.workspace());
    domain::PersonFile file = people.blank();
    file.person.fullName = u"Lê Văn An"_s;
    domain::Need& need = file.needs.emplace_back();
    need.kind = u"job"_s;
    need.surveyedOn = QDate(2021, 11, 26); // ten days
    REQUIRE(people.save(people.blank(), file));
    CHECK(openNeedsTold(office.workspace()) == 0);
    domain::ReminderTerms terms;
    terms.needWaits = 10;
    REQUIRE(ReminderSettings(office.workspace()).save(terms));
    CHECK(openNeedsTold(office.workspace()) == 1);
    CHECK(ReminderSettings(office.workspace()).terms() == terms);
}

TEST_CASE("a term of reminders is a number of days, a backup's one day at least", "[services][reminders]")
{
    tests::TestOffice office;
    domain::ReminderTerms terms;
    terms.backupOld = 0;
    terms.classAhead = 367;
    CHECK(ReminderSettings(office.workspace()).save(terms).errors()
        == Errors{{services::errors::numberOutOfRange, u"remind_class_ahead"_s, {u"367"_s, u"0"_s, u"366"_s}},
            {services::errors::numberOutOfRange, u"remind_backup_old"_s, {u"0"_s, u"1"_s, u"366"_s}}});
    CHECK(ReminderSettings(office.workspace()).terms() == domain::ReminderTerms());
}
