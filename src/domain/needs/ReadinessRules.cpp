// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/needs/ReadinessRules.h"

#include "domain/needs/NeedErrorCodes.h"
#include "text/dates/DocumentDate.h"

#include <QSet>
#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestHold = 12; // months; whoever is put off longer is lost sight of

/// Nothing the office does would change these.
bool isFinal(const QStringList& reasons)
{
    static const QSet<QString> final{u"dead"_s, u"left_area"_s, u"in_custody"_s};
    return std::any_of(
        reasons.begin(), reasons.end(), [](const QString& reason) { return final.contains(reason); });
}

void checkWhy(const ReadinessNote& note, Findings& findings)
{
    const QString& state = note.readiness.state;
    if (state == "declined"_L1 && note.reasons.isEmpty())
        findings.errors.push_back({errors::needs::whyDeclinedMissing, u"reasons"_s});
    if (state == "not_able"_L1 && note.reasons.isEmpty())
        findings.warnings.push_back({errors::needs::whyNotAbleMissing, u"reasons"_s});
    if (state == "declined"_L1 && note.readiness.wouldChange.isEmpty() && !isFinal(note.reasons))
        findings.warnings.push_back({errors::needs::wouldChangeMissing, u"would_change"_s});
}

void checkHold(const Readiness& readiness, Findings& findings)
{
    const std::optional<QDate>& until = readiness.onHoldUntil;
    if (until && readiness.onHoldReason.isEmpty())
        findings.errors.push_back({errors::needs::holdReasonMissing, u"on_hold_reason"_s});
    if (!until && !readiness.onHoldReason.isEmpty())
        findings.errors.push_back({errors::needs::holdDayMissing, u"on_hold_until"_s});
    if (!until || !readiness.notedOn)
        return;
    if (*until <= *readiness.notedOn)
        findings.errors.push_back(
            {errors::needs::holdOver, u"on_hold_until"_s, {text::dateInFigures(*readiness.notedOn)}});
    else if (*until > readiness.notedOn->addMonths(longestHold))
        findings.warnings.push_back(
            {errors::needs::holdLong, u"on_hold_until"_s, {QString::number(longestHold)}});
}

} // namespace

Findings checkReadiness(const ReadinessNote& note, QDate today)
{
    Findings findings;
    const Readiness& readiness = note.readiness;
    if (readiness.state.isEmpty())
        findings.errors.push_back({errors::needs::readinessMissing, u"state"_s});
    if (!readiness.notedOn)
        findings.errors.push_back({errors::needs::notedDayMissing, u"noted_on"_s});
    else if (*readiness.notedOn > today)
        findings.errors.push_back(
            {errors::needs::notedDayAhead, u"noted_on"_s, {text::dateInFigures(*readiness.notedOn)}});
    checkWhy(note, findings);
    checkHold(readiness, findings);
    return findings;
}

Findings checkObstacle(const WorkObstacle& obstacle, const std::vector<WorkObstacle>& others)
{
    Findings findings;
    if (obstacle.kind.isEmpty())
        findings.errors.push_back({errors::needs::obstacleMissing, u"kind"_s});
    const bool twice = std::any_of(others.begin(), others.end(), [&](const WorkObstacle& other) {
        return other.id != obstacle.id && other.kind == obstacle.kind && other.state != "done"_L1;
    });
    if (!obstacle.kind.isEmpty() && obstacle.kind != "other"_L1 && twice)
        findings.errors.push_back({errors::needs::obstacleTwice, u"kind"_s});
    return findings;
}

void sortByDay(std::vector<ReadinessNote>& notes)
{
    std::sort(notes.begin(), notes.end(), [](const ReadinessNote& one, const ReadinessNote& other) {
        if (one.readiness.notedOn != other.readiness.notedOn)
            return one.readiness.notedOn < other.readiness.notedOn;
        return one.readiness.id < other.readiness.id; // version 7: in the order of storing
    });
}

const ReadinessNote* standingOn(const std::vector<ReadinessNote>& notes, QDate day)
{
    const auto standing = std::find_if(notes.rbegin(), notes.rend(),
        [&](const ReadinessNote& note) { return !note.readiness.notedOn || *note.readiness.notedOn <= day; });
    return standing == notes.rend() ? nullptr : &*standing;
}

bool isOnHold(const Readiness& standing, QDate day)
{
    return standing.onHoldUntil && *standing.onHoldUntil >= day;
}

std::vector<ChangeOfMind> changesOfMind(const std::vector<ReadinessNote>& notes)
{
    std::vector<ChangeOfMind> changes;
    std::optional<bool> wanted;
    for (const ReadinessNote& note : notes) {
        if (note.readiness.state == "not_able"_L1)
            continue;
        const bool wants = note.readiness.state != "declined"_L1;
        if (wanted && *wanted != wants)
            changes.push_back({note.readiness.notedOn, wants});
        wanted = wants;
    }
    return changes;
}

} // namespace hoanhap::domain
