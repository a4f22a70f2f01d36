// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/rules/GuestRules.h"

#include "domain/ErrorCodes.h"
#include "domain/training/TrainingErrorCodes.h"
#include "domain/training/rules/ClassDays.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

/// Numbers given in this class before the guest's: to the register's learners and to the guests above.
void checkNumberOnce(const ClassFile& file, size_t row, Findings& findings)
{
    const ClassGuest& guest = file.guests[row];
    const QString prefix = rowPrefix<ClassGuest>(row);
    const auto above = file.guests.begin() + static_cast<std::ptrdiff_t>(row);
    const auto taken = [&](const QString& number, auto ofCertificate, auto ofGuest) {
        return !number.isEmpty()
            && (std::any_of(file.certificates.begin(), file.certificates.end(),
                    [&](const Certificate& given) { return given.*ofCertificate == number; })
                || std::any_of(file.guests.begin(), above,
                    [&](const ClassGuest& other) { return other.*ofGuest == number; }));
    };
    if (taken(guest.certificateNumber, &Certificate::number, &ClassGuest::certificateNumber))
        findings.errors.push_back({errors::training::certificateNumberTaken, prefix + u"certificate_number"_s,
            {file.vocationalClass.name}});
    if (taken(guest.registerNumber, &Certificate::registerNumber, &ClassGuest::registerNumber))
        findings.errors.push_back({errors::training::registerNumberTaken, prefix + u"register_number"_s,
            {file.vocationalClass.name}});
}

void checkGuestsCertificate(const ClassFile& file, size_t row, Findings& findings)
{
    const ClassGuest& guest = file.guests[row];
    if (!certificateOf(guest))
        return;
    const QString prefix = rowPrefix<ClassGuest>(row);
    if (guest.state != EnrolmentState::Completed)
        findings.errors.push_back(
            {errors::training::certificateWithoutCompletion, prefix + u"certificate_number"_s});
    if (guest.certificateNumber.isEmpty())
        findings.errors.push_back(
            {errors::training::certificateNumberMissing, prefix + u"certificate_number"_s});
    const std::optional<QDate>& end = file.vocationalClass.endsOn;
    if (guest.certifiedOn && end && *guest.certifiedOn < *end)
        findings.warnings.push_back({errors::training::certificateBeforeEnd, prefix + u"certified_on"_s});
    checkNumberOnce(file, row, findings);
}

} // namespace

Enrolment seatOf(const ClassGuest& guest)
{
    Enrolment seat;
    seat.id = guest.id;
    seat.unitId = guest.unitId;
    seat.classId = guest.classId;
    seat.state = guest.state;
    seat.finishedOn = guest.finishedOn;
    seat.result = guest.result;
    seat.dropReason = guest.dropReason;
    return seat;
}

std::optional<Certificate> certificateOf(const ClassGuest& guest)
{
    if (guest.certificateNumber.isEmpty() && guest.registerNumber.isEmpty() && !guest.certifiedOn)
        return std::nullopt;
    Certificate given;
    given.enrolmentId = guest.id;
    given.classId = guest.classId;
    given.kind = guest.certificateKind;
    given.number = guest.certificateNumber;
    given.registerNumber = guest.registerNumber;
    given.issuedOn = guest.certifiedOn;
    return given;
}

void checkGuests(const ClassFile& file, Findings& findings)
{
    for (size_t i = 0; i < file.guests.size(); ++i) {
        const ClassGuest& guest = file.guests[i];
        const QString prefix = rowPrefix<ClassGuest>(i);
        if (guest.fullName.isEmpty())
            findings.errors.push_back({errors::nameMissing, prefix + u"full_name"_s});
        if (guest.state == EnrolmentState::Dropped && guest.dropReason.isEmpty())
            findings.warnings.push_back({errors::training::dropReasonMissing, prefix + u"drop_reason"_s});
        checkDaysInClass(file.vocationalClass, {}, guest.finishedOn, prefix, findings);
        checkGuestsCertificate(file, i, findings);
    }
}

} // namespace hoanhap::domain
