// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/Bench.h"
#include "benchmarks/Times.h"
#include "benchmarks/reference/BareEngine.h"
#include "services/audit/AccessLog.h"
#include "services/people/PersonService.h"
#include "services/people/merging/PersonMerging.h"

namespace hoanhap::benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr double pageBound = 50;

std::vector<Uuid> somePeople(storage::Session& session, int number)
{
    BareStatement read(session, "SELECT id FROM person ORDER BY random() LIMIT " + std::to_string(number));
    std::vector<Uuid> people;
    while (read.step())
        people.push_back(Uuid::parse(read.text(0)).value_or(Uuid()));
    return people;
}

/// As PeoplePage::load does.
void open(services::Workspace& workspace, const Uuid& person)
{
    (void)services::AccessLog(workspace).viewed(person);
    services::PersonService service(workspace);
    if (const auto file = service.load(person))
        (void)service.warningsOf(*file);
    (void)services::PersonMerging(workspace).mergesOf(person);
}

} // namespace

void measurePerson(Bench& bench)
{
    printHeading(u"The page of a person, without its widgets"_s);
    Times opened;
    Times read;
    for (const Uuid& person : somePeople(bench.workspace().session(), bench.wish().rounds * 10)) {
        opened.measure([&] { open(bench.workspace(), person); });
        read.measure([&] { (void)services::PersonService(bench.workspace()).load(person); });
    }
    print({u"a person opened, the look recorded"_s, opened, pageBound, u"the file read alone"_s, read});
}

} // namespace hoanhap::benchmarks
