// SPDX-License-Identifier: GPL-3.0-or-later
// The drafts of ReportService: which reports there are, and how one begins.
#include "services/reports/ReportService.h"

#include "domain/reports/carrying/CarriedProse.h"
#include "services/organisation/OrganisationService.h"
#include "services/plan/PlanService.h"
#include "services/records/SaveRecord.h"
#include "services/reports/CarriedOver.h"
#include "services/reports/kinds/Addressees.h"
#include "services/reports/kinds/DrafterInitials.h"
#include "services/reports/kinds/FittingKinds.h"
#include "services/reports/kinds/ReportKindErrorCodes.h"
#include "services/reports/numbers/OverruledFigures.h"
#include "services/reports/templates/OfficeTemplates.h"
#include "storage/sqlite/Transaction.h"
#include "text/dates/DocumentDate.h"

#include <QSet>
#include <algorithm>
#include <ranges>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Permission;
using domain::Report;

namespace {

const QString annualKind = u"annual"_s;

/// The dispatch that asked for the report of a year: marked so, else the last one that came in then.
std::optional<Uuid> requestFor(const std::vector<domain::Dispatch>& newestFirst, int year)
{
    for (const domain::Dispatch& dispatch : newestFirst)
        if (dispatch.direction == domain::DispatchDirection::In && dispatch.asksReportYear == year)
            return dispatch.id;
    return std::nullopt;
}

Errors findingsOf(Workspace& workspace, const Report& report, const std::optional<domain::Signer>& signer,
    const Narrative& narrative)
{
    const ReportKind kind = kindOrAnnual(report.kind);
    Errors findings;
    if (!report.planId)
        findings.push_back({errors::noPlan});
    if (kind.asked && !report.requestDispatchId)
        findings.push_back({errors::noRequestDispatch});
    if (!signer || signer->fullName.isEmpty())
        findings.push_back({errors::noSigner});
    std::ranges::copy(faultsOfKind(workspace, report), std::back_inserter(findings));
    // A proposed sentence whose cause is left to write is nothing written yet.
    const auto isProposed = [](const QString& paragraph) {
        return !domain::missingCauses({{{}, 0, paragraph}}).empty();
    };
    for (const QString& key : kind.written)
        if (std::ranges::all_of(narrative.sections.value(key), isProposed))
            findings.push_back({errors::emptySection, key, {key}});
    return findings;
}

/// The one that stands among several over the same days: a successor, else the newest.
std::optional<Report> standingOf(const std::vector<Report>& reports)
{
    QSet<Uuid> replaced;
    for (const Report& report : reports)
        if (report.replacesReportId)
            replaced.insert(*report.replacesReportId);
    std::optional<Report> standing;
    for (const Report& report : reports)
        if (!replaced.contains(report.id) && (!standing || standing->createdAt < report.createdAt))
            standing = report;
    return standing;
}

/// An own kind only where the office has it; those of the office are told too where the code is none.
Result<ReportKind> kindNamed(Workspace& workspace, const QString& code)
{
    Result<ReportKind> kind = ReportKind::byCode(code);
    if (kind && !kind->isOwn())
        return kind;
    QStringList codes;
    if (!kind)
        codes << kind.errors().front().arguments.back();
    for (const ReportKind& own : OfficeTemplates(workspace).ownKinds(workspace.actor().unitId)) {
        if (kind && own.code == code)
            return kind;
        codes << own.code;
    }
    return Error{errors::kinds::unknownKind, u"kind"_s, {code, codes.join(u", "_s)}};
}

Error notWrittenHere(Workspace& workspace, const ReportKind& kind)
{
    QStringList names;
    for (const ReportKind& each : fittingFirst(workspace, ReportKind::all()))
        if (isWrittenHere(workspace, each))
            names << u'"' + each.name + u'"';
    return {errors::kinds::notOfUnit, u"kind"_s, {kind.name, names.join(u", "_s)}};
}

Errors faultsOf(QDate from, QDate to)
{
    Errors faults;
    const auto covered = [](QDate day) { return day.isValid() && day.year() >= 1900 && day.year() <= 2200; };
    if (!covered(from))
        faults.push_back({errors::kinds::noPeriod, u"from_date"_s});
    if (!covered(to))
        faults.push_back({errors::kinds::noPeriod, u"to_date"_s});
    if (faults.empty() && to < from)
        faults.push_back({errors::kinds::periodEndsBeforeItBegins, u"to_date"_s,
            {text::dateInFigures(from), text::dateInFigures(to)}});
    return faults;
}

} // namespace

ReportService::Draft ReportService::draftOf(const Report& report)
{
    Narrative narrative = narrativeOf(report.id);
    const auto signer = report.signerId ? m_workspace.stores().of<domain::Signer>().find(*report.signerId)
                                        : std::optional<domain::Signer>();
    Errors findings = findingsOf(m_workspace, report, signer, narrative);
    return {report, std::move(narrative), std::move(findings), {}};
}

Result<std::vector<ReportKind>> ReportService::kinds()
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    std::vector<ReportKind> kinds = fittingFirst(m_workspace, ReportKind::all());
    // Each of the office's own behind the one that it was copied from.
    const std::vector<ReportKind> own = OfficeTemplates(m_workspace).ownKinds(m_workspace.actor().unitId);
    for (const ReportKind& kind : std::views::reverse(own))
        kinds.insert(std::next(std::ranges::find(kinds, kind.base, &ReportKind::code)), kind);
    return kinds;
}

Result<std::vector<Report>> ReportService::list()
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    std::vector<Report> reports = m_workspace.stores().of<Report>().all();
    std::erase_if(reports, [&](const Report& report) {
        return report.deletedAt || !m_workspace.allow(Permission::ViewReports, report.ofUnitId);
    });
    std::ranges::sort(reports, [](const Report& a, const Report& b) {
        return std::tuple(a.lastDay(), a.firstDay(), a.createdAt, a.id)
            > std::tuple(b.lastDay(), b.firstDay(), b.createdAt, b.id);
    });
    return reports;
}

Result<ReportService::Draft> ReportService::find(const Uuid& report)
{
    const std::optional<Report> found = m_workspace.stores().of<Report>().find(report);
    if (!found || found->deletedAt)
        return Error{errors::notFound};
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports, found->ofUnitId); !allowed)
        return allowed.errors();
    return draftOf(*found);
}

std::vector<Report> ReportService::ownReports(const QString& kind)
{
    std::vector<Report> reports = m_workspace.stores().of<Report>().whereEqual("kind", kind);
    std::erase_if(
        reports, [&](const Report& report) { return report.ofUnitId != m_workspace.actor().unitId; });
    return reports;
}

Result<std::optional<ReportService::Draft>> ReportService::findOf(const QString& kind, QDate from, QDate to)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    std::vector<Report> reports = ownReports(kind);
    std::erase_if(
        reports, [&](const Report& report) { return report.firstDay() != from || report.lastDay() != to; });
    const std::optional<Report> standing = standingOf(reports);
    return standing ? std::optional(draftOf(*standing)) : std::optional<Draft>();
}

Result<std::optional<ReportService::Draft>> ReportService::find(int year)
{
    // An annual one may have been begun before the office was known as one that writes another.
    QStringList kinds = yearlyKinds(m_workspace) << annualKind;
    kinds.removeDuplicates();
    for (const QString& kind : kinds) {
        auto calendar = findOf(kind, QDate(year, 1, 1), QDate(year, 12, 31));
        if (!calendar || *calendar)
            return calendar;
        std::vector<Report> reports = ownReports(kind);
        std::erase_if(reports, [&](const Report& report) { return report.year != year; });
        if (const std::optional<Report> standing = standingOf(reports))
            return std::optional(draftOf(*standing));
    }
    return std::optional<Draft>();
}

void ReportService::propose(Report& report, const ReportKind& kind)
{
    PlanService plans(m_workspace);
    // A dispatch asks for the report of a year, so it is none that a quarter answers.
    const bool ofYear =
        kind.rhythm == ReportKind::Rhythm::Year && fitsRhythm(kind, {report.firstDay(), report.lastDay()});
    if (const auto dispatches = plans.dispatches(); !report.requestDispatchId && ofYear && dispatches)
        report.requestDispatchId = requestFor(*dispatches, report.year);
    // What the dispatch asks about goes before what the calendar says.
    if (!report.planId && report.requestDispatchId)
        if (const auto request = m_workspace.stores().of<domain::Dispatch>().find(*report.requestDispatchId))
            report.planId = request->planId;
    if (const auto plan = plans.planOf(report.year); !report.planId && plan && *plan)
        report.planId = (*plan)->id;
    const auto signers = OrganisationService(m_workspace).signersOn(report.ofUnitId, report.paperDay());
    if (!report.signerId && signers && !signers->empty())
        report.signerId = signers->front().id;
    if (report.addressees.isEmpty())
        report.addressees = proposedAddressees(m_workspace, report, kind).join(u'\n');
    // Once: whoever takes them away wants none.
    const auto recipients = OrganisationService(m_workspace).recipients(report.ofUnitId);
    if (report.rowVersion == 0 && recipients)
        report.drafterInitials = proposedInitials(m_workspace, report, *recipients);
}

Result<ReportService::Draft> ReportService::renew(const Report& base, Report report)
{
    if (report.state != domain::ReportState::Draft)
        return draftOf(report);
    propose(report, kindOrAnnual(report.kind));
    const Result<Report> saved = saveRecord(m_workspace, Permission::WriteReports, base, report);
    if (!saved)
        return saved.errors();
    if (base.rowVersion == 0)
        if (const Outcome carried = CarriedOver(m_workspace).into(*saved); !carried)
            return carried.errors();
    if (const Outcome held = OverruledFigures(m_workspace).hold(saved->id); !held)
        return held.errors();
    return draftOf(*saved);
}

Result<ReportService::Draft> ReportService::draft(const QString& kind, QDate from, QDate to)
{
    const Result<ReportKind> known = kindNamed(m_workspace, kind);
    Errors faults = faultsOf(from, to);
    if (!known)
        faults.insert(faults.begin(), known.errors().begin(), known.errors().end());
    if (!faults.empty())
        return faults;
    const auto found = findOf(kind, from, to);
    if (!found)
        return found.errors();
    if (*found)
        return renew((*found)->report, (*found)->report);
    if (!isWrittenHere(m_workspace, *known))
        return notWrittenHere(m_workspace, *known);
    Report report;
    report.kind = kind;
    report.year = to.year();
    report.fromDate = from;
    report.toDate = to;
    report.ofUnitId = m_workspace.actor().unitId;
    report.documentMonth =
        fitsRhythm(*known, {from, to}) ? known->documentMonth.value_or(to.month()) : to.month();
    report.annexes = known->annexes.join(u' ');
    return renew({}, report);
}

Result<ReportService::Draft> ReportService::draftWritten(
    const std::function<Result<Draft>()>& begin, const Narrative& prose)
{
    storage::Transaction transaction(m_workspace.session());
    Result<Draft> draft = begin();
    if (draft) {
        Narrative whole = draft->narrative;
        for (auto section = prose.sections.cbegin(); section != prose.sections.cend(); ++section)
            whole.sections.insert(section.key(), *section);
        draft = saveNarrative(draft->report.id, whole);
    }
    if (draft)
        transaction.commit();
    return draft;
}

Result<ReportService::Draft> ReportService::draft(int year)
{
    const auto found = find(year);
    if (!found)
        return found.errors();
    if (*found)
        return renew((*found)->report, (*found)->report);
    if (const QString kind = yearlyKinds(m_workspace).front(); kind != annualKind)
        return draft(kind, QDate(year, 1, 1), QDate(year, 12, 31));
    Report report;
    report.kind = annualKind;
    report.year = year;
    report.fromDate = QDate(year, 1, 1);
    report.toDate = QDate(year, 12, 31);
    report.ofUnitId = m_workspace.actor().unitId;
    report.documentMonth = 12; // the police ask in November, the report goes out in December
    return renew({}, report);
}

} // namespace hoanhap::services
