// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/timeline/PersonTimeLine.h"

#include "domain/activities/SessionFile.h"
#include "domain/cases/Readiness.h"
#include "domain/cases/ReadinessReason.h"
#include "domain/loans/Loan.h"
#include "domain/organisation/Unit.h"
#include "domain/people/Attachment.h"
#include "domain/people/PersonMerge.h"
#include "domain/people/UnitAssignment.h"
#include "domain/placement/Employer.h"
#include "domain/placement/Referral.h"
#include "domain/training/ClassPartner.h"
#include "domain/training/ClassRecords.h"
#include "domain/training/VocationalClass.h"
#include "services/audit/AuditLines.h"
#include "services/catalogues/CatalogueService.h"
#include "services/people/PersonService.h"
#include "text/numbers/Numbers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::PersonFile;
using Kind = PersonTimeLine::Kind;
using Entry = PersonTimeLine::Entry;

namespace {

/// Gathers the entries of one person, kind by kind.
struct Gathering
{
    Workspace& workspace;
    Uuid person;
    CatalogueService catalogues{workspace};
    std::vector<Entry> entries = {};

    /// Something that surely happened, on a day that may be unknown.
    void note(Kind kind, const std::optional<QDate>& day, const QString& subject, const QString& detail = {})
    {
        entries.push_back({kind, day, subject, detail});
    }
    /// Something that happened if it has a day.
    void noteIf(
        Kind kind, const std::optional<QDate>& day, const QString& subject, const QString& detail = {})
    {
        if (day)
            note(kind, day, subject, detail);
    }
    template <typename Record>
    std::vector<Record> rows()
    {
        return workspace.stores().of<Record>().whereEqual("person_id", person.toString());
    }
    template <typename Record>
    Record found(const std::optional<Uuid>& id)
    {
        return (id ? workspace.stores().of<Record>().find(*id) : std::nullopt).value_or(Record());
    }
    QString label(const QString& catalogue, const QString& code)
    {
        return code.isEmpty() ? QString() : catalogues.label(catalogue, code);
    }
    void addCase(const PersonFile& file);
    void addPlaces(const PersonFile& file);
    void addNeeds(const PersonFile& file);
    void addTraining();
    void addSessions();
    void addReferrals();
    void addLoans();
    void addPapers();
    void addMerges();
    void dropToldTwice();
};

QString joined(const QString& one, const QString& other)
{
    return one.isEmpty() || other.isEmpty() ? one + other : one + u", "_s + other;
}

void Gathering::addCase(const PersonFile& file)
{
    for (const domain::LegalStatus& status : file.statuses) {
        const QString kind = label(u"legal-status-kinds"_s, status.kind);
        if (status.fromDate || !status.releasedOn)
            note(Kind::StatusBegan, status.fromDate, kind);
        noteIf(Kind::StatusReleased, status.releasedOn, kind);
        noteIf(Kind::StatusExpunged, status.expungedOn, kind);
        noteIf(Kind::StatusEnded, status.endedOn, kind, label(u"status-end-reasons"_s, status.endReason));
    }
    noteIf(Kind::Closed, file.person.closedOn, label(u"status-end-reasons"_s, file.person.closingReason));
}

void Gathering::addPlaces(const PersonFile& file)
{
    const QDate today = workspace.clock().today();
    for (const domain::Residence& home : file.residences) {
        const QString place = joined(home.hamlet, catalogues.areaLabel(home.areaCode, today));
        const QString kind = label(u"residence-kinds"_s, home.kind);
        if (!home.validFrom && !home.validTo)
            note(Kind::LivesAt, std::nullopt, place, kind);
        noteIf(Kind::MovedIn, home.validFrom, place, kind);
        noteIf(Kind::MovedAway, home.validTo, place, kind);
    }
    Uuid first = file.person.unitId;
    QDate earliest = today.addDays(1);
    for (const auto& assignment : rows<domain::UnitAssignment>()) {
        if (const QDate since = assignment.validFrom.value_or(QDate(1, 1, 1)); since < earliest) {
            earliest = since;
            first = assignment.assignedUnitId;
        }
        const QString unit = found<domain::Unit>(assignment.assignedUnitId).name;
        noteIf(Kind::UnitTookOver, assignment.validFrom, unit, assignment.reason);
        noteIf(Kind::UnitGaveUp, assignment.validTo, unit, assignment.reason);
    }
    note(Kind::Entered, file.person.createdAt.toLocalTime().date(), found<domain::Unit>(first).name);
    for (const domain::WorkSituation& work : file.workSituations) {
        const QString subject = joined(work.occupation, work.employer);
        const QString state = label(u"work-states"_s, work.state);
        if (!work.validFrom && !work.validTo)
            note(Kind::WorkBegan, std::nullopt, subject.isEmpty() ? state : subject, state);
        noteIf(Kind::WorkBegan, work.validFrom, subject.isEmpty() ? state : subject, state);
        noteIf(Kind::WorkEnded, work.validTo, subject.isEmpty() ? state : subject, state);
    }
}

void Gathering::addNeeds(const PersonFile& file)
{
    for (const domain::Need& need : file.needs) {
        const QString subject = joined(label(u"need-kinds"_s, need.kind), need.occupation);
        note(Kind::NeedSurveyed, need.surveyedOn, subject, need.source);
        if (need.state == domain::NeedState::Met)
            note(Kind::NeedMet, need.closedOn, subject);
        if (need.state == domain::NeedState::Declined)
            note(Kind::NeedDeclined, need.closedOn, subject, label(u"decline-reasons"_s, need.declineReason));
    }
    QMultiHash<Uuid, QString> reasons;
    for (const auto& reason : rows<domain::ReadinessReason>())
        reasons.insert(reason.readinessId, label(u"decline-reasons"_s, reason.reason));
    for (const auto& readiness : rows<domain::Readiness>())
        note(Kind::ReadinessNoted, readiness.notedOn, label(u"readiness-states"_s, readiness.state),
            joined(QStringList(reasons.values(readiness.id)).join(u", "_s),
                joined(readiness.onHoldReason, readiness.note)));
}

void Gathering::addTraining()
{
    for (const auto& enrolment : rows<domain::Enrolment>()) {
        const auto course = found<domain::VocationalClass>(enrolment.classId);
        if (course.deletedAt)
            continue;
        const QString name = course.name.isEmpty() ? course.occupation : course.name;
        note(Kind::Enrolled, enrolment.enrolledOn ? enrolment.enrolledOn : course.startsOn, name,
            course.institution);
        if (enrolment.state == domain::EnrolmentState::Completed)
            note(Kind::ClassCompleted, enrolment.finishedOn ? enrolment.finishedOn : course.endsOn, name,
                enrolment.result);
        if (enrolment.state == domain::EnrolmentState::Dropped)
            note(Kind::ClassLeft, enrolment.finishedOn, name, label(u"drop-reasons"_s, enrolment.dropReason));
    }
    for (const auto& certificate : rows<domain::Certificate>())
        note(Kind::CertificateIssued, certificate.issuedOn, label(u"certificate-kinds"_s, certificate.kind),
            certificate.number);
}

void Gathering::addSessions()
{
    for (const auto& participant : rows<domain::SessionParticipant>()) {
        const auto session = found<domain::OutreachSession>(participant.sessionId);
        if (session.deletedAt)
            continue;
        const QString subject = joined(label(u"session-kinds"_s, session.kind), session.topic);
        const bool came = domain::wasThere(participant.attendance);
        const QString absent =
            joined(label(u"attendance-outcomes"_s, participant.attendance), participant.absenceReason);
        note(came ? Kind::SessionAttended : Kind::SessionMissed, session.heldOn, subject,
            came ? label(u"session-results"_s, participant.result) : absent);
    }
}

void Gathering::addReferrals()
{
    using State = domain::ReferralState;
    QHash<Uuid, QString> jobs;
    for (const auto& referral : rows<domain::Referral>()) {
        const QString employer = referral.employerName.isEmpty()
            ? found<domain::Employer>(referral.employerId).name
            : referral.employerName;
        const QString job = joined(employer, referral.jobTitle);
        jobs.insert(referral.id, job);
        note(Kind::Referred, referral.referredOn, job, referral.referredBy);
        noteIf(Kind::Hired, referral.hiredOn, job, label(u"contract-kinds"_s, referral.contractKind));
        noteIf(Kind::LeftWork, referral.leftOn, job, label(u"leave-reasons"_s, referral.leaveReason));
    }
    for (const auto& event : rows<domain::ReferralEvent>()) {
        if (!jobs.contains(event.referralId))
            continue;
        if (event.state == State::Interviewed)
            note(Kind::Interviewed, event.happenedOn, jobs.value(event.referralId), event.note);
        if (event.state == State::Refused)
            note(Kind::NotTaken, event.happenedOn, jobs.value(event.referralId), event.note);
        if (event.state == State::Withdrawn)
            note(Kind::ReferralWithdrawn, event.happenedOn, jobs.value(event.referralId), event.note);
    }
    for (const auto& visit : rows<domain::FollowUp>())
        if (jobs.contains(visit.referralId))
            noteIf(Kind::FollowedUp, visit.doneOn, jobs.value(visit.referralId),
                joined(label(u"work-states"_s, visit.workState), visit.note));
}

void Gathering::addLoans()
{
    const auto money = [](const std::optional<qint64>& amount) {
        return amount ? text::grouped(*amount) + u" đồng"_s : QString();
    };
    for (const auto& loan : rows<domain::Loan>()) {
        const QString subject =
            joined(label(u"loan-sources"_s, loan.source), label(u"loan-purposes"_s, loan.purpose));
        noteIf(Kind::LoanListed, loan.listedOn, subject);
        noteIf(Kind::LoanApproved, loan.approvedOn, subject, money(loan.approvedAmount));
        noteIf(Kind::LoanDisbursed, loan.disbursedOn, subject, money(loan.disbursedAmount));
    }
}

/// What was kept of the person, and sheets about the person that left the register.
void Gathering::addPapers()
{
    for (const auto& paper :
        workspace.stores().of<domain::Attachment>().whereEqual("owner_id", person.toString()))
        note(Kind::PaperKept, paper.createdAt.toLocalTime().date(), paper.name);
    const auto holders = holdersOfAccounts(workspace);
    workspace.audit().readOf(person, [&](const storage::AuditEvent& event) {
        const bool printed = event.action == "paper.printed"_L1;
        if (printed || event.action == "paper.exported"_L1)
            note(printed ? Kind::SheetPrinted : Kind::SheetExported, event.happenedAt.toLocalTime().date(),
                holders.value(event.accountName, event.accountName));
    });
}

/// Of both records, each naming the other.
void Gathering::addMerges()
{
    const auto merges = [&](const char* column) {
        return workspace.stores().of<domain::PersonMerge>().whereEqual(column, person.toString());
    };
    const auto tell = [&](const domain::PersonMerge& merge, const QString& other) {
        note(Kind::Merged, merge.createdAt.toLocalTime().date(), other);
        if (merge.undoneAt)
            note(Kind::TakenApart, merge.undoneAt->toLocalTime().date(), other);
    };
    for (const domain::PersonMerge& merge : merges("survivor_id"))
        tell(merge, QJsonDocument::fromJson(merge.mergedBefore.toUtf8()).object()[u"full_name"_s].toString());
    for (const domain::PersonMerge& merge : merges("merged_id"))
        tell(merge, found<domain::Person>(merge.survivorId).fullName);
}

/// What a referral or a follow-up wrote of the person's work stands as itself already.
void Gathering::dropToldTwice()
{
    QSet<QDate> told;
    for (const Entry& entry : entries)
        if (entry.kind == Kind::Hired || entry.kind == Kind::LeftWork || entry.kind == Kind::FollowedUp)
            told.insert(*entry.day);
    std::erase_if(entries, [&](const Entry& entry) {
        const bool ofWork = entry.kind == Kind::WorkBegan || entry.kind == Kind::WorkEnded;
        // One state ends the day before the next one begins.
        return ofWork && entry.day
            && (told.contains(*entry.day)
                || (entry.kind == Kind::WorkEnded && told.contains(entry.day->addDays(1))));
    });
}

} // namespace

Result<std::vector<Entry>> PersonTimeLine::of(const Uuid& person)
{
    const Result<PersonFile> file = PersonService(m_workspace).load(person);
    if (!file)
        return file.errors();
    Gathering gathering{m_workspace, person};
    gathering.addCase(*file);
    gathering.addPlaces(*file);
    gathering.addNeeds(*file);
    gathering.addTraining();
    gathering.addSessions();
    gathering.addReferrals();
    gathering.addLoans();
    gathering.addPapers();
    gathering.addMerges();
    gathering.dropToldTwice();
    std::stable_sort(
        gathering.entries.begin(), gathering.entries.end(), [](const Entry& one, const Entry& other) {
            return one.day.value_or(QDate(1, 1, 1)) > other.day.value_or(QDate(1, 1, 1));
        });
    return std::move(gathering.entries);
}

} // namespace hoanhap::services
