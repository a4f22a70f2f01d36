// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/TouchedFiles.h"

#include "domain/activities/SessionErrorCodes.h"
#include "domain/activities/SessionRules.h"
#include "domain/loans/LoanErrorCodes.h"
#include "domain/people/PersonRules.h"
#include "domain/placement/EmployerRules.h"
#include "domain/placement/PlacementErrorCodes.h"
#include "domain/placement/ReferralRules.h"
#include "domain/placement/TaxCode.h"
#include "domain/plan/DispatchRules.h"
#include "domain/training/AttendanceRules.h"
#include "domain/training/rules/GuestRules.h"
#include "services/activities/SessionService.h"
#include "services/loans/LoanService.h"
#include "services/people/PersonService.h"
#include "services/placement/EmployerService.h"
#include "services/placement/ReferralService.h"
#include "services/training/ClassChecks.h"
#include "services/training/ClassService.h"

namespace hoanhap::services {

using domain::Findings;

namespace {

Errors at(const QString& place, Errors faults)
{
    for (Error& fault : faults)
        fault.field.prepend(place + u'.');
    return faults;
}

Findings at(const QString& place, const Findings& findings)
{
    return {at(place, findings.errors), at(place, findings.warnings)};
}

/// A list from elsewhere may leave open what a form asks for.
Findings butFor(ErrorCode leftOpen, Findings findings)
{
    std::erase_if(findings.errors, [&](const Error& fault) { return fault.code == leftOpen; });
    return findings;
}

Findings findingsOfPerson(Workspace& workspace, const Uuid& id)
{
    Result<domain::PersonFile> file = PersonService(workspace).load(id);
    return file ? domain::checkPersonFile(*file, workspace.clock().today()) : Findings();
}

Findings findingsOfMark(Workspace& workspace, const Uuid& id)
{
    const auto mark = workspace.stores().of<domain::Attendance>().find(id);
    const auto known =
        mark ? workspace.stores().of<domain::VocationalClass>().find(mark->classId) : std::nullopt;
    const auto learner =
        mark ? workspace.stores().of<domain::Enrolment>().find(mark->enrolmentId) : std::nullopt;
    if (!known || !learner || !mark->day)
        return {};
    return {
        domain::checkAttendance(*known, *learner, *mark->day, mark->state, workspace.clock().today()), {}};
}

Findings findingsOfGuestMark(Workspace& workspace, const Uuid& id)
{
    const auto mark = workspace.stores().of<domain::GuestAttendance>().find(id);
    const auto known =
        mark ? workspace.stores().of<domain::VocationalClass>().find(mark->classId) : std::nullopt;
    const auto guest = mark ? workspace.stores().of<domain::ClassGuest>().find(mark->guestId) : std::nullopt;
    if (!known || !guest || !mark->day)
        return {};
    return {domain::checkAttendance(
                *known, domain::seatOf(*guest), *mark->day, mark->state, workspace.clock().today()),
        {}};
}

Findings findingsOfClass(Workspace& workspace, const Uuid& id)
{
    Result<domain::ClassFile> file = ClassService(workspace).load(id);
    return file ? ClassChecks(workspace).check(*file) : Findings();
}

Findings findingsOfSession(Workspace& workspace, const Uuid& id)
{
    Result<domain::SessionFile> file = SessionService(workspace).load(id);
    if (!file)
        return {};
    return butFor(domain::errors::session::organiserMissing,
        domain::checkSessionFile(*file, workspace.clock().today()));
}

Findings findingsOfReferral(Workspace& workspace, const Uuid& id)
{
    Result<domain::ReferralFile> file = ReferralService(workspace).load(id);
    return file ? ReferralService(workspace).check(*file) : Findings();
}

Findings findingsOfLoan(Workspace& workspace, const Uuid& id)
{
    Result<domain::Loan> loan = LoanService(workspace).load(id);
    const auto findings = loan ? LoanService(workspace).check(*loan) : Result<Findings>(Findings());
    return findings ? butFor(domain::errors::loan::sourceMissing, *findings)
                    : Findings{findings.errors(), {}};
}

} // namespace

void tidy(domain::Employer& employer)
{
    employer.taxCode = domain::tidyTaxCode(employer.taxCode);
}

Findings findingsOfRecord(const domain::Dispatch& dispatch, QDate, const QString& place)
{
    domain::Dispatch copy = dispatch;
    return at(place, domain::checkDispatch(copy));
}

Findings findingsOfRecord(const domain::Referral& referral, QDate today, const QString& place)
{
    domain::Referral copy = referral;
    return {at(place, domain::checkReferral(copy, today).errors), {}}; // it warns with its file
}

Findings findingsOfRecord(const domain::Employer& employer, QDate, const QString& place)
{
    domain::Employer copy = employer;
    return at(place, domain::checkEmployer(copy));
}

Findings findingsOfRecord(const domain::Vacancy& vacancy, QDate today, const QString& place)
{
    domain::Vacancy copy = vacancy;
    return at(place, butFor(domain::errors::placement::openingsMissing, domain::checkVacancy(copy, today)));
}

/// One without an identifier, or with a new one, is the one that bears the tax code.
Errors faultsBeside(Workspace& workspace, const domain::Employer& employer, const QString& place)
{
    EmployerService employers(workspace);
    if (employer.id.isNull() || !employers.load(employer.id))
        return {};
    const std::optional<Error> twin = employers.taxCodeTwin(employer);
    return twin ? at(place, {*twin}) : Errors();
}

void TouchedFiles::add(Files& files, const Uuid& id, const QString& place)
{
    if (id.isNull() || files.known.contains(id))
        return;
    files.known.insert(id);
    files.inOrder.emplace_back(id, place);
}

void TouchedFiles::check(Workspace& workspace, const std::function<void(const Findings&)>& take) const
{
    const auto hold = [&](const Files& files, auto findingsOf) {
        for (const auto& [id, place] : files.inOrder)
            take(at(place, findingsOf(workspace, id)));
    };
    hold(m_people, findingsOfPerson);
    hold(m_classes, findingsOfClass);
    hold(m_marks, findingsOfMark);
    hold(m_guestMarks, findingsOfGuestMark);
    hold(m_sessions, findingsOfSession);
    hold(m_referrals, findingsOfReferral);
    hold(m_loans, findingsOfLoan);
}

void TouchedFiles::complete(Change& change) const
{
    for (const auto& [id, place] : m_referrals.inOrder)
        ReferralService(change.workspace()).addFollowUps(change, id);
}

void TouchedFiles::index(Workspace& workspace) const
{
    for (const auto& [id, place] : m_people.inOrder) {
        const std::optional<domain::Person> person = workspace.stores().of<domain::Person>().find(id);
        if (person && !person->deletedAt)
            workspace.personIndex().putStored(id);
    }
    workspace.personIndex().flush();
}

} // namespace hoanhap::services
