// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalogues/CatalogueEditing.h"

#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/catalogues/CatalogueErrorCodes.h"
#include "services/catalogues/CatalogueService.h"
#include "support/ErrorPrinting.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::CatalogueEditing;
using services::CatalogueService;
using tests::TestOffice;
namespace listfaults = hoanhap::services::catalogueerrors;

namespace {

QStringList offeredIn(TestOffice& office, const QString& catalogue)
{
    QStringList labels;
    for (const auto& entry : CatalogueService(office.workspace()).entries(catalogue))
        labels << entry.label;
    return labels;
}

domain::CatalogueEntry entryOf(TestOffice& office, const QString& catalogue, const QString& code)
{
    const auto all = CatalogueEditing(office.workspace()).entries(catalogue);
    return *std::ranges::find(all, code, &domain::CatalogueEntry::code);
}

} // namespace

TEST_CASE("an office's own entry is offered behind the others, under a code of its own", "[services]")
{
    TestOffice office;
    CatalogueEditing editing(office.workspace());
    const auto first = editing.add(u"refusal-reasons"_s, u"  Chưa có xe   đi lại "_s);
    REQUIRE(first);
    CHECK(first->code == u"own_chua_co_xe_di_lai"_s);
    CHECK(offeredIn(office, u"refusal-reasons"_s).last() == u"Chưa có xe đi lại"_s);
    const auto second = editing.add(u"refusal-reasons"_s, u"Chưa có xe đi, lại?"_s);
    REQUIRE(second);
    CHECK(second->code != first->code);
}

TEST_CASE("an entry is called by something, once in its list, marks or not", "[services]")
{
    TestOffice office;
    CatalogueEditing editing(office.workspace());
    CHECK(editing.add(u"relations"_s, u"  "_s).has(listfaults::labelMissing));
    CHECK(editing.add(u"refusal-reasons"_s, u"suc khoe"_s).has(listfaults::labelTwice));
    CHECK(editing.add(u"relations"_s, QString(CatalogueEditing::longestLabel + 1, u'a'))
              .has(listfaults::labelTooLong));
    const auto health = entryOf(office, u"refusal-reasons"_s, u"health"_s);
    CHECK(editing.rename(health, u"Sức khỏe yếu"_s));
    CHECK(CatalogueService(office.workspace()).label(u"refusal-reasons"_s, u"health"_s) == u"Sức khỏe yếu"_s);
}

TEST_CASE("an entry out of use is offered no more and keeps its words", "[services]")
{
    TestOffice office;
    CatalogueEditing editing(office.workspace());
    const auto retired = editing.setInUse(entryOf(office, u"refusal-reasons"_s, u"wage"_s), false);
    REQUIRE(retired);
    CHECK_FALSE(offeredIn(office, u"refusal-reasons"_s).contains(retired->label));
    CHECK(CatalogueService(office.workspace()).label(u"refusal-reasons"_s, u"wage"_s) == retired->label);
    CHECK(editing.add(u"refusal-reasons"_s, retired->label).has(listfaults::labelTwice));
    REQUIRE(editing.setInUse(*retired, true));
    CHECK(offeredIn(office, u"refusal-reasons"_s).contains(retired->label));
}

TEST_CASE("a list that forms ask for keeps an entry, one that rules name keeps them all", "[services]")
{
    TestOffice office;
    CatalogueEditing editing(office.workspace());
    const auto entries = editing.entries(u"residence-kinds"_s);
    for (size_t i = 1; i < entries.size(); ++i)
        REQUIRE(editing.setInUse(entries[i], false));
    CHECK(editing.setInUse(entries.front(), false).has(listfaults::lastInUse));
    CHECK(editing.add(u"sexes"_s, u"Khác"_s).has(listfaults::fixed));
    CHECK(editing.setInUse(entryOf(office, u"sexes"_s, u"male"_s), false).has(listfaults::fixed));
    CHECK(editing.rename(entryOf(office, u"sexes"_s, u"male"_s), u"Nam giới"_s));
}

TEST_CASE("an entry moves among those that are offered", "[services]")
{
    TestOffice office;
    CatalogueEditing editing(office.workspace());
    const QStringList before = offeredIn(office, u"refusal-reasons"_s);
    REQUIRE(editing.setInUse(entryOf(office, u"refusal-reasons"_s, u"wage"_s), false)); // the second
    REQUIRE(editing.move(entryOf(office, u"refusal-reasons"_s, u"unsuitable"_s), -1)); // the third
    CHECK(offeredIn(office, u"refusal-reasons"_s).first(2) == QStringList{before[2], before[0]});
    REQUIRE(editing.move(entryOf(office, u"refusal-reasons"_s, u"unsuitable"_s), -1)); // stands first
    CHECK(offeredIn(office, u"refusal-reasons"_s).first() == before[2]);
    REQUIRE(editing.move(entryOf(office, u"refusal-reasons"_s, u"unsuitable"_s), 1));
    CHECK(offeredIn(office, u"refusal-reasons"_s).first(2) == QStringList{before[0], before[2]});
}

TEST_CASE("a new entry has the terms of the one it is like", "[services]")
{
    TestOffice office;
    const auto added = CatalogueEditing(office.workspace())
                           .add(u"legal-status-kinds"_s, u"Được tha trước hạn"_s, u"amnesty"_s);
    REQUIRE(added);
    const auto amnesty = entryOf(office, u"legal-status-kinds"_s, u"amnesty"_s);
    CHECK(added->attributes == amnesty.attributes);
    CHECK(added->parentCode == amnesty.parentCode);
}

TEST_CASE("who does not administer the register changes no list", "[services]")
{
    TestOffice office;
    services::Actor clerk = office.workspace().actor();
    clerk.role = domain::Role::Clerk;
    office.workspace().renewActor(clerk);
    CHECK(
        CatalogueEditing(office.workspace()).add(u"relations"_s, u"Bạn"_s).has(services::errors::notAllowed));
}
