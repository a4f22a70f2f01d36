// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/KeptPerson.h"
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
    const QString told = apart.findChild<QLabel*>(u"mergedLabel"_s)->text();
    CHECK(told.contains(u"Nguyễn Văn Hòa, 12/3/1985"_s));
}
