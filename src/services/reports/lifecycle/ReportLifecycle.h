// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/ReportLife.h"
#include "domain/reports/ReportVersion.h"
#include "services/reports/ReportService.h"

namespace hoanhap::services {

class Change;

/// A report's way from draft to issue: draft → submitted → signed → issued, each step with who and when.
/// Submitting freezes the page, its figures and the records they count, and makes both files with number and
/// day blank; signing says of just these that they are signed; issuing adds number and day and nothing else.
/// Each step is one transaction: where the disk is full the report is where it was.
class ReportLifecycle
{
public:
    explicit ReportLifecycle(Workspace& workspace) : m_workspace(workspace) { }

    /// WriteReports. With `seen`, refused where somebody changed the text since (lifecycle.text_changed);
    /// with paperFaults where the paper could not go out.
    Result<domain::Report> submit(const Uuid& report, const ReportService::Draft* seen = nullptr);
    /// WriteReports. What submit() would refuse of the paper, before somebody is asked whether to.
    Outcome maySubmit(const Uuid& report);
    /// SignReports.
    /// `day` is that of the signature, not later than today; without it the step's own day counts.
    Result<domain::Report> sign(const Uuid& report, std::optional<QDate> day = {});
    /// From submitted (WriteReports) or signed (SignReports) to a draft, for a reason; the next submission is
    /// a new version. Never from issued: that is replaced.
    Result<domain::Report> takeBack(const Uuid& report, const QString& reason);
    /// NumberReports. The number may not stand on another outgoing document of the unit in that year.
    Result<domain::Report> issue(const Uuid& report, const QString& number, QDate day);
    struct Issuable
    {
        QString number; ///< as it will stand: "12" where "0012" was typed
        Errors doubts;
    };
    /// NumberReports. What issue() would refuse, before somebody is asked whether to; else what is doubtful:
    /// a day before the one on which it was said to be signed, which may have been said late, one of another
    /// month than the signed paper bears, or one to come.
    Result<Issuable> mayIssue(const Uuid& report, const QString& number, QDate day);
    /// WriteReports. A new draft with the same text, which says which issued report it replaces (Điều 18.3).
    Result<domain::Report> replace(const Uuid& report);

    struct Step
    {
        domain::ReportStep step;
        QString who; ///< the account's full name
    };
    /// The first one first.
    Result<std::vector<Step>> steps(const Uuid& report);
    /// The newest first, those taken back too.
    Result<std::vector<domain::ReportVersion>> versions(const Uuid& report);

private:
    /// The report and its newest version as they stand, for a step that is allowed from there.
    struct Standing
    {
        domain::Report report;
        domain::ReportVersion version;
    };
    Result<Standing> standing(const Uuid& report, domain::ReportState wanted);
    Errors doubtsOf(const Standing& stands, const document::Letterhead& paper, QDate day);
    Result<QString> fittingNumber(const Standing& stands, const QString& number, QDate day);
    Result<domain::Report> freeze(Change& change, const ReportService::Draft& draft);
    Result<domain::Report> step(
        Change& change, domain::Report report, const domain::ReportStep& step, domain::ReportState state);
    Outcome markVersion(Change& change, const domain::ReportVersion& version, domain::ReportState state);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
