// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/Bench.h"
#include "benchmarks/TenYearsOfActs.h"
#include "benchmarks/Times.h"
#include "benchmarks/reference/BareEngine.h"
#include "foundation/Error.h"
#include "services/overview/Overview.h"
#include "services/placement/SuggestionService.h"

namespace hoanhap::benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr double overviewBound = 200;
constexpr double suggestionBound = 100;
constexpr int remindersEach = 20; // rows of a group, as OverviewPage shows them
constexpr int suggestionsShown = 50;

template <typename Read>
Line overviewLine(Bench& bench, storage::Session& session, const QString& what, double bound, Read read)
{
    BareStatement walk(session, "SELECT count(*) FROM legal_status WHERE deleted_at IS NULL");
    Line line{what, {}, bound, u"one bare walk over the statuses"_s, {}};
    services::Overview overview(bench.workspace());
    for (int round = 0; round < std::min(bench.wish().rounds, 10); ++round) {
        line.reference.measure([&] {
            walk.step();
            walk.reset();
        });
        line.ours.measure([&] {
            if (!read(overview))
                throw LogicError("the overview cannot be read");
        });
    }
    return line;
}

Line suggestionLine(Bench& bench, storage::Session& session)
{
    BareStatement vacancies(session,
        "SELECT id FROM vacancy WHERE deleted_at IS NULL ORDER BY id LIMIT "
            + std::to_string(bench.wish().rounds));
    BareStatement seekers(session,
        "SELECT count(*) FROM need WHERE kind = 'job' AND state IN ('open', 'being_met') AND deleted_at IS "
        "NULL");
    Line line{u"suggestions for one vacancy"_s, {}, suggestionBound, u"those who seek work counted"_s, {}};
    services::SuggestionService suggestions(bench.workspace());
    while (vacancies.step()) {
        const auto vacancy = Uuid::parse(vacancies.text(0));
        line.reference.measure([&] {
            seekers.step();
            seekers.reset();
        });
        line.ours.measure([&] {
            if (!vacancy || !suggestions.peopleFor(*vacancy, suggestionsShown))
                throw LogicError("nobody can be suggested");
        });
    }
    return line;
}

} // namespace

void measureWork(Bench& bench)
{
    const auto session = bench.bareSession(bench.path());
    addTenYearsOfActs(*session, bench.wish().people, Bench::year);
    printHeading(u"A day's work over %1 people and ten years of acts"_s.arg(bench.wish().people));
    // Read aside, in this order; what was read is shown at once, the charts first as they were last.
    (void)services::Overview(bench.workspace()).charted({});
    print(overviewLine(
        bench, *session, u"overview, charts and lists"_s, overviewBound, [](services::Overview& overview) {
            return overview.lastCharted({}) && overview.work({}, remindersEach).ok();
        }));
    print(overviewLine(bench, *session, u"its charts counted anew after it"_s, 0,
        [](services::Overview& overview) { return overview.charted({}).ok(); }));
    print(suggestionLine(bench, *session));
}

} // namespace hoanhap::benchmarks
