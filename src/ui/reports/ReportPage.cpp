// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportPage.h"

#include "messages/ErrorSentences.h"
#include "messages/ReportNames.h"
#include "services/organisation/OrganisationService.h"
#include "services/plan/PlanService.h"
#include "services/reports/ReportScans.h"
#include "services/reports/checks/ReportChecks.h"
#include "services/reports/lifecycle/ReportLifecycle.h"
#include "services/reports/numbers/OverruledFigures.h"
#include "storage/StorageError.h"
#include "text/dates/DocumentDate.h"
#include "ui/reports/FigurePane.h"
#include "ui/reports/FindingsPane.h"
#include "ui/reports/page/PageEditor.h"
#include "ui/reports/page/ParagraphField.h"
#include "ui/reports/page/TextMarks.h"
#include "ui/waiting/LongWork.h"
#include "ui_ReportPage.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Permission;
using services::Figures;
using services::ReportService;

namespace {
constexpr auto layoutPause = std::chrono::milliseconds(100); // until the page follows
} // namespace

ReportPage::ReportPage(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::ReportPage>())
    , m_shown(context.workspace)
    , m_typing(context.workspace, layoutPause, this)
{
    m_ui->setupUi(this);
    m_ui->paneSplitter->setSizes({330, 550, 280});
    const QDate today = workspace().clock().today();
    m_year = today.month() <= 6 ? today.year() - 1 : today.year();
    m_ui->yearSpin->setValue(m_year);
    m_ui->scans->connectTo(
        {workspace(), prompts()}, std::make_unique<services::ReportScans>(workspace()), tr("Signed s&can:"));
    m_ui->sections->setText(m_text);
    m_editor = new PageEditor(*m_ui->preview, m_text);
    addPanes();
    connectFields();
    connectText();
}

ReportPage::~ReportPage() = default;

void ReportPage::connectFields()
{
    connect(m_ui->yearSpin, &QSpinBox::valueChanged, this, &ReportPage::chooseYear);
    connect(m_ui->draftButton, &QPushButton::clicked, this, &ReportPage::makeDraft);
    connect(m_ui->issueForm, &IssueForm::numberAsked, this, &ReportPage::issue);
    connect(m_ui->issueForm, &IssueForm::chosen, this, &ReportPage::storeChoices);
    connect(m_ui->scans, &ScanPane::refused, this, &ReportPage::complain);
    connect(m_ui->scans, &ScanPane::statusMessage, this, &ReportPage::statusMessage);
    connect(m_ui->printButton, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_ui->wordButton, &QPushButton::clicked, this,
        [this] { exportAs(u"docx"_s, tr("Word documents (*.docx)")); });
    connect(m_ui->pdfButton, &QPushButton::clicked, this,
        [this] { exportAs(u"pdf"_s, tr("PDF files (*.pdf)")); });
    connect(m_ui->nearerButton, &QPushButton::clicked, m_ui->preview, &PagePreview::zoomIn);
    connect(m_ui->furtherButton, &QPushButton::clicked, m_ui->preview, &PagePreview::zoomOut);
}

void ReportPage::connectText()
{
    connect(m_ui->sections, &SectionEditor::saveAsked, this, &ReportPage::save);
    connect(&m_text, &ReportText::edited, &m_typing, &TypingPause::begin);
    connect(&m_typing, &TypingPause::over, this, &ReportPage::renewPreview);
    connect(m_editor, &PageEditor::left, this, [this] {
        if (m_typing.isUnderWay())
            renewPreview();
    });
    connect(m_editor, &PageEditor::wanted, this, &ReportPage::see);
    connect(m_editor, &PageEditor::opened, this,
        [this](const document::Origin& origin) { m_ui->sections->goTo(origin.section, origin.paragraph); });
    connect(m_ui->sections, &SectionEditor::sectionChosen, this, [this](const QString& section) {
        for (const PagePreview::Place& place : m_ui->preview->places())
            if (place.origin.section == section)
                return see(place.rect.toAlignedRect());
    });
}

/// Scrolls the pages so that the place is seen, with a little around it.
void ReportPage::see(const QRect& place)
{
    constexpr int around = 40;
    m_ui->previewScroll->ensureVisible(
        place.left() + std::min(place.width(), around), place.bottom(), around, around);
    m_ui->previewScroll->ensureVisible(
        place.left() + std::min(place.width(), around), place.top(), around, around);
}

void ReportPage::chooseYear(int year)
{
    if (!mayLeave()) {
        const QSignalBlocker quiet(m_ui->yearSpin);
        m_ui->yearSpin->setValue(m_year);
        return;
    }
    m_year = year;
    complain({});
    refresh();
}

void ReportPage::refresh()
{
    if (m_text.isModified()) { // what is typed stays; only what stands around it is counted anew
        countAnew();
        return renewPreview();
    }
    const auto found = ReportService(workspace()).find(m_year);
    if (!found)
        return complain(found.errors());
    fillChoices();
    if (*found)
        show(**found);
    else
        showNothing();
}

void ReportPage::fillChoices()
{
    const auto signers = services::OrganisationService(workspace())
                             .signersOn(workspace().actor().unitId, QDate(m_year, 12, 31));
    const auto dispatches = services::PlanService(workspace()).dispatches();
    const auto plans = services::PlanService(workspace()).plans();
    m_ui->issueForm->setChoices(signers ? *signers : std::vector<domain::Signer>(),
        dispatches ? *dispatches : std::vector<domain::Dispatch>(),
        plans ? *plans : std::vector<domain::Plan>());
}

void ReportPage::showNothing()
{
    m_shown.clear();
    m_knowledge.reset();
    m_ui->stateLabel->setText(tr("No report yet"));
    m_text.setStored({});
    m_text.setReadOnly(true);
    m_ui->issueForm->clear();
    m_ui->scans->showScansOf(std::nullopt, false);
    m_findings->clearFindings();
    m_marks->renew(std::nullopt, {});
    m_ui->preview->setNotice(
        tr("No report for this year yet. The page appears here once its draft is made."));
    for (QPushButton* button : {m_ui->printButton, m_ui->wordButton, m_ui->pdfButton})
        button->setEnabled(false);
    m_ui->draftButton->setEnabled(domain::may(workspace().actor().role, Permission::WriteReports));
    countAnew();
}

void ReportPage::makeDraft()
{
    storeText();
    if (m_text.isModified())
        return; // it could not be stored
    const auto draft = ReportService(workspace()).draft(m_year);
    if (!draft)
        return complain(draft.errors());
    fillChoices();
    show(*draft);
}

void ReportPage::show(const ReportService::Draft& draft)
{
    const Outcome shown = m_shown.show(draft.report);
    if (!shown)
        complain(shown.errors());
    m_text.setStored(m_shown.isFrozen() ? m_shown.frozenText() : draft.narrative);
    showAround();
}

void ReportPage::showAround()
{
    offerWhatIsAllowed();
    m_ui->issueForm->setReport(*m_shown.report());
    countAnew();
    m_ui->panes->showReport(m_shown.report());
    renewPreview();
}

void ReportPage::offerWhatIsAllowed()
{
    const domain::Role role = workspace().actor().role;
    const domain::Report& report = *m_shown.report();
    const bool mayWrite = domain::may(role, Permission::WriteReports) && !m_shown.isFrozen()
        && report.state == domain::ReportState::Draft;
    const bool mayNumber = domain::may(role, Permission::NumberReports);
    m_ui->stateLabel->setText(messages::reportStateName(domain::codeOf(report.state)));
    m_ui->draftButton->setEnabled(mayWrite);
    m_text.setReadOnly(!mayWrite);
    m_ui->issueForm->setRights(mayWrite, mayNumber && report.state == domain::ReportState::Signed);
    m_ui->scans->showScansOf(report.id, mayNumber);
    for (QPushButton* button : {m_ui->printButton, m_ui->wordButton, m_ui->pdfButton})
        button->setEnabled(domain::may(role, Permission::Export));
    m_findings->setMayRepair(mayWrite);
    const auto knowledge = services::ReportChecks(workspace()).knowledgeOf(report);
    m_knowledge = knowledge ? std::optional(*knowledge) : std::nullopt;
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
}

void ReportPage::countAnew()
{
    const std::optional<domain::Report>& report = m_shown.report();
    const QDate from = report ? report->firstDay() : QDate(m_year, 1, 1);
    const QDate to = report ? report->lastDay() : QDate(m_year, 12, 31);
    const auto count = [&](const LongWork::GoOn&) {
        return report ? m_shown.figures() : Figures(workspace()).all(from, to);
    };
    const auto figures = LongWork(tr("Counting…"), this).runOn(workspace(), count);
    m_figures->showFigures(
        tr("Figures from %1 to %2").arg(text::dateInFigures(from), text::dateInFigures(to)),
        figures ? *figures : std::vector<Figures::Figure>());
    m_ui->preview->setChangedByHand(
        report ? services::OverruledFigures(workspace()).marksByHand(*report) : QStringList());
}

Result<ReportPages::Made> ReportPage::pagesOfReport(bool forWriting)
{
    const bool writing = forWriting && !m_text.isReadOnly();
    const auto page = m_shown.page(
        writing ? ReportPages::forWriting(m_text.narrative(), writtenSections()) : m_text.narrative());
    if (!page)
        return page.errors();
    return m_pages.make(*page);
}

const QStringList& ReportPage::writtenSections() const
{
    return m_shown.kind().written;
}

void ReportPage::renewPreview()
{
    m_typing.end();
    if (!m_shown.report())
        return;
    const Result<ReportPages::Made> made = pagesOfReport(true);
    if (!made)
        return m_ui->preview->setNotice(messages::sentenceFor(made.errors().front()));
    QHash<QString, QString> placeholders;
    for (const QString& section : writtenSections())
        if (!m_text.isReadOnly() && ReportPages::isEmpty(m_text.narrative(), section))
            placeholders[section] = tr("Write here: %1").arg(messages::sectionName(section));
    m_ui->preview->setPlaceholders(placeholders);
    m_ui->preview->setPages(made->pages);
    m_editor->setPage(made->document);
    checkText();
}

void ReportPage::checkText()
{
    if (m_knowledge)
        m_findings->showFindings(services::ReportChecks::findings(*m_knowledge, m_text.narrative()));
    else
        m_findings->clearFindings();
    m_marks->renew(m_shown.isFrozen() ? std::nullopt : m_shown.report(), m_findings->findings());
}

void ReportPage::repair(const services::ReportFinding& finding)
{
    m_editor->close();
    const auto repaired = services::ReportChecks::repaired(m_text.narrative(), finding);
    if (!repaired)
        return checkText(); // it reads otherwise by now
    m_text.setParagraphs(finding.section, repaired->sections.value(finding.section));
    renewPreview();
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
        const auto saved = ReportService(workspace()).saveNarrative(m_shown.report()->id, m_text.narrative());
        if (!saved)
            return complain(saved.errors());
        complain({});
        show(*saved);
        Q_EMIT statusMessage(tr("The text is stored."));
    } catch (const storage::StorageError& fault) {
        prompts().tell(this, messages::sentenceFor(fault));
    }
}

void ReportPage::storeChoices()
{
    if (!m_shown.report())
        return;
    const domain::Report base = *m_shown.report();
    const auto saved = ReportService(workspace()).saveReport(base, m_ui->issueForm->edited(base));
    if (!saved)
        return complain(saved.errors());
    const Outcome shown = m_shown.show(saved->report);
    complain(shown ? Errors() : shown.errors());
    showAround();
}

void ReportPage::issue()
{
    if (!m_shown.report())
        return;
    if (const std::optional<Error> fault = m_ui->issueForm->fault())
        return complain({*fault});
    try {
        const auto issued = services::ReportLifecycle(workspace())
                                .issue(m_shown.report()->id, m_ui->issueForm->number(),
                                    m_ui->issueForm->day().value_or(QDate()));
        complain(issued ? Errors() : issued.errors());
        if (issued)
            refresh();
    } catch (const storage::StorageError& fault) {
        prompts().tell(this, messages::sentenceFor(fault));
    }
}

void ReportPage::complain(const Errors& faults)
{
    m_ui->summaryLabel->tell(faults, {});
}

bool ReportPage::isModified() const
{
    return m_text.isModified() || m_ui->issueForm->isModified();
}

void ReportPage::dropChanges()
{
    m_text.dropChanges();
    if (m_shown.report())
        m_ui->issueForm->setReport(*m_shown.report());
    renewPreview();
}

} // namespace hoanhap::ui
