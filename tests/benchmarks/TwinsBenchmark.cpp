// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/Bench.h"
#include "benchmarks/Times.h"
#include "benchmarks/reference/BareEngine.h"
#include "domain/people/ComparisonKeys.h"
#include "domain/people/SuspectedPairs.h"
#include "foundation/Error.h"
#include "office/TwinMaker.h"
#include "services/exchange/demo/DemoPeople.h"
#include "services/people/PersonService.h"
#include "services/people/likeness/CandidateSearch.h"
#include "services/people/likeness/PairSearch.h"
#include "storage/people/SearchText.h"

#include <algorithm>
#include <cstdio>

namespace hoanhap::benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 seed = 7;
constexpr int oneTwinIn = 10;

/// People of the register as somebody types them anew from another list: the name alone, the name with
/// the birth, and all of it.
std::vector<domain::PersonFile> typedFiles(Bench& bench, storage::Session& session)
{
    services::DemoNames names;
    services::DemoDice dice(seed);
    const tests::TwinMaker twins(names);
    std::vector<domain::PersonFile> files;
    BareStatement people(session,
        "SELECT id FROM person ORDER BY substr(id, 30) LIMIT " + std::to_string(bench.wish().rounds));
    while (people.step()) {
        const auto stored = services::PersonService(bench.workspace()).load(*Uuid::parse(people.text(0)));
        domain::PersonFile typed = services::PersonService(bench.workspace()).blank();
        const domain::PersonFile twin = twins.twinOf(*stored, dice);
        typed.person.fullName = twin.person.fullName;
        files.push_back(typed);
        typed.person.birth = twin.person.birth;
        files.push_back(typed);
        const Uuid own = typed.person.id;
        files.push_back(twin);
        files.back().person.id = own;
    }
    return files;
}

void measureCandidates(Bench& bench)
{
    const auto session = bench.bareSession(bench.path());
    BareStatement holders(
        *session, "SELECT rowid FROM person_likeness WHERE person_likeness MATCH ? LIMIT 300");
    Line line{u"candidates while typing"_s, {}, 20, u"their keys alone"_s, {}};
    for (const domain::PersonFile& typed : typedFiles(bench, *session)) {
        const auto keys = domain::ComparisonKeys::of(domain::PersonTraits::of(typed)).asked;
        line.reference.measure([&] {
            for (const quint64 key : keys) {
                holders.bind(0, '"' + storage::likenessToken(key) + '"');
                while (holders.step())
                    (void)holders.text(0);
                holders.reset();
            }
        });
        line.ours.measure([&] {
            if (!services::CandidateSearch(bench.workspace()).find(typed))
                throw LogicError("no candidates may be looked for");
        });
    }
    print(line);
}

void measureRegister(Bench& bench)
{
    const double before = Times::now();
    const auto found = services::PairSearch(bench.workspace()).run([](double) { return true; });
    const double seconds = (Times::now() - before) / 1000;
    if (!found)
        throw LogicError("no pairs may be looked for");
    std::printf("%-34s %8.1f s         bound 60 s for 100,000 people (%lld pairs)\n",
        "all suspected pairs, with reading", seconds, static_cast<long long>(found->all));
}

/// Every tenth person stands twice, the second time as another list has them.
struct LabelledSet
{
    std::vector<domain::PersonTraits> traits;
    std::vector<std::pair<size_t, size_t>> planted;
};

LabelledSet labelledSet(int people)
{
    services::DemoNames names;
    services::DemoDice dice(seed);
    const services::DemoPeople inventor(
        names, Bench::year, QDate(Bench::year, 12, 31), {{Uuid::ofCode(u"unit", u"1"), names.communes}});
    const tests::TwinMaker twins(names);
    LabelledSet set;
    for (int i = 0; i < people; ++i) {
        const domain::PersonFile file = inventor.next(dice);
        set.traits.push_back(domain::PersonTraits::of(file));
        if (i % oneTwinIn != 0)
            continue;
        set.traits.push_back(domain::PersonTraits::of(twins.twinOf(file, dice)));
        set.planted.emplace_back(set.traits.size() - 2, set.traits.size() - 1);
    }
    return set;
}

void measureLabelled(Bench& bench)
{
    const LabelledSet set = labelledSet(bench.wish().people);
    const double before = Times::now();
    const auto found = domain::suspectedPairs(set.traits, [](size_t) { return true; });
    const double seconds = (Times::now() - before) / 1000;
    const auto right = std::count_if(found.begin(), found.end(), [&](const auto& pair) {
        return std::binary_search(set.planted.begin(), set.planted.end(), std::pair(pair.one, pair.other));
    });
    std::printf("%-34s %8.1f s         %zu twins among %zu\n", "a labelled set compared", seconds,
        set.planted.size(), set.traits.size());
    std::printf("%-34s %8.3f           bound 0.95\n", "recall",
        static_cast<double>(right) / static_cast<double>(set.planted.size()));
    std::printf("%-34s %8.3f           bound 0.90\n", "precision",
        found.empty() ? 0 : static_cast<double>(right) / static_cast<double>(found.size()));
}

} // namespace

void measureTwins(Bench& bench)
{
    printHeading(u"The same person among %1"_s.arg(bench.wish().people));
    measureCandidates(bench);
    measureRegister(bench);
    measureLabelled(bench);
}

} // namespace hoanhap::benchmarks
