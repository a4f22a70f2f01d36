// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/demo/DemoTwins.h"
#include "domain/people/Likeness.h"
#include "services/exchange/demo/DemoNames.h"
#include "services/exchange/demo/DemoPeople.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

std::vector<domain::PersonFile> inventedPeople(int people)
{
    const services::DemoNames names;
    const services::DemoPeople invented(
        names, 2021, QDate(2021, 12, 31), {{Uuid::ofCode(u"unit", u"one"_s), names.communes}});
    services::DemoDice dice(3);
    services::DemoTwins twins(people);
    std::vector<domain::PersonFile> files;
    for (int place = 0; place < people; ++place) {
        files.push_back(invented.next(dice));
        twins.visit(files.back(), place);
    }
    return files;
}

int suspectedPairs(const std::vector<domain::PersonFile>& files)
{
    int pairs = 0;
    for (size_t i = 0; i < files.size(); ++i)
        for (size_t j = 0; j < i; ++j)
            pairs +=
                domain::likenessOf(domain::PersonTraits::of(files[i]), domain::PersonTraits::of(files[j]))
                    .suspected()
                ? 1
                : 0;
    return pairs;
}

} // namespace

TEST_CASE("an invented register of some size holds a few people who were entered twice", "[services]")
{
    CHECK(suspectedPairs(inventedPeople(300)) >= 6);
    CHECK(suspectedPairs(inventedPeople(300)) <= 9); // some are alike by chance
}

TEST_CASE("a small invented register is left as it is", "[services]")
{
    CHECK(suspectedPairs(inventedPeople(40)) == 0);
}
