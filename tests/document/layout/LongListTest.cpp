// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/Paginator.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::document;

namespace {

OfficialDocument listOf(int rows)
{
    Table table;
    table.columnWidths = {1};
    for (int row = 0; row < rows; ++row)
        table.rows.push_back({TableCell{plain(QStringLiteral("Người %1").arg(row + 1))}});
    OfficialDocument document;
    document.blocks.push_back(table);
    return document;
}

} // namespace

TEST_CASE("laying out a long list tells how far it is and comes to the usual pages", "[document]")
{
    const OfficialDocument list = listOf(1000);
    double last = 0;
    int told = 0;
    const auto pages = paginate(list, [&](double part) {
        CHECK(part >= last);
        last = part;
        ++told;
        return true;
    });
    REQUIRE(pages);
    CHECK(told == 10); // after each hundred cells
    CHECK(last > 0.9);
    CHECK(pages->size() == paginate(list).size());
}

TEST_CASE("laying out a long list ends where somebody stops it", "[document]")
{
    int told = 0;
    CHECK_FALSE(paginate(listOf(1000), [&](double) { return ++told < 3; }));
    CHECK(told == 3);
}

TEST_CASE("the beginning of a long list is short, that of a short one is all of it", "[document]")
{
    CHECK(std::get<Table>(beginningOf(listOf(1000), 300).blocks.front()).rows.size() == 300);
    CHECK(beginningOf(listOf(7), 300).blocks == listOf(7).blocks);
}
