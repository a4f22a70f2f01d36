// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/finding/SavedFilters.h"

#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/people/finding/FindingErrorCodes.h"
#include "services/users/AccountService.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::SavedFilters;
using tests::TestOffice;

namespace {

const QString filterPassword = u"mật khẩu của Lan"_s;

domain::PersonFilter women()
{
    domain::PersonCondition condition;
    condition.kind = domain::ConditionKind::Sex;
    condition.codes = {u"female"_s};
    return {{condition}};
}

QStringList namesIn(services::Workspace& workspace)
{
    QStringList names;
    for (const domain::SavedFilter& filter : *SavedFilters(workspace).list())
        names << filter.name;
    return names;
}

} // namespace

TEST_CASE("a filter is kept by name, and one of the same name takes its place", "[services][people]")
{
    TestOffice office;
    SavedFilters filters(office.workspace());
    REQUIRE(filters.keep(u" Nữ  "_s, women(), false));
    REQUIRE(filters.keep(u"Đã về"_s, {}, false));
    REQUIRE(filters.keep(u"Nữ"_s, {}, true));
    CHECK(namesIn(office.workspace()) == QStringList{u"Đã về"_s, u"Nữ"_s});
    const auto kept = *filters.list();
    CHECK(kept[1].filter.isEmpty());
    CHECK(kept[1].shared);
    CHECK(filters.keep(u"  "_s, women(), false).has(services::errors::filterNameMissing));
    REQUIRE(filters.drop(kept[0].id));
    CHECK(namesIn(office.workspace()) == QStringList{u"Nữ"_s});
    office.reopen();
    CHECK(namesIn(office.workspace()) == QStringList{u"Nữ"_s});
}

TEST_CASE("colleagues of the unit see what is shared and cannot take it away", "[services][people]")
{
    TestOffice office;
    REQUIRE(services::AccountService(office.workspace(), TestOffice::cheap)
                .add(u"lan"_s, u"Chị Lan"_s, domain::Role::Clerk, {}, filterPassword));
    REQUIRE(SavedFilters(office.workspace()).keep(u"Nữ"_s, women(), true));
    REQUIRE(SavedFilters(office.workspace()).keep(u"Riêng"_s, women(), false));
    office.reopen(u"lan"_s, filterPassword);
    SavedFilters filters(office.workspace());
    REQUIRE(namesIn(office.workspace()) == QStringList{u"Nữ"_s});
    CHECK(filters.list()->front().filter == women());
    CHECK(filters.drop(filters.list()->front().id).has(services::errors::notAllowed));
    CHECK(filters.keep(u"Nữ"_s, {}, false).has(services::errors::filterOfOther));
}
