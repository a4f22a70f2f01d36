// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/ClassFile.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace hoanhap::domain;

TEST_CASE("every list of a class's file is visited, alone and beside its former state", "[domain]")
{
    ClassFile file;
    std::set<std::string_view> visited;
    forEachPart(file, [&]<typename Row>(std::vector<Row>& rows) {
        CHECK(visited.insert(Fields<Row>::entity).second);
        rows.resize(1);
    });
    CHECK(visited
        == std::set<std::string_view>{
            "class_partner", "enrolment", "class_guest", "class_head_count", "certificate", "class_funding"});
    size_t pairs = 0;
    const ClassFile before;
    forEachPartPair(before, file, [&]<typename Row>(const std::vector<Row>& old, std::vector<Row>& now) {
        CHECK(old.empty());
        CHECK(now.size() == 1);
        ++pairs;
    });
    CHECK(pairs == visited.size());
}
