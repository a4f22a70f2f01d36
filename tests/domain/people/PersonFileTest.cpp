// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/PersonFile.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace hoanhap::domain;

TEST_CASE("every list of a person's file is visited, alone and beside its former state", "[domain]")
{
    PersonFile file;
    std::set<std::string_view> visited;
    forEachPart(file, [&]<typename Row>(std::vector<Row>& rows) {
        CHECK(visited.insert(Fields<Row>::entity).second);
        rows.resize(1);
    });
    CHECK(visited
        == std::set<std::string_view>{"identity_number", "contact", "residence", "legal_status",
            "additional_penalty", "work_situation", "need"});
    size_t pairs = 0;
    const PersonFile before;
    forEachPartPair(before, file, [&]<typename Row>(const std::vector<Row>& old, std::vector<Row>& now) {
        CHECK(old.empty());
        CHECK(now.size() == 1);
        ++pairs;
    });
    CHECK(pairs == visited.size());
}
