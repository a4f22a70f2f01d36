// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/needs/ReadinessRules.h"

#include "domain/needs/NeedErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;
namespace faults = hoanhap::domain::errors::needs;

namespace {

const QDate readinessDay(2021, 12, 6);

ReadinessNote readinessNote(const char* state, QDate day = QDate(2021, 5, 4), const QStringList& reasons = {})
{
    ReadinessNote note;
    note.readiness.state = QString::fromLatin1(state);
    note.readiness.notedOn = day;
    note.reasons = reasons;
    return note;
}

ReadinessNote noteHeldUntil(std::optional<QDate> until, const QString& why)
{
    ReadinessNote note = readinessNote("ready");
    note.readiness.onHoldUntil = until;
    note.readiness.onHoldReason = why;
    return note;
}

std::vector<ErrorCode> refusedNote(const ReadinessNote& note)
{
    std::vector<ErrorCode> codes;
    for (const Error& error : checkReadiness(note, readinessDay).errors)
        codes.push_back(error.code);
    return codes;
}

using RefusedCodes = std::vector<ErrorCode>;

} // namespace

TEST_CASE("a note of readiness needs a state and a day that has come", "[domain]")
{
    CHECK(refusedNote({}) == RefusedCodes{faults::readinessMissing, faults::notedDayMissing});
    CHECK(
        refusedNote(readinessNote("ready", readinessDay.addDays(1))) == RefusedCodes{faults::notedDayAhead});
    CHECK(refusedNote(readinessNote("ready", readinessDay)).empty());
}

TEST_CASE("declined always has reasons, and is asked what would change it", "[domain]")
{
    CHECK(refusedNote(readinessNote("declined")) == RefusedCodes{faults::whyDeclinedMissing});
    const Findings doubtful =
        checkReadiness(readinessNote("declined", readinessDay, {u"caring"_s}), readinessDay);
    CHECK(doubtful.errors.empty());
    CHECK(doubtful.warnings == Errors{{faults::wouldChangeMissing, u"would_change"_s}});
    ReadinessNote told = readinessNote("declined", readinessDay, {u"caring"_s});
    told.readiness.wouldChange = u"Có người trông con"_s;
    CHECK(checkReadiness(told, readinessDay).warnings.empty());
    CHECK(checkReadiness(readinessNote("declined", readinessDay, {u"left_area"_s}), readinessDay)
              .warnings.empty());
}

TEST_CASE("on hold has a day and a reason, after the note and not for ever", "[domain]")
{
    CHECK(refusedNote(noteHeldUntil(QDate(2021, 8, 1), {})) == RefusedCodes{faults::holdReasonMissing});
    CHECK(refusedNote(noteHeldUntil({}, u"Nằm viện"_s)) == RefusedCodes{faults::holdDayMissing});
    CHECK(refusedNote(noteHeldUntil(QDate(2021, 5, 4), u"Nằm viện"_s)) == RefusedCodes{faults::holdOver});
    CHECK(checkReadiness(noteHeldUntil(QDate(2022, 5, 4), u"Nằm viện"_s), readinessDay).warnings.empty());
    CHECK(checkReadiness(noteHeldUntil(QDate(2022, 5, 5), u"Nằm viện"_s), readinessDay).warnings
        == Errors{{faults::holdLong, u"on_hold_until"_s, {u"12"_s}}});
}

TEST_CASE("the newest note by a day stands on it, the last day of a hold counts", "[domain]")
{
    std::vector<ReadinessNote> notes{
        readinessNote("ready", {2021, 9, 1}), noteHeldUntil(QDate(2021, 8, 1), u"Đi xa"_s)};
    sortByDay(notes);
    CHECK(standingOn(notes, {2021, 5, 3}) == nullptr);
    CHECK(standingOn(notes, {2021, 8, 31}) == &notes[0]);
    CHECK(standingOn(notes, {2021, 9, 1}) == &notes[1]);
    CHECK(isOnHold(notes[0].readiness, {2021, 8, 1}));
    CHECK_FALSE(isOnHold(notes[0].readiness, {2021, 8, 2}));
    CHECK_FALSE(isOnHold(notes[1].readiness, {2021, 9, 1}));
}

TEST_CASE("changes of mind are counted over what was noted between", "[domain]")
{
    const std::vector<ReadinessNote> notes{readinessNote("declined", {2021, 1, 1}),
        readinessNote("declined", {2021, 2, 1}), readinessNote("needs_support", {2021, 3, 1}),
        readinessNote("not_able", {2021, 4, 1}), readinessNote("ready", {2021, 5, 1}),
        readinessNote("declined", {2021, 6, 1})};
    CHECK(changesOfMind(notes)
        == std::vector<ChangeOfMind>{{QDate(2021, 3, 1), true}, {QDate(2021, 6, 1), false}});
    CHECK(changesOfMind({readinessNote("declined")}).empty());
}

TEST_CASE("a thing in the way stands once on the list until it is done", "[domain]")
{
    WorkObstacle papers;
    papers.id = Uuid::ofCode(u"test"_s, u"papers"_s);
    papers.kind = u"identity_papers"_s;
    papers.state = u"in_progress"_s;
    WorkObstacle again = papers;
    again.id = Uuid::ofCode(u"test"_s, u"again"_s);
    CHECK(checkObstacle(again, {papers, again}).errors == Errors{{faults::obstacleTwice, u"kind"_s}});
    papers.state = u"done"_s;
    CHECK(checkObstacle(again, {papers, again}).errors.empty());
    again.kind.clear();
    CHECK(checkObstacle(again, {}).errors == Errors{{faults::obstacleMissing, u"kind"_s}});
}
