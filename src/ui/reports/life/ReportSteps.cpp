// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/life/ReportSteps.h"

#include "messages/ErrorSentences.h"
#include "messages/FindingSentence.h"
#include "services/reports/lifecycle/ReportComments.h"
#include "services/reports/lifecycle/ReportLifecycle.h"
#include "storage/StorageError.h"
#include "text/dates/DocumentDate.h"
#include "ui/reports/life/SignatureDayDialog.h"
#include "ui/reports/life/TakeBackDialog.h"
#include "ui/waiting/LongWork.h"

#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Report;
using services::ReportFinding;
using services::ReportLifecycle;

namespace {

constexpr size_t mostFindingsNamed = 6; // so that the question fits on a screen

QString namedFindings(const std::vector<ReportFinding>& findings)
{
    QStringList lines;
    for (const ReportFinding& finding : findings) {
        if (static_cast<size_t>(lines.size()) == mostFindingsNamed) {
            lines << u"…"_s;
            break;
        }
        lines << u"– "_s + messages::findingSentence(finding, u" "_s);
    }
    return lines.join(u'\n');
}

/// How many lines follow, those that are faults apart from those that are not.
QString countedFindings(const std::vector<ReportFinding>& findings)
{
    const auto all = static_cast<int>(findings.size());
    const auto faults = static_cast<int>(
        std::ranges::count(findings, ReportFinding::Severity::Fault, &ReportFinding::severity));
    if (faults == 0)
        return ReportSteps::tr("%n places are left to look at:", nullptr, all);
    if (faults == all)
        return ReportSteps::tr("%n faults are left in the report:", nullptr, all);
    return ReportSteps::tr("Faults left in the report: %1; other places to look at: %2:")
        .arg(faults)
        .arg(all - faults);
}

} // namespace

ReportSteps::ReportSteps(PageContext context, QWidget& window)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
{
}

bool ReportSteps::confirms(const QString& question, const QString& action)
{
    return m_context.prompts.confirm(&m_window, question, action);
}

template <typename Step>
std::optional<Result<Report>> ReportSteps::run(const QString& what, Step step)
{
    try {
        return LongWork(what, &m_window).runOn(m_context.workspace, [&](const LongWork::GoOn&) {
            return step(ReportLifecycle(m_context.workspace));
        });
    } catch (const storage::StorageError& fault) {
        m_context.prompts.tell(&m_window, messages::sentenceFor(fault));
        return std::nullopt;
    }
}

template <typename Step>
void ReportSteps::take(const QString& what, const QString& done, Step step)
{
    const std::optional<Result<Report>> report = run(what, step);
    if (!report)
        return;
    Q_EMIT refused(*report ? Errors() : report->errors());
    if (*report)
        Q_EMIT taken((*report)->id, done);
}

void ReportSteps::submit(
    const services::ReportService::Draft& seen, const std::vector<ReportFinding>& findings)
{
    // What cannot be submitted is refused without a question.
    if (const Outcome ready = ReportLifecycle(m_context.workspace).maySubmit(seen.report.id); !ready)
        return Q_EMIT refused(ready.errors());
    QStringList left;
    if (!findings.empty())
        left << countedFindings(findings) + u'\n' + namedFindings(findings);
    if (const int open = services::ReportComments(m_context.workspace).openOn(seen.report.id, seen.narrative);
        open > 0)
        left << tr("%n comments are not settled.", nullptr, open);
    if (!left.isEmpty() && !confirms((left << tr("Submit it all the same?")).join(u"\n\n"_s), tr("Submit")))
        return;
    take(tr("Making the copy for signing…"), tr("Submitted for signature: Word and PDF are kept."),
        [&](ReportLifecycle life) { return life.submit(seen.report.id, &seen); });
}

void ReportSteps::sign(const Report& report)
{
    auto* dialog = new SignatureDayDialog(m_context.workspace.clock().today(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignatureDayDialog::dayGiven, this, [this, dialog, report](QDate day) {
        const auto done =
            run(tr("Storing…"), [&](ReportLifecycle life) { return life.sign(report.id, day); });
        if (done && !*done && done->errors().front().field == "signed_on"_L1)
            return dialog->showFaults(done->errors());
        dialog->accept();
        if (!done)
            return;
        Q_EMIT refused(*done ? Errors() : done->errors());
        if (*done)
            Q_EMIT taken(report.id, tr("The report is marked as signed."));
    });
    dialog->open();
}

void ReportSteps::takeBack(const Report& report)
{
    auto* dialog = new TakeBackDialog(report.state == domain::ReportState::Signed, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TakeBackDialog::reasonGiven, this, [this, dialog, report](const QString& reason) {
        const auto back =
            run(tr("Storing…"), [&](ReportLifecycle life) { return life.takeBack(report.id, reason); });
        if (back && !*back && back->errors().front().field == "note"_L1)
            return dialog->showFaults(back->errors());
        dialog->accept();
        if (!back)
            return;
        Q_EMIT refused(*back ? Errors() : back->errors());
        if (*back)
            Q_EMIT taken(report.id, tr("The report is a draft again."));
    });
    dialog->open();
}

void ReportSteps::issue(const Report& report, const QString& number, QDate day)
{
    const QString shownDay = day.isValid() ? text::dateInFigures(day) : QString();
    // What cannot be issued is refused without a question.
    const auto issuable = ReportLifecycle(m_context.workspace).mayIssue(report.id, number, day);
    if (!issuable)
        return Q_EMIT refused(issuable.errors());
    QString question = tr("Issue the report as number %1 of %2? Neither can be changed afterwards.")
                           .arg(issuable->number, shownDay);
    for (const Error& doubt : issuable->doubts)
        question.prepend(messages::sentenceFor(doubt) + u"\n\n"_s);
    if (!confirms(question, tr("Issue")))
        return;
    take(tr("Writing number and day into the files…"),
        tr("Issued as number %1 of %2.").arg(issuable->number, shownDay),
        [&](ReportLifecycle life) { return life.issue(report.id, number, day); });
}

void ReportSteps::replace(const Report& report)
{
    if (confirms(
            tr("Begin a report that replaces number %1? The issued one stays as it is.").arg(report.number),
            tr("Begin")))
        take(tr("Storing…"), tr("This draft replaces number %1.").arg(report.number),
            [&](ReportLifecycle life) { return life.replace(report.id); });
}

} // namespace hoanhap::ui
