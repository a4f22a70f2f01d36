// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activities/SessionRules.h"

#include "domain/DateRules.h"
#include "domain/ErrorCodes.h"
#include "domain/TextRules.h"
#include "domain/activities/SessionErrorCodes.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

/// Kinds that are for one person at a time.
bool isForOne(const QString& kind)
{
    return kind == "individual"_L1 || kind == "phone"_L1 || kind == "home_visit"_L1;
}

/// Kinds whose listeners nobody counts.
bool isUncounted(const QString& kind)
{
    return kind == "media"_L1;
}

bool speaksOfNeed(const QString& result)
{
    return result == "need_found"_L1 || result == "need_met"_L1;
}

Errors normaliseSession(SessionFile& file)
{
    Errors faults = normaliseTexts(file.session);
    forEachPart(file, [&]<typename Row>(std::vector<Row>& rows) {
        for (size_t i = 0; i < rows.size(); ++i)
            append(faults, normaliseTexts(rows[i], rowPrefix<Row>(i)));
    });
    return faults;
}

void checkSession(const OutreachSession& session, QDate today, Findings& findings)
{
    if (session.kind.isEmpty())
        findings.errors.push_back({errors::session::kindMissing, u"kind"_s});
    if (session.topic.isEmpty())
        findings.errors.push_back({errors::session::topicMissing, u"topic"_s});
    if (!session.heldOn)
        findings.errors.push_back({errors::dayMissing, u"held_on"_s});
    checkNotAhead(session.heldOn, today, u"held_on"_s, findings.warnings);
}

template <typename Row, typename Same>
bool stoodBefore(const std::vector<Row>& rows, size_t row, Same same)
{
    return std::any_of(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(row),
        [&](const Row& other) { return same(other, rows[row]); });
}

void checkParticipant(const SessionFile& file, size_t row, Findings& findings)
{
    const SessionParticipant& participant = file.participants[row];
    const QString prefix = rowPrefix<SessionParticipant>(row);
    const auto samePerson = [](const auto& one, const auto& other) { return one.personId == other.personId; };
    if (participant.personId.isNull())
        findings.errors.push_back({errors::session::personMissing, prefix + u"person_id"_s});
    else if (stoodBefore(file.participants, row, samePerson))
        findings.errors.push_back({errors::session::personTwice, prefix + u"person_id"_s});
    if (speaksOfNeed(participant.result) && participant.needKind.isEmpty())
        findings.errors.push_back({errors::session::needKindMissing, prefix + u"need_kind"_s});
    if ((participant.result.isEmpty() || participant.result == "nothing"_L1)
        && !participant.needKind.isEmpty())
        findings.warnings.push_back({errors::session::needWithoutResult, prefix + u"result"_s});
    if (!wasThere(participant.attendance) && !participant.result.isEmpty())
        findings.warnings.push_back({errors::session::absentWithResult, prefix + u"result"_s});
}

void checkHeadCounts(const SessionFile& file, Findings& findings)
{
    const auto sameGroup = [](const auto& one, const auto& other) {
        return one.groupCode == other.groupCode && one.sex == other.sex;
    };
    for (size_t i = 0; i < file.headCounts.size(); ++i) {
        const QString prefix = rowPrefix<SessionHeadCount>(i);
        if (file.headCounts[i].people < 0)
            findings.errors.push_back({errors::headCountNegative, prefix + u"people"_s});
        if (stoodBefore(file.headCounts, i, sameGroup))
            findings.warnings.push_back({errors::session::groupTwice, prefix + u"group_code"_s});
    }
}

void checkWhoCame(const SessionFile& file, QDate today, Findings& findings)
{
    const int present = presentAt(file);
    if (isForOne(file.session.kind) && present > 1)
        findings.warnings.push_back({errors::session::severalAlone, u"kind"_s, {QString::number(present)}});
    if (present == 0 && file.participants.empty() && !isUncounted(file.session.kind) && file.session.heldOn
        && *file.session.heldOn <= today)
        findings.warnings.push_back({errors::session::nobodyThere, u"participants"_s});
}

} // namespace

bool wasThere(QStringView attendance)
{
    return attendance.isEmpty() || attendance == "came"_L1 || attendance == "late"_L1
        || attendance == "left_early"_L1;
}

int presentAt(const SessionFile& file)
{
    int present = static_cast<int>(std::count_if(file.participants.begin(), file.participants.end(),
        [](const SessionParticipant& participant) { return wasThere(participant.attendance); }));
    for (const SessionHeadCount& group : file.headCounts)
        present += group.people;
    return present;
}

Findings checkSessionFile(SessionFile& file, QDate today)
{
    Findings findings{normaliseSession(file), {}};
    checkSession(file.session, today, findings);
    const bool organised =
        std::any_of(file.partners.begin(), file.partners.end(), [](const SessionPartner& partner) {
            return partner.role == "organiser"_L1 && !partner.name.isEmpty();
        });
    if (!organised)
        findings.errors.push_back({errors::session::organiserMissing, u"organiser"_s});
    for (size_t i = 0; i < file.participants.size(); ++i)
        checkParticipant(file, i, findings);
    checkHeadCounts(file, findings);
    checkWhoCame(file, today, findings);
    return findings;
}

} // namespace hoanhap::domain
