// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/people/merging/PersonMerging.h"
#include "support/ErrorPrinting.h"
#include "ui/people/merging/MergeDialog.h"
#include "ui/people/merging/UnmergeDialog.h"

#include <QLabel>
#include <QRadioButton>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

Uuid bornIn(services::Workspace& workspace, const QString& birth)
{
    return tests::storedPerson(workspace, [&](domain::PersonFile& file) {
        file.person.fullName = u"Nguyễn Văn Hòa"_s;
        file.person.birth = *text::PartialDate::fromStored(birth);
    }).person.id;
}

} // namespace

TEST_CASE(
    "two records of one name stand with their births while they are merged and taken apart", "[ui][people]")
{
    tests::TestOffice office;
    const Uuid one = bornIn(office.workspace(), u"1985"_s);
    const Uuid other = bornIn(office.workspace(), u"1985-03-12"_s);
    const ui::MergeDialog merge(office.workspace(), one, other, nullptr);
    CHECK(merge.findChild<QRadioButton*>(u"firstRadio"_s)->text().contains(u"Nguyễn Văn Hòa, 1985"_s));
    CHECK(merge.findChild<QRadioButton*>(u"secondRadio"_s)->text().contains(u"Nguyễn Văn Hòa, 12/3/1985"_s));

    services::PersonMerging merging(office.workspace());
    const auto merged = merging.merge(*merging.preview(one, other), {});
    REQUIRE(merged);
    const ui::UnmergeDialog apart(office.workspace(), merged->id, nullptr);
    CHECK(apart.findChild<QLabel*>(u"survivorLabel"_s)->text().contains(u"Nguyễn Văn Hòa, 1985"_s));
    CHECK(apart.findChild<QLabel*>(u"otherLabel"_s)->text().contains(u"Nguyễn Văn Hòa, 12/3/1985"_s));
}

TEST_CASE("records of one name and birth come apart with the numbers that were theirs", "[ui][people]")
{
    tests::TestOffice office;
    std::vector<Uuid> both;
    for (const QString& number : {u"087085000123"_s, u"340123456"_s})
        both.push_back(tests::storedPerson(office.workspace(), [&](domain::PersonFile& file) {
            file.person.fullName = u"Nguyễn Văn Hòa"_s;
            file.identityNumbers.emplace_back().number = number;
            file.identityNumbers.back().kind = number.size() == 9 ? u"cmnd"_s : u"cccd"_s;
        }).person.id);
    services::PersonMerging merging(office.workspace());
    const auto merged = merging.merge(*merging.preview(both[0], both[1]), {});
    REQUIRE(merged);
    const ui::UnmergeDialog apart(office.workspace(), merged->id, nullptr);
    CHECK(apart.findChild<QLabel*>(u"survivorLabel"_s)->text().contains(u"087085000123"_s));
    const QString other = apart.findChild<QLabel*>(u"otherLabel"_s)->text();
    CHECK(other.contains(u"340123456"_s));
    CHECK_FALSE(other.contains(u"087085000123"_s));
}
