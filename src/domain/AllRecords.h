// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activities/OutreachSession.h"
#include "domain/areas/Area.h"
#include "domain/areas/AreaSuccession.h"
#include "domain/cases/AdditionalPenalty.h"
#include "domain/cases/LegalStatus.h"
#include "domain/cases/Need.h"
#include "domain/cases/Readiness.h"
#include "domain/cases/ReadinessReason.h"
#include "domain/cases/WorkObstacle.h"
#include "domain/cases/WorkSituation.h"
#include "domain/catalogues/CatalogueEntry.h"
#include "domain/loans/Loan.h"
#include "domain/organisation/Organisation.h"
#include "domain/organisation/ReportRecipient.h"
#include "domain/organisation/Setting.h"
#include "domain/organisation/Signer.h"
#include "domain/organisation/Unit.h"
#include "domain/people/Attachment.h"
#include "domain/people/Contact.h"
#include "domain/people/IdentityNumber.h"
#include "domain/people/Person.h"
#include "domain/people/PersonMerge.h"
#include "domain/people/Residence.h"
#include "domain/people/SetAside.h"
#include "domain/people/UnitAssignment.h"
#include "domain/placement/Employer.h"
#include "domain/placement/Referral.h"
#include "domain/plan/Dispatch.h"
#include "domain/plan/Plan.h"
#include "domain/plan/ReportedFigure.h"
#include "domain/reminders/ReminderMark.h"
#include "domain/reports/OfficeTemplate.h"
#include "domain/reports/Report.h"
#include "domain/reports/ReportLife.h"
#include "domain/reports/ReportVersion.h"
#include "domain/training/ClassPartner.h"
#include "domain/training/ClassRecords.h"
#include "domain/training/VocationalClass.h"
#include "domain/users/Account.h"

#include <tuple>

namespace hoanhap::domain {

/// Every kind of record the register keeps, parents before what refers to them. A new one belongs
/// here: the schema test, the loader and the check of references walk this list.
using AllRecords = std::tuple<Unit, Organisation, Signer, ReportRecipient, Setting, Area, AreaSuccession,
    CatalogueEntry, Plan, PlanTask, TaskTarget, Dispatch, ReportedFigure, Person, IdentityNumber, Residence,
    Contact, UnitAssignment, Attachment, LegalStatus, AdditionalPenalty, WorkSituation, Need, Readiness,
    ReadinessReason, WorkObstacle, VocationalClass, ClassPartner, Enrolment, ClassGuest, ClassHeadCount,
    Attendance, GuestAttendance, Certificate, ClassFunding, OutreachSession, SessionPartner,
    SessionParticipant, SessionHeadCount, Employer, EmployerContact, Vacancy, Referral, ReferralEvent,
    FollowUp, Loan, Report, ReportSection, ReportVersion, ReportFigure, CountedRecord, OfficeTemplate,
    Account, AccountScope, PersonMerge, SetAside, ReminderMark, ReportStep, ReportFile, ReportComment>;

/// Calls `visit.template operator()<Record>()` with each kind.
template <typename Visitor>
void forEachRecordKind(Visitor&& visit)
{
    [&]<typename... Records>(std::tuple<Records...>*) { (visit.template operator()<Records>(), ...); }(
        static_cast<AllRecords*>(nullptr));
}

} // namespace hoanhap::domain
