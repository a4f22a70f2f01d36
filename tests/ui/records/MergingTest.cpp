// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/Merging.h"

#include "domain/people/PersonFile.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

domain::Contact contact(const QString& code, const QString& value)
{
    domain::Contact row;
    row.id = Uuid::ofCode(u"contact", code);
    row.value = value;
    return row;
}

} // namespace

TEST_CASE("rows that either side added stay, rows that this side removed go", "[ui]")
{
    domain::PersonFile base;
    base.contacts = {contact(u"a"_s, u"1"_s), contact(u"b"_s, u"2"_s)};
    domain::PersonFile mine = base;
    mine.contacts.erase(mine.contacts.begin());
    mine.contacts.push_back({});
    mine.contacts.back().value = u"của tôi"_s;
    domain::PersonFile theirs = base;
    theirs.contacts[1].value = u"3"_s;
    theirs.contacts.push_back(contact(u"c"_s, u"của họ"_s));

    QStringList values;
    for (const domain::Contact& row :
        ui::mergedFile(&domain::PersonFile::person, base, mine, theirs).contacts)
        values << row.value;
    CHECK(values == QStringList{u"3"_s, u"của họ"_s, u"của tôi"_s});
}

TEST_CASE("a field that both changed is what stands in the register", "[ui]")
{
    domain::PersonFile base;
    domain::PersonFile mine = base;
    mine.person.occupation = u"Thợ may"_s;
    mine.person.helperName = u"Bà Bảy"_s;
    domain::PersonFile theirs = base;
    theirs.person.occupation = u"Thợ hồ"_s;
    const domain::PersonFile merged = ui::mergedFile(&domain::PersonFile::person, base, mine, theirs);
    CHECK(merged.person.occupation == u"Thợ hồ"_s);
    CHECK(merged.person.helperName == u"Bà Bảy"_s);
}
