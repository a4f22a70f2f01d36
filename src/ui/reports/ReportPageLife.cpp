// SPDX-License-Identifier: GPL-3.0-or-later
// Which report is on the page, and its way from draft to issue.
#include "messages/ErrorSentences.h"
#include "messages/ReportNames.h"
#include "services/ErrorCodes.h"
#include "services/reports/NarrativeMerge.h"
#include "services/reports/ReportPeriods.h"
#include "services/reports/checks/ReportChecks.h"
#include "services/reports/lifecycle/LifecycleErrorCodes.h"
#include "services/reports/lifecycle/OutgoingNumbers.h"
#include "storage/StorageError.h"
#include "text/dates/DocumentDate.h"
#include "ui/reports/FindingsPane.h"
#include "ui/reports/ReportPage.h"
#include "ui/reports/life/ReportSteps.h"
#include "ui/reports/list/NewReportDialog.h"
#include "ui/reports/page/PageEditor.h"
#include "ui_ReportPage.h"

#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Permission;
using domain::ReportState;
using services::ReportService;

namespace {

bool hasCode(const Errors& faults, const ErrorCode& code)
{
    return std::ranges::find(faults, code, &Error::code) != faults.end();
}

} // namespace

void ReportPage::connectSteps()
{
    connect(m_ui->stateBar, &StateBar::submitAsked, this, &ReportPage::submit);
    const auto ask = [this](auto signal, auto step) { // of what is no more, nothing is asked
        connect(m_ui->stateBar, signal, this, [this, step] {
            if (!renewWhereChanged())
                step();
        });
    };
    ask(&StateBar::signAsked, [this] { m_steps->sign(*m_shown.report()); });
    ask(&StateBar::takeBackAsked, [this] { m_steps->takeBack(*m_shown.report()); });
    ask(&StateBar::replaceAsked, [this] { m_steps->replace(*m_shown.report()); });
    ask(&StateBar::issueAsked, [this] {
        m_ui->tabs->setCurrentWidget(m_ui->issueTab);
        m_ui->issueForm->focusNumber();
        m_ui->issueTab->ensureWidgetVisible(m_ui->issueForm);
    });
    connect(m_steps, &ReportSteps::taken, this, &ReportPage::showTaken);
    connect(m_steps, &ReportSteps::refused, this, [this](const Errors& faults) {
        const bool stale = hasCode(faults, services::errors::lifecycle::otherState)
            || hasCode(faults, services::errors::lifecycle::textChanged);
        if (stale) // somebody else was at it: as it stands now
            refresh();
        m_ui->issueForm->showFaults(faults);
    });
}

bool ReportPage::mayDo(Permission permission)
{
    return m_shown.report() && workspace().allow(permission, m_shown.report()->unitId).ok();
}

bool ReportPage::renewWhereChanged()
{
    // Long work may have the register, and an older version is as it was.
    if (workspace().isLent() || !m_shown.report() || !m_shown.isCurrent() || m_text.isModified())
        return false;
    const auto stands = ReportService(workspace()).find(m_shown.report()->id);
    if (!stands || stands->report.rowVersion == m_shown.report()->rowVersion)
        return false;
    show(*stands);
    Q_EMIT statusMessage(tr("The report was changed elsewhere meanwhile: here it is as it stands now."));
    return true;
}

/// Whoever comes back to the window may have been away for long.
bool ReportPage::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate && isVisible())
        QMetaObject::invokeMethod(this, &ReportPage::renewWhereChanged, Qt::QueuedConnection);
    return WorkPage::event(event);
}

void ReportPage::makeDraft()
{
    storeText();
    if (m_text.isModified())
        return; // it could not be stored
    ReportService service(workspace());
    const std::optional<domain::Report>& report = m_shown.report();
    const auto draft =
        report ? service.draft(report->kind, report->firstDay(), report->lastDay()) : service.draft(m_year);
    if (!draft)
        return complain(draft.errors());
    show(*draft);
}

void ReportPage::startNew()
{
    if (!domain::may(workspace().actor().role, Permission::WriteReports) || !mayLeave())
        return;
    auto* dialog = new NewReportDialog(workspace(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewReportDialog::begun, this, [this](const Uuid& report, bool stood) {
        openReport(report);
        Q_EMIT statusMessage(stood ? tr("There was such a report already: here it is.")
                                   : tr("The draft is made. Read what is proposed and complete it."));
    });
    dialog->open();
}

void ReportPage::showList()
{
    const Errors faults = m_ui->chooser->fill(
        workspace(), m_shown.report() ? std::optional(m_shown.report()->id) : std::nullopt);
    complain(faults);
    m_ui->views->setCurrentWidget(m_ui->chooser);
    m_ui->chooser->focusList();
}

void ReportPage::showDesk()
{
    m_ui->views->setCurrentWidget(m_ui->desk);
    m_ui->preview->setFocus();
}

void ReportPage::focusFilter()
{
    showList();
    m_ui->chooser->focusFilter();
}

void ReportPage::offerOtherDraft()
{
    m_ui->otherDraftButton->hide();
    if (m_shown.report())
        return;
    const auto reports = ReportService(workspace()).list();
    if (!reports)
        return;
    const auto newest = std::ranges::find(*reports, ReportState::Draft, &domain::Report::state);
    if (newest == reports->end())
        return;
    // The button names the year alone, so it opens what is meant by it: the report of the year, not a
    // dispatch.
    const auto other = std::ranges::min_element(*reports, {}, [&](const domain::Report& report) {
        const bool isOffered = report.state == ReportState::Draft && report.year == newest->year;
        const services::ReportKind kind = services::kindOrAnnual(report.kind);
        return std::tuple(!isOffered, kind.isDispatch(), kind.rhythm != services::ReportKind::Rhythm::Year);
    });
    m_otherDraft = other->id;
    // The year alone: with the whole name the row would push the window beyond the screen.
    m_ui->otherDraftButton->setText(tr("Open the draft of %1").arg(other->year));
    m_ui->otherDraftButton->setToolTip(services::kindOrAnnual(other->kind).name + u", "_s
        + services::periodInWords({other->firstDay(), other->lastDay()}));
    m_ui->otherDraftButton->show();
}

void ReportPage::showState()
{
    const bool any = m_shown.report().has_value();
    offerOtherDraft();
    const bool writes = domain::may(workspace().actor().role, Permission::WriteReports);
    m_ui->draftButton->setText(any ? tr("Fill in") : tr("&Draft"));
    m_ui->draftButton->setToolTip(any
            ? tr("Proposes signer, dispatch and plan where none is chosen; the text stays as it is")
            : tr("Begins the report of the year %1").arg(m_year));
    if (!any) {
        m_ui->stateLabel->setWholeText(tr("No report yet"));
        m_ui->draftButton->setVisible(writes);
        m_ui->stateBar->clear();
        return m_ui->versionNotice->clear();
    }
    const domain::Report& report = *m_shown.report();
    m_ui->draftButton->setVisible(
        mayDo(Permission::WriteReports) && report.state == ReportState::Draft && m_shown.isCurrent());
    const QString title =
        tr("%1, %2").arg(m_shown.kind().name, services::periodInWords({report.firstDay(), report.lastDay()}));
    m_ui->stateLabel->setWholeText(title);
    const auto line = services::reportLine(workspace(), report);
    const auto steps = services::ReportLifecycle(workspace()).steps(report.id);
    if (line && steps)
        m_ui->stateBar->show(*line, *steps);
    m_ui->versionNotice->show(workspace(), m_shown);
    if (!m_shown.isCurrent() || m_ui->versionNotice->isReplaced())
        return m_ui->stateBar->offerNothing();
    m_ui->stateBar->offer(report,
        {mayDo(Permission::WriteReports), mayDo(Permission::SignReports), mayDo(Permission::NumberReports)});
}

void ReportPage::offerWhatIsAllowed()
{
    const domain::Report& report = *m_shown.report();
    const bool isDraft = report.state == ReportState::Draft && !m_shown.isFrozen();
    const bool mayWrite = isDraft && mayDo(Permission::WriteReports);
    const bool mayNumber = m_shown.isCurrent() && mayDo(Permission::NumberReports);
    m_text.setReadOnly(!mayWrite);
    m_findings->setMayRepair(mayWrite);
    m_ui->issueForm->setRights(mayWrite, mayNumber && report.state == ReportState::Signed);
    if (mayNumber && report.state == ReportState::Signed)
        m_ui->issueForm->propose(workspace().clock().today(), [this, unit = report.ofUnitId](int year) {
            const auto next = services::OutgoingNumbers(workspace()).next(unit, year);
            return next ? *next : QString();
        });
    m_ui->scans->showScansOf(report.id, mayNumber && report.state >= ReportState::Signed);
    m_ui->signature->showReport(report, m_shown.isCurrent());
    m_ui->markCheck->setVisible(isDraft);
    const bool mayExport = domain::may(workspace().actor().role, Permission::Export);
    for (QPushButton* button : {m_ui->printButton, m_ui->wordButton, m_ui->pdfButton})
        button->setEnabled(mayExport);
}

void ReportPage::showVersion(const Uuid& version)
{
    if (!m_shown.report() || !mayLeave())
        return;
    const Outcome shown = m_shown.showVersion(version);
    complain(shown ? Errors() : shown.errors());
    if (!shown)
        return;
    m_text.setStored(m_shown.frozenText());
    showAround();
    showDesk();
}

void ReportPage::submit()
{
    m_editor->close();
    storeText();
    if (m_text.isModified() || !m_shown.report())
        return; // it could not be stored
    if (!m_knowledge)
        countNow(); // nobody submits before the checks have spoken
    checkText();
    showPane(m_findings);
    ReportService::Draft seen;
    seen.report = *m_shown.report();
    seen.narrative = m_text.stored();
    m_steps->submit(seen, m_findings->findings());
}

void ReportPage::issue()
{
    if (!m_shown.report())
        return;
    if (const std::optional<Error> fault = m_ui->issueForm->fault())
        return m_ui->issueForm->showFaults({*fault});
    m_steps->issue(*m_shown.report(), m_ui->issueForm->number(), m_ui->issueForm->day().value_or(QDate()));
}

void ReportPage::showTaken(const Uuid& report, const QString& sentence)
{
    const auto found = ReportService(workspace()).find(report);
    if (!found)
        return complain(found.errors());
    show(*found);
    // The button that was pressed is gone, and the keys would be on taking the step back; whoever has given
    // the number goes on to the scan.
    if (const QWidget* focused = window()->focusWidget(); !m_ui->issueTab->isAncestorOf(focused))
        m_ui->preview->setFocus();
    Q_EMIT statusMessage(sentence);
}

void ReportPage::save()
{
    const std::optional<document::Origin> typedIn = m_editor->openAtCursor();
    const int cursor = m_editor->cursorInParagraph();
    storeText();
    if (typedIn && !m_editor->isOpen())
        m_editor->open(*typedIn, cursor); // storing by key is no reason to stop typing
}

void ReportPage::storeText()
{
    if (!m_shown.report() || !m_text.isModified())
        return;
    try {
        const auto saved = ReportService(workspace())
                               .saveNarrative(m_shown.report()->id, m_text.stored(), m_text.narrative());
        if (!saved)
            return askAboutClash(saved.errors());
        complain({});
        show(*saved);
        Q_EMIT statusMessage(saved->merged.isEmpty()
                ? tr("The text is stored.")
                : tr("Somebody else wrote into this report meanwhile; both texts are stored."));
    } catch (const storage::StorageError& fault) {
        prompts().tell(this, messages::sentenceFor(fault));
    }
}

bool ReportPage::showFrozenMeanwhile(const Errors& faults)
{
    if (!hasCode(faults, services::errors::reportFrozen))
        return false;
    const auto stands = ReportService(workspace()).find(m_shown.report()->id);
    if (!stands)
        return false;
    const services::Narrative mine = m_text.narrative();
    const bool isTyped = m_text.isModified();
    show(*stands);
    if (isTyped) {
        m_text.setTyped(mine);
        Q_EMIT statusMessage(
            tr("What you typed is not stored; it can be copied from the text beside the page."));
    }
    return true;
}

void ReportPage::askAboutClash(const Errors& faults)
{
    if (showFrozenMeanwhile(faults))
        return complain(faults);
    complain(faults);
    if (!hasCode(faults, services::errors::changedMeanwhile)
        || !prompts().confirm(this,
            tr("Somebody else changed the same paragraph meanwhile. Take theirs there and keep the rest of "
               "what you typed?"),
            tr("Take theirs")))
        return;
    const services::Narrative base = m_text.stored();
    const services::Narrative mine = m_text.narrative();
    const auto stands = ReportService(workspace()).find(m_shown.report()->id);
    if (!stands)
        return complain(stands.errors());
    complain({});
    show(*stands);
    m_text.setTyped(services::mergedNarrative(base, mine, stands->narrative).narrative);
}

void ReportPage::storeChoices()
{
    if (!m_shown.report())
        return;
    try {
        const domain::Report base = *m_shown.report();
        const auto saved = ReportService(workspace()).saveReport(base, m_ui->issueForm->edited(base));
        if (!saved) {
            showFrozenMeanwhile(saved.errors());
            return m_ui->issueForm->showFaults(saved.errors());
        }
        const Outcome shown = m_shown.show(saved->report);
        complain(shown ? Errors() : shown.errors());
        showAround();
    } catch (const storage::StorageError& fault) {
        prompts().tell(this, messages::sentenceFor(fault));
    }
}

bool ReportPage::isModified() const
{
    return m_text.isModified();
}

void ReportPage::dropChanges()
{
    m_text.dropChanges();
    renewPreview();
}

} // namespace hoanhap::ui
