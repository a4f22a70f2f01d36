// SPDX-License-Identifier: GPL-3.0-or-later
// Two people who write on one report at the same time.
#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/reports/NarrativeMerge.h"
#include "services/reports/lifecycle/ReportLifecycle.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::Narrative;
using services::ReportService;
using tests::TestOffice;

namespace {

Narrative saidIn(Narrative narrative, const QString& section, const QStringList& paragraphs)
{
    narrative.sections[section] = paragraphs;
    return narrative;
}

/// A draft that both have open, with two paragraphs on the situation.
struct SharedDraft
{
    SharedDraft()
    {
        report = service.draft(2021)->report.id;
        REQUIRE(service.saveNarrative(report, saidIn({}, u"situation"_s, {u"Một."_s, u"Hai."_s})));
        seen = stored();
    }
    Narrative stored() { return service.find(report)->narrative; }
    QStringList situation() { return stored().sections.value(u"situation"_s); }

    TestOffice office;
    ReportService service{office.workspace()};
    Uuid report;
    Narrative seen;
};

} // namespace

TEST_CASE("what two people write in different sections is both stored, and told", "[services][reports]")
{
    SharedDraft draft;
    const auto first = draft.service.saveNarrative(
        draft.report, draft.seen, saidIn(draft.seen, u"next_year"_s, {u"Tới."_s}));
    REQUIRE(first);
    CHECK(first->merged.isEmpty());
    const auto second = draft.service.saveNarrative(
        draft.report, draft.seen, saidIn(draft.seen, u"situation"_s, {u"Một."_s, u"Hai đã đổi."_s}));
    REQUIRE(second);
    CHECK(second->merged == QStringList{u"next_year"_s});
    CHECK(second->narrative.sections.value(u"next_year"_s) == QStringList{u"Tới."_s});
    CHECK(draft.situation() == QStringList{u"Một."_s, u"Hai đã đổi."_s});
}

TEST_CASE("two paragraphs of one section changed by two people are both stored", "[services][reports]")
{
    SharedDraft draft;
    REQUIRE(draft.service.saveNarrative(
        draft.report, draft.seen, saidIn(draft.seen, u"situation"_s, {u"Một mới."_s, u"Hai."_s})));
    REQUIRE(draft.service.saveNarrative(
        draft.report, draft.seen, saidIn(draft.seen, u"situation"_s, {u"Một."_s, u"Hai mới."_s})));
    CHECK(draft.situation() == QStringList{u"Một mới."_s, u"Hai mới."_s});
}

TEST_CASE("one paragraph written by two people is told with what stands there", "[services][reports]")
{
    SharedDraft draft;
    REQUIRE(draft.service.saveNarrative(
        draft.report, draft.seen, saidIn(draft.seen, u"situation"_s, {u"Một của chị."_s, u"Hai."_s})));
    const Narrative mine = saidIn(saidIn(draft.seen, u"situation"_s, {u"Một của anh."_s, u"Hai."_s}),
        u"next_year"_s, {u"Tới của anh."_s});
    const auto refused = draft.service.saveNarrative(draft.report, draft.seen, mine);
    REQUIRE_FALSE(refused);
    CHECK(refused.errors()
        == Errors{{services::errors::changedMeanwhile, u"situation"_s, {u"Một của chị. Hai."_s}}});
    CHECK(draft.situation() == QStringList{u"Một của chị."_s, u"Hai."_s});
    CHECK(draft.stored().sections.value(u"next_year"_s).isEmpty());
    // Taking over what stands keeps the rest of what was typed.
    const auto together = services::mergedNarrative(draft.seen, mine, draft.stored());
    CHECK(together.clashes == QStringList{u"situation"_s});
    const auto stored = draft.service.saveNarrative(draft.report, draft.stored(), together.narrative);
    REQUIRE(stored);
    CHECK(draft.situation().front() == u"Một của chị."_s);
    CHECK(stored->narrative.sections.value(u"next_year"_s) == QStringList{u"Tới của anh."_s});
}

TEST_CASE("who still writes on a report that was submitted meanwhile is told so", "[services][reports]")
{
    SharedDraft draft;
    REQUIRE(services::ReportLifecycle(draft.office.workspace()).submit(draft.report));
    CHECK(draft.service
              .saveNarrative(draft.report, draft.seen, saidIn(draft.seen, u"situation"_s, {u"Muộn."_s}))
              .has(services::errors::reportFrozen));
    CHECK(draft.situation() == QStringList{u"Một."_s, u"Hai."_s});
}

TEST_CASE(
    "a paragraph that somebody deleted does not come back through another's words", "[services][reports]")
{
    SharedDraft draft;
    REQUIRE(draft.service.saveNarrative(
        draft.report, draft.seen, saidIn(draft.seen, u"situation"_s, {u"Hai."_s})));
    REQUIRE(draft.service.saveNarrative(
        draft.report, draft.seen, saidIn(draft.seen, u"situation"_s, {u"Một."_s, u"Hai."_s, u"Ba."_s})));
    CHECK(draft.situation() == QStringList{u"Hai."_s, u"Ba."_s});
}
