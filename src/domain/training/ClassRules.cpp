// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/ClassRules.h"

#include "domain/DateRules.h"
#include "domain/ErrorCodes.h"
#include "domain/TextRules.h"
#include "domain/training/TrainingErrorCodes.h"
#include "domain/training/rules/ClassDays.h"
#include "domain/training/rules/GuestRules.h"
#include "text/dates/DocumentDate.h"

#include <algorithm>
#include <numeric>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

void checkEnrolment(const ClassFile& file, size_t row, Findings& findings)
{
    const Enrolment& enrolment = file.enrolments[row];
    const QString prefix = rowPrefix<Enrolment>(row);
    if (enrolment.personId.isNull())
        findings.errors.push_back({errors::personMissing, prefix + u"person_id"_s});
    else if (std::any_of(file.enrolments.begin(), file.enrolments.begin() + static_cast<std::ptrdiff_t>(row),
                 [&](const Enrolment& other) { return other.personId == enrolment.personId; }))
        findings.errors.push_back({errors::learnerTwice, prefix + u"person_id"_s});
    checkOrder(enrolment.enrolledOn, enrolment.finishedOn, prefix + u"finished_on"_s, findings.errors);
    checkDaysInClass(file.vocationalClass, enrolment.enrolledOn, enrolment.finishedOn, prefix, findings);
    if (enrolment.state == EnrolmentState::Dropped && enrolment.dropReason.isEmpty())
        findings.warnings.push_back({errors::training::dropReasonMissing, prefix + u"drop_reason"_s});
    if (enrolment.supported && enrolment.supportGround.isEmpty())
        findings.warnings.push_back({errors::training::supportGroundMissing, prefix + u"support_ground"_s});
}

void checkCertificate(const ClassFile& file, size_t row, Findings& findings)
{
    const Certificate& given = file.certificates[row];
    const QString prefix = rowPrefix<Certificate>(row);
    const auto learner = std::find_if(file.enrolments.begin(), file.enrolments.end(),
        [&](const Enrolment& enrolment) { return enrolment.id == given.enrolmentId; });
    if (learner == file.enrolments.end() || learner->state != EnrolmentState::Completed)
        findings.errors.push_back({errors::training::certificateWithoutCompletion, prefix + u"number"_s});
    if (given.number.isEmpty())
        findings.errors.push_back({errors::training::certificateNumberMissing, prefix + u"number"_s});
    const std::optional<QDate>& end = file.vocationalClass.endsOn;
    if (given.issuedOn && end && *given.issuedOn < *end)
        findings.warnings.push_back({errors::training::certificateBeforeEnd, prefix + u"issued_on"_s});
    for (size_t i = 0; i < row; ++i)
        if (file.certificates[i].enrolmentId == given.enrolmentId)
            findings.errors.push_back({errors::training::certificateTwice, prefix + u"number"_s});
    // Both of two that bear one number are told: which of them was typed last nobody knows.
    const auto taken = [&](auto number) {
        return !(given.*number).isEmpty() && std::ranges::count(file.certificates, given.*number, number) > 1;
    };
    if (taken(&Certificate::number))
        findings.errors.push_back(
            {errors::training::certificateNumberTaken, prefix + u"number"_s, {file.vocationalClass.name}});
    if (taken(&Certificate::registerNumber))
        findings.errors.push_back({errors::training::registerNumberTaken, prefix + u"register_number"_s,
            {file.vocationalClass.name}});
}

void checkLearners(const ClassFile& file, Findings& findings)
{
    for (size_t i = 0; i < file.enrolments.size(); ++i)
        checkEnrolment(file, i, findings);
    for (size_t i = 0; i < file.headCounts.size(); ++i)
        if (file.headCounts[i].people < 0)
            findings.errors.push_back(
                {errors::headCountNegative, rowPrefix<ClassHeadCount>(i) + u"people"_s});
    checkGuests(file, findings);
    for (size_t i = 0; i < file.certificates.size(); ++i)
        checkCertificate(file, i, findings);
    for (size_t i = 0; i < file.funding.size(); ++i)
        if (file.funding[i].amount < 0)
            findings.errors.push_back(
                {errors::training::amountNegative, rowPrefix<ClassFunding>(i) + u"amount"_s});
    const int learners = learnersOf(file);
    const std::optional<int> seats = file.vocationalClass.seats;
    if (seats && learners > *seats)
        findings.warnings.push_back({errors::moreLearnersThanSeats, u"seats"_s,
            {QString::number(learners), QString::number(*seats)}});
}

void checkClass(const VocationalClass& known, Findings& findings)
{
    if (known.occupation.isEmpty())
        findings.errors.push_back({errors::occupationMissing, u"occupation"_s});
    if (!known.startsOn)
        findings.errors.push_back({errors::dayMissing, u"starts_on"_s});
    checkOrder(known.startsOn, known.endsOn, u"ends_on"_s, findings.errors);
    if (known.seats.value_or(0) < 0)
        findings.errors.push_back({errors::headCountNegative, u"seats"_s});
}

/// What is told as over while its last day is to come.
void checkOverAhead(const ClassFile& file, QDate today, Findings& findings)
{
    const std::optional<QDate>& end = file.vocationalClass.endsOn;
    if (file.vocationalClass.state == ClassState::Completed && end && *end > today)
        findings.warnings.push_back(
            {errors::training::classOverAhead, u"state"_s, {text::dateInFigures(*end)}});
    std::optional<QDate> last;
    int ahead = 0;
    const auto count = [&](EnrolmentState state, const std::optional<QDate>& finishedOn) {
        const std::optional<QDate>& day = finishedOn ? finishedOn : end;
        if (state != EnrolmentState::Completed || !day || *day <= today)
            return;
        ++ahead;
        last = std::max(last.value_or(*day), *day);
    };
    for (const Enrolment& learner : file.enrolments)
        count(learner.state, learner.finishedOn);
    for (const ClassGuest& guest : file.guests)
        count(guest.state, guest.finishedOn);
    if (last) // once for all of them, of whom a button tells it in one go
        findings.warnings.push_back({errors::training::completedAhead, u"completed"_s,
            {QString::number(ahead), text::dateInFigures(*last)}});
}

Errors normaliseFile(ClassFile& file)
{
    Errors faults = normaliseTexts(file.vocationalClass);
    forEachPart(file, [&]<typename Row>(std::vector<Row>& rows) {
        for (size_t i = 0; i < rows.size(); ++i) {
            append(faults, normaliseTexts(rows[i], rowPrefix<Row>(i)));
        }
    });
    return faults;
}

} // namespace

int learnersOf(const ClassFile& file)
{
    const int counted = std::accumulate(file.headCounts.begin(), file.headCounts.end(), 0,
        [](int sum, const ClassHeadCount& group) { return sum + group.people; });
    return static_cast<int>(file.enrolments.size() + file.guests.size()) + counted;
}

qint64 costOf(const ClassFile& file)
{
    return std::accumulate(file.funding.begin(), file.funding.end(), qint64(0),
        [](qint64 sum, const ClassFunding& item) { return sum + item.amount; });
}

void dropCertificatesOfNobody(ClassFile& file)
{
    std::erase_if(file.certificates, [&](const Certificate& given) {
        return std::none_of(file.enrolments.begin(), file.enrolments.end(),
            [&](const Enrolment& enrolment) { return enrolment.id == given.enrolmentId; });
    });
}

Findings checkClassFile(ClassFile& file, QDate today)
{
    Findings findings{normaliseFile(file), {}};
    checkClass(file.vocationalClass, findings);
    if (file.vocationalClass.state == ClassState::Planned && file.vocationalClass.endsOn < today
        && file.vocationalClass.endsOn)
        findings.warnings.push_back({errors::plannedClassOver, u"state"_s});
    const bool organised =
        std::any_of(file.partners.begin(), file.partners.end(), [](const ClassPartner& partner) {
            return partner.role == "organiser"_L1 && !partner.name.isEmpty();
        });
    if (!organised)
        findings.errors.push_back({errors::organiserMissing, u"organiser"_s});
    checkLearners(file, findings);
    checkOverAhead(file, today, findings);
    return findings;
}

} // namespace hoanhap::domain
