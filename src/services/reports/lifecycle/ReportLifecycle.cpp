// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/lifecycle/ReportLifecycle.h"

#include "domain/ErrorCodes.h"
#include "domain/users/Account.h"
#include "services/organisation/OrganisationService.h"
#include "services/reports/ReportFacts.h"
#include "services/reports/checks/PaperFaults.h"
#include "services/reports/lifecycle/Freezing.h"
#include "services/reports/lifecycle/FrozenContent.h"
#include "services/reports/lifecycle/FrozenReports.h"
#include "services/reports/lifecycle/LifecycleErrorCodes.h"
#include "services/reports/lifecycle/OutgoingNumbers.h"
#include "text/dates/DocumentDate.h"
#include "text/letters/Normalise.h"

#include <QRegularExpression>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::LifeStep;
using domain::Permission;
using domain::Report;
using domain::ReportState;
using domain::ReportVersion;

namespace {

Error stateFault(const Report& report)
{
    return {errors::lifecycle::otherState, u"state"_s, {domain::codeOf(report.state)}};
}

/// The number as it is kept and the faults of number and day by themselves.
Result<QString> cleanNumber(const Report& report, const QString& number, QDate day)
{
    const Result<QString> clean = text::normaliseLine(number, 20);
    if (!clean)
        return clean.errors();
    static const QRegularExpression shape(uR"(^0*(\d{1,6}[a-zđ]?)$)"_s);
    const QRegularExpressionMatch shaped = shape.match(clean->toLower()); // 12A is 12a
    const QString bare = shaped.captured(1); // the page itself puts a nought before one digit
    Errors faults;
    if (clean->isEmpty())
        faults.push_back({errors::lifecycle::numberMissing, u"number"_s});
    else if (!shaped.hasMatch())
        faults.push_back({errors::numberShape, u"number"_s, {*clean}});
    else if (bare.startsWith(u'0'))
        faults.push_back({errors::lifecycle::numberNought, u"number"_s});
    if (!day.isValid())
        faults.push_back({errors::lifecycle::dayMissing, u"issued_on"_s});
    else if (day < report.firstDay())
        faults.push_back({errors::dayBeforePeriod, u"issued_on"_s, {text::dateInFigures(day)}});
    if (!faults.empty())
        return faults;
    return bare;
}

/// When it was signed; where no day was said the one on which it was noted, by the clock of this PC, but
/// nothing of a report of long ago that is put into the register afterwards.
std::optional<QDate> signatureDay(Workspace& workspace, const Report& report, int version)
{
    for (const auto& step :
        workspace.stores().of<domain::ReportStep>().whereEqual("report_id", report.id.toString())) {
        if (step.step != LifeStep::Signed || step.version != version)
            continue;
        if (step.signedOn())
            return step.signedOn();
        const QDate day = step.createdAt.toLocalTime().date();
        if (day <= report.lastDay().addYears(1))
            return day;
    }
    return std::nullopt;
}

domain::ReportStep stepOf(LifeStep kind, int version, const QString& note = {})
{
    domain::ReportStep step;
    step.step = kind;
    step.version = version;
    step.note = note;
    return step;
}

/// The prose, and figures that state something else than the register does.
void copyContent(Change& change, const Uuid& from, const Uuid& to)
{
    auto& stores = change.workspace().stores();
    for (auto& section : stores.of<domain::ReportSection>().whereEqual("report_id", from.toString())) {
        section.id = {};
        section.reportId = to;
        change.add(section);
    }
    for (auto& figure : stores.of<domain::ReportFigure>().whereEqual("report_id", from.toString())) {
        if (figure.versionId)
            continue;
        figure.id = {};
        figure.reportId = to;
        change.add(figure);
    }
}

} // namespace

Result<ReportLifecycle::Standing> ReportLifecycle::standing(const Uuid& report, ReportState wanted)
{
    const std::optional<Report> found = m_workspace.stores().of<Report>().find(report);
    if (!found || found->deletedAt)
        return Error{errors::notFound};
    const std::optional<ReportVersion> version = FrozenReports(m_workspace).newest(report);
    if (wanted == ReportState::Signed && found->state < wanted)
        return Error{errors::lifecycle::notSigned};
    if (found->state != wanted || (wanted != ReportState::Draft && !version))
        return stateFault(*found);
    return Standing{*found, version.value_or(ReportVersion{})};
}

Result<Report> ReportLifecycle::step(
    Change& change, Report report, const domain::ReportStep& made, ReportState state)
{
    const std::optional<Report> stands = m_workspace.stores().of<Report>().find(report.id);
    report.state = state;
    QStringList merged;
    if (Errors faults = change.edit(*stands, report, merged); !faults.empty())
        return faults;
    domain::ReportStep step = made;
    step.reportId = report.id;
    step.unitId = report.unitId;
    change.add(step);
    return report;
}

Outcome ReportLifecycle::markVersion(Change& change, const ReportVersion& version, ReportState state)
{
    ReportVersion marked = version;
    marked.state = state;
    QStringList merged;
    if (Errors faults = change.edit(version, marked, merged); !faults.empty())
        return faults;
    return Done{};
}

Result<Report> ReportLifecycle::submit(const Uuid& report, const ReportService::Draft* seen)
{
    const std::optional<Report> found = m_workspace.stores().of<Report>().find(report);
    if (!found)
        return Error{errors::notFound};
    return inOneChange(m_workspace, Permission::WriteReports, found->unitId, u"report.submitted"_s,
        [&](Change& change) -> Result<Report> {
            if (const auto ready = standing(report, ReportState::Draft); !ready)
                return ready.errors();
            const Result<ReportService::Draft> draft = ReportService(m_workspace).find(report);
            if (!draft)
                return draft.errors();
            const bool changed = seen
                && (seen->report.rowVersion != draft->report.rowVersion
                    || seen->narrative.sections != draft->narrative.sections);
            if (changed)
                return Error{errors::lifecycle::textChanged};
            return freeze(change, *draft);
        });
}

Outcome ReportLifecycle::maySubmit(const Uuid& report)
{
    const Result<Standing> stands = standing(report, ReportState::Draft);
    if (!stands)
        return stands.errors();
    const Report& draft = stands->report;
    if (const Outcome allowed = m_workspace.allow(Permission::WriteReports, draft.unitId); !allowed)
        return allowed.errors();
    const auto organisation =
        OrganisationService(m_workspace).organisationOn(draft.ofUnitId, draft.paperDay());
    if (!organisation)
        return organisation.errors();
    const auto signer = draft.signerId ? m_workspace.stores().of<domain::Signer>().find(*draft.signerId)
                                       : std::optional<domain::Signer>();
    if (Errors faults = paperFaults(*organisation, signer); !faults.empty())
        return faults;
    return Done{};
}

Result<Report> ReportLifecycle::freeze(Change& change, const ReportService::Draft& draft)
{
    const Result<ReportFacts> facts = ReportService(m_workspace).factsOf(draft.report);
    if (!facts)
        return facts.errors();
    if (Errors faults = paperFaults(facts->organisation, facts->signer); !faults.empty())
        return faults;
    const auto page = ReportService::document(*facts, draft.narrative);
    if (!page)
        return page.errors();
    const std::vector<MadeFile> files = madeFrom(*page);
    const std::optional<ReportVersion> before = FrozenReports(m_workspace).newest(draft.report.id);
    ReportVersion version;
    version.reportId = draft.report.id;
    version.unitId = draft.report.unitId;
    version.version = before ? before->version + 1 : 1;
    version.state = ReportState::Submitted;
    version.madeAt = m_workspace.clock().nowUtc();
    version.content = storedText({*page, draft.narrative});
    version.sha256Docx = files.front().sha256;
    version.sha256Pdf = files.back().sha256;
    change.add(version);
    keepFiles(change, version, domain::FileStage::Signing, files);
    if (const Outcome kept = keepFigures(change, version, draft.report); !kept)
        return kept.errors();
    return step(change, draft.report, stepOf(LifeStep::Submitted, version.version), ReportState::Submitted);
}

Result<Report> ReportLifecycle::sign(const Uuid& report, std::optional<QDate> day)
{
    if (day && !day->isValid())
        return Error{errors::lifecycle::dayMissing, u"signed_on"_s};
    if (day && *day > m_workspace.clock().today())
        return Error{errors::lifecycle::signatureToCome, u"signed_on"_s, {text::dateInFigures(*day)}};
    const std::optional<Report> found = m_workspace.stores().of<Report>().find(report);
    if (!found)
        return Error{errors::notFound};
    return inOneChange(m_workspace, Permission::SignReports, found->unitId, u"report.signed"_s,
        [&](Change& change) -> Result<Report> {
            const Result<Standing> stands = standing(report, ReportState::Submitted);
            if (!stands)
                return stands.errors();
            if (const Outcome marked = markVersion(change, stands->version, ReportState::Signed); !marked)
                return marked.errors();
            return step(change, stands->report,
                stepOf(
                    LifeStep::Signed, stands->version.version, day ? day->toString(Qt::ISODate) : QString()),
                ReportState::Signed);
        });
}

Result<Report> ReportLifecycle::takeBack(const Uuid& report, const QString& reason)
{
    const std::optional<Report> found = m_workspace.stores().of<Report>().find(report);
    if (!found)
        return Error{errors::notFound};
    const Result<QString> clean = text::normaliseLine(reason);
    if (!clean)
        return clean.errors();
    if (clean->isEmpty())
        return Error{errors::lifecycle::reasonMissing, u"note"_s};
    const bool fromSigned = found->state == ReportState::Signed;
    return inOneChange(m_workspace, fromSigned ? Permission::SignReports : Permission::WriteReports,
        found->unitId, u"report.taken_back"_s, [&](Change& change) -> Result<Report> {
            const auto stands = standing(report, fromSigned ? ReportState::Signed : ReportState::Submitted);
            if (!stands)
                return stands.errors();
            return step(change, stands->report, stepOf(LifeStep::TakenBack, stands->version.version, *clean),
                ReportState::Draft);
        });
}

Result<QString> ReportLifecycle::fittingNumber(const Standing& stands, const QString& number, QDate day)
{
    const Report& report = stands.report;
    Result<QString> clean = cleanNumber(report, number, day);
    if (!clean)
        return clean;
    const Outcome free = OutgoingNumbers(m_workspace).free(report.ofUnitId, day.year(), *clean, report.id);
    return free ? clean : Result<QString>(free.errors());
}

Result<ReportLifecycle::Issuable> ReportLifecycle::mayIssue(
    const Uuid& report, const QString& number, QDate day)
{
    if (const Outcome allowed = m_workspace.allow(Permission::NumberReports); !allowed)
        return allowed.errors();
    const Result<Standing> stands = standing(report, ReportState::Signed);
    if (!stands)
        return stands.errors();
    const Result<QString> fitting = fittingNumber(*stands, number, day);
    if (!fitting)
        return fitting.errors();
    return Issuable{*fitting, doubtsOf(*stands, contentIn(stands->version).page.letterhead, day)};
}

Errors ReportLifecycle::doubtsOf(const Standing& stands, const document::Letterhead& paper, QDate day)
{
    Errors doubts;
    const auto signedOn = signatureDay(m_workspace, stands.report, stands.version.version);
    if (signedOn && day < *signedOn)
        doubts.push_back({errors::lifecycle::dayBeforeSignature, u"issued_on"_s,
            {text::dateInFigures(day), text::dateInFigures(*signedOn)}});
    const auto inFigures = [](int month, int year) { return u"%1/%2"_s.arg(month).arg(year); };
    const QString printed = inFigures(paper.month.value_or(day.month()), paper.year);
    if (const QString now = inFigures(day.month(), day.year()); now != printed)
        doubts.push_back({errors::lifecycle::otherMonth, u"issued_on"_s, {printed, now}});
    if (day > m_workspace.clock().today())
        doubts.push_back({domain::errors::dateInFuture, u"issued_on"_s, {text::dateInFigures(day)}});
    return doubts;
}

Result<Report> ReportLifecycle::issue(const Uuid& report, const QString& number, QDate day)
{
    const std::optional<Report> found = m_workspace.stores().of<Report>().find(report);
    if (!found)
        return Error{errors::notFound};
    return inOneChange(m_workspace, Permission::NumberReports, found->unitId, u"report.issued"_s,
        [&](Change& change) -> Result<Report> {
            const Result<Standing> stands = standing(report, ReportState::Signed);
            if (!stands)
                return stands.errors();
            const Result<QString> clean = fittingNumber(*stands, number, day);
            if (!clean)
                return clean.errors();
            const document::OfficialDocument page = contentIn(stands->version).page;
            keepFiles(
                change, stands->version, domain::FileStage::Issued, madeFrom(numbered(page, *clean, day)));
            if (const Outcome marked = markVersion(change, stands->version, ReportState::Issued); !marked)
                return marked.errors();
            Report issued = stands->report;
            issued.number = *clean;
            issued.issuedOn = day;
            return step(
                change, issued, stepOf(LifeStep::Issued, stands->version.version), ReportState::Issued);
        });
}

Result<Report> ReportLifecycle::replace(const Uuid& report)
{
    const std::optional<Report> found = m_workspace.stores().of<Report>().find(report);
    if (!found)
        return Error{errors::notFound};
    return inOneChange(m_workspace, Permission::WriteReports, found->unitId, u"report.replaced"_s,
        [&](Change& change) -> Result<Report> {
            const Result<Standing> stands = standing(report, ReportState::Issued);
            if (!stands)
                return stands.errors();
            if (!m_workspace.stores()
                     .of<Report>()
                     .whereEqual("replaces_report_id", report.toString())
                     .empty())
                return Error{errors::lifecycle::alreadyReplaced};
            Report successor = stands->report;
            successor.id = {};
            successor.state = ReportState::Draft;
            successor.number.clear();
            successor.issuedOn.reset();
            successor.replacesReportId = report;
            change.add(successor);
            copyContent(change, report, successor.id);
            domain::ReportStep step = stepOf(LifeStep::Replaced, stands->version.version);
            step.reportId = report;
            step.unitId = found->unitId;
            change.add(step);
            return successor;
        });
}

Result<std::vector<ReportLifecycle::Step>> ReportLifecycle::steps(const Uuid& report)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    std::vector<Step> steps;
    for (const auto& row :
        m_workspace.stores().of<domain::ReportStep>().whereEqual("report_id", report.toString())) {
        const auto account = m_workspace.stores().of<domain::Account>().find(row.createdBy);
        steps.push_back({row, account ? account->fullName : QString()});
    }
    std::ranges::sort(steps, {}, [](const Step& step) { return step.step.changeStamp; });
    return steps;
}

Result<std::vector<ReportVersion>> ReportLifecycle::versions(const Uuid& report)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    auto all = m_workspace.stores().of<ReportVersion>().whereEqual("report_id", report.toString());
    std::ranges::sort(all, std::ranges::greater(), &ReportVersion::version);
    return all;
}

} // namespace hoanhap::services
