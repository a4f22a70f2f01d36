// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportPage.h"

#include "messages/ErrorSentences.h"
#include "messages/ReportNames.h"
#include "services/ErrorCodes.h"
#include "services/organisation/OrganisationService.h"
#include "services/plan/PlanService.h"
#include "services/reports/ReportScans.h"
#include "services/reports/checks/ReportChecks.h"
#include "services/reports/kinds/Addressees.h"
#include "services/reports/numbers/OverruledFigures.h"
#include "services/reports/templates/OfficeTemplates.h"
#include "storage/StorageError.h"
#include "storage/sqlite/Stoppable.h"
#include "text/dates/DocumentDate.h"
#include "ui/reports/FigurePane.h"
#include "ui/reports/FindingsPane.h"
#include "ui/reports/life/ReportSteps.h"
#include "ui/reports/page/FigureKeys.h"
#include "ui/reports/page/PageEditor.h"
#include "ui/reports/page/ParagraphField.h"
#include "ui/reports/page/TextMarks.h"
#include "ui/waiting/LongWork.h"
#include "ui_ReportPage.h"

#include <QScrollBar>
#include <QShortcut>
#include <algorithm>
#include <utility>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Permission;
using services::Figures;
using services::ReportService;

namespace {
constexpr auto layoutPause = std::chrono::milliseconds(100); // until the page follows

std::optional<services::CheckKnowledge> knowledgeOf(
    services::Workspace& workspace, const domain::Report& report, const services::CheckedCounting& counted)
{
    auto knowledge = services::ReportChecks(workspace).knowledgeOf(report, counted);
    return knowledge ? std::optional(std::move(*knowledge)) : std::nullopt;
}

} // namespace

ReportPage::ReportPage(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::ReportPage>())
    , m_shown(context.workspace)
    , m_counting(context.workspace, nullptr)
    , m_typing(context.workspace, layoutPause, this)
{
    m_ui->setupUi(this);
    m_ui->paneSplitter->setSizes({325, 545, 300});
    const QDate today = workspace().clock().today();
    m_year = today.month() <= 6 ? today.year() - 1 : today.year();
    m_ui->scans->connectTo(
        {workspace(), prompts()}, std::make_unique<services::ReportScans>(workspace()), tr("Signed s&can:"));
    m_ui->signature->connectTo({workspace(), prompts()});
    m_ui->issueForm->tellRestIn(*m_ui->summaryLabel);
    m_ui->chooser->connectTo(workspace());
    m_ui->sections->setText(m_text);
    m_editor = new PageEditor(*m_ui->preview, m_text);
    m_steps = new ReportSteps(context, *this);
    addPanes();
    connectFields();
    connectSteps();
    connectText();
}

ReportPage::~ReportPage() = default;

void ReportPage::connectFields()
{
    connect(m_ui->listButton, &QPushButton::clicked, this, &ReportPage::showList);
    connect(m_ui->chooser, &ReportChooser::chosen, this, &ReportPage::openReport);
    connect(m_ui->chooser, &ReportChooser::newAsked, this, &ReportPage::startNew);
    connect(m_ui->chooser, &ReportChooser::backAsked, this, &ReportPage::showDesk);
    connect(m_ui->versionNotice, &VersionNotice::reportAsked, this, &ReportPage::openReport);
    connect(m_ui->draftButton, &QPushButton::clicked, this, &ReportPage::makeDraft);
    connect(m_ui->otherDraftButton, &QPushButton::clicked, this, [this] { openReport(m_otherDraft); });
    connect(m_ui->issueForm, &IssueForm::issueAsked, this, &ReportPage::issue);
    connect(m_ui->issueForm, &IssueForm::chosen, this, &ReportPage::storeChoices);
    connect(m_ui->scans, &ScanPane::refused, this, &ReportPage::complain);
    connect(m_ui->scans, &ScanPane::statusMessage, this, &ReportPage::statusMessage);
    connect(m_ui->signature, &SignaturePane::refused, this, &ReportPage::complain);
    connect(m_ui->signature, &SignaturePane::statusMessage, this, &ReportPage::statusMessage);
    connect(m_ui->signature, &SignaturePane::placedChanged, this, &ReportPage::renewPreview);
    connect(m_ui->printButton, &QPushButton::clicked, this, &ReportPage::print);
    // Of its own: a shortcut of the button would take the place of the letter in its name.
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, m_ui->printButton,
        &QPushButton::click);
    connect(m_ui->markCheck, &QCheckBox::toggled, this, &ReportPage::renewPreview);
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
    connect(&m_text, &ReportText::edited, this, [this] { complain({}); }); // it is another text by now
    connect(&m_typing, &TypingPause::over, this, &ReportPage::renewPreview);
    connect(m_editor, &PageEditor::left, this, [this] {
        if (m_typing.isUnderWay())
            renewPreview();
    });
    connect(m_editor, &PageEditor::outgrown, &m_typing, &TypingPause::hurry);
    connect(m_editor, &PageEditor::wanted, this, &ReportPage::see);
    connect(new FigureKeys(*m_ui->preview), &FigureKeys::wanted, this, &ReportPage::see);
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

void ReportPage::refresh()
{
    if (m_ui->views->currentWidget() == m_ui->chooser)
        return showList();
    if (m_text.isModified()) { // what is typed stays; only what stands around it is counted anew
        countAnew();
        m_ui->panes->showReport(m_shown.report());
        return renewPreview();
    }
    const auto found = m_shown.report() ? ReportService(workspace()).find(m_shown.report()->id)
                                        : Result<ReportService::Draft>(Error{services::errors::notFound});
    if (found)
        return show(*found);
    const auto inWork = ReportService(workspace()).find(m_year);
    if (!inWork)
        return complain(inWork.errors());
    if (*inWork)
        show(**inWork);
    else
        showNothing();
}

void ReportPage::openReport(const Uuid& report)
{
    const bool another = !m_shown.report() || m_shown.report()->id != report || !m_shown.isCurrent();
    if (another && !mayLeave())
        return;
    complain({});
    if (another) {
        const auto found = ReportService(workspace()).find(report);
        if (!found)
            return complain(found.errors());
        show(*found);
        m_ui->previewScroll->verticalScrollBar()->setValue(0);
    } else {
        renewWhereChanged();
    }
    showDesk();
}

void ReportPage::showFound(const QString&, const Uuid& report)
{
    openReport(report);
}

void ReportPage::fillChoices()
{
    const QDate day = m_shown.report() ? m_shown.report()->paperDay() : QDate(m_year, 12, 31);
    const Uuid unit = m_shown.report() ? m_shown.report()->ofUnitId : workspace().actor().unitId;
    const auto signers = services::OrganisationService(workspace()).signersOn(unit, day);
    const auto dispatches = services::PlanService(workspace()).dispatches();
    const auto plans = services::PlanService(workspace()).plans();
    m_ui->issueForm->setChoices(signers ? *signers : std::vector<domain::Signer>(),
        dispatches ? *dispatches : std::vector<domain::Dispatch>(),
        plans ? *plans : std::vector<domain::Plan>());
}

void ReportPage::showNothing()
{
    m_shown.clear();
    fillChoices();
    m_text.setStored({});
    m_text.setReadOnly(true);
    m_ui->issueForm->clear();
    m_ui->scans->showScansOf(std::nullopt, false);
    m_ui->signature->showReport(std::nullopt, false);
    m_findings->clearFindings();
    m_marks->renew(std::nullopt, {});
    m_ui->panes->showReport(std::nullopt);
    m_ui->preview->setNotice(
        tr("No report for the year %1 yet. The page appears here once its draft is made.").arg(m_year));
    for (QPushButton* button : {m_ui->printButton, m_ui->wordButton, m_ui->pdfButton})
        button->setEnabled(false);
    m_ui->markCheck->hide();
    showState();
    countAnew();
}

void ReportPage::show(const ReportService::Draft& draft)
{
    m_typing.end(); // a page that is left as the text is renewed waits for the figures counted below
    const Outcome shown = m_shown.show(draft.report);
    if (!shown)
        complain(shown.errors());
    m_text.setStored(m_shown.isFrozen() ? m_shown.frozenText() : draft.narrative);
    showAround();
}

void ReportPage::showAround()
{
    fillChoices();
    m_ui->sections->offer(services::OfficeTemplates(workspace()).sectionsOf(m_shown.kind()));
    m_ui->issueForm->setReport(*m_shown.report(),
        services::addresseeOf(workspace(), m_shown.report()->ofUnitId, m_shown.kind())
            != services::ReportKind::Addressee::Nobody);
    offerWhatIsAllowed();
    showState();
    countAnew();
    m_ui->panes->showReport(m_shown.report());
    renewPreview();
}

void ReportPage::countAnew()
{
    m_counting.stop();
    const auto last = m_shown.report() ? m_shown.lastFigures() : std::nullopt;
    const bool takesLong = m_shown.report() && !m_shown.isFrozen() && workspace().isGreatRegister();
    if (!last && !takesLong)
        return countNow();
    m_knowledge.reset(); // of another report, or of what stood in this one before
    showCounted(last.value_or(std::vector<Figures::Figure>()),
        last ? tr("Figures from %1 to %2, being counted anew…")
             : tr("Figures from %1 to %2, being counted for the first time…"));
    countAside();
}

void ReportPage::countNow()
{
    m_counting.stop();
    const std::optional<domain::Report>& report = m_shown.report();
    const auto count = [&](const LongWork::GoOn&) {
        auto figures =
            report ? m_shown.figures() : Figures(workspace()).all(QDate(m_year, 1, 1), QDate(m_year, 12, 31));
        // What the numbers of a version were made of is kept, its annexes as tables are not.
        if (report && report->state == domain::ReportState::Submitted && m_shown.isCurrent())
            m_knowledge = knowledgeOf(workspace(), *report, services::countedForChecks(workspace(), *report));
        else if (report)
            m_knowledge = knowledgeOf(workspace(), *report,
                {figures ? *figures : std::vector<services::Figure>(),
                    m_shown.facts() ? m_shown.facts()->tables : std::vector<services::AnnexTable>()});
        else
            m_knowledge.reset();
        return figures;
    };
    const auto figures = LongWork(tr("Counting…"), this).runOn(workspace(), count);
    showCounted(figures ? *figures : std::vector<Figures::Figure>(), tr("Figures from %1 to %2"));
}

void ReportPage::countAside()
{
    const domain::Report report = *m_shown.report();
    m_counting.begin([this, report](services::Workspace& aside, const AsideReading::Turn& turn) {
        QString fault;
        try {
            const storage::Progress goOn = [&turn](double) { return turn.mayGoOn(); };
            const storage::Stoppable stoppable(aside.session(), goOn);
            const auto facts = ReportService(aside).factsOf(report, ReportService::Counting::BesidePage);
            if (facts)
                turn.deliver([this, facts = *facts,
                                 knowledge = knowledgeOf(aside, report, {facts->figures, facts->tables})] {
                    m_shown.take(facts);
                    m_knowledge = knowledge;
                    showCounted(facts.figures, tr("Figures from %1 to %2"));
                    renewPreview();
                });
            else
                fault = messages::sentenceFor(facts.errors().front());
        } catch (const storage::StorageError& world) {
            fault = messages::sentenceFor(world);
        }
        if (!fault.isEmpty())
            turn.deliver([this, fault] {
                if (!m_shown.isCounted())
                    return m_ui->preview->setNotice(fault);
                showCounted(m_shown.facts()->figures, tr("Figures from %1 to %2, as counted last"));
                Q_EMIT statusMessage(fault);
            });
    });
}

/// `title` with room for the two days.
void ReportPage::showCounted(const std::vector<Figures::Figure>& figures, const QString& title)
{
    const std::optional<domain::Report>& report = m_shown.report();
    const QDate from = report ? report->firstDay() : QDate(m_year, 1, 1);
    const QDate to = report ? report->lastDay() : QDate(m_year, 12, 31);
    m_figures->showFigures(title.arg(text::dateInFigures(from), text::dateInFigures(to)), figures);
    m_ui->preview->setChangedByHand(
        report ? services::OverruledFigures(workspace()).marksByHand(*report) : QStringList());
}

void ReportPage::hideEvent(QHideEvent* event)
{
    WorkPage::hideEvent(event);
    if (!event->spontaneous()) // else nobody would ask for it anew
        m_counting.stop(); // others may want the register for themselves
}

Result<ReportPages::Made> ReportPage::pagesOfReport(bool forWriting)
{
    const bool writing = forWriting && !m_text.isReadOnly();
    const auto page = m_shown.page(
        writing ? ReportPages::forWriting(m_text.narrative(), m_shown.kind().written) : m_text.narrative());
    if (!page)
        return page.errors();
    document::OfficialDocument marked = *page;
    marked.draftMark = !m_ui->markCheck->isHidden() && m_ui->markCheck->isChecked();
    marked.signature.picture = m_ui->signature->placed();
    return m_pages.make(marked);
}

void ReportPage::renewPreview()
{
    m_typing.end();
    if (!m_shown.report())
        return;
    if (!m_shown.isCounted())
        return m_ui->preview->setNotice(
            tr("The figures are being counted; the page appears here as soon as they are there."));
    const Result<ReportPages::Made> made = pagesOfReport(true);
    if (!made)
        return m_ui->preview->setNotice(messages::sentenceFor(made.errors().front()));
    QHash<QString, QString> placeholders;
    for (const QString& section : m_shown.kind().written)
        if (!m_text.isReadOnly() && ReportPages::isEmpty(m_text.narrative(), section))
            placeholders[section] = tr("Write here: %1").arg(messages::sectionName(section));
    m_ui->preview->setPlaceholders(placeholders);
    m_ui->preview->setPages(made->pages);
    m_editor->setPage(made->document);
    checkText();
}

void ReportPage::checkText()
{
    // They are for what may still be changed; what is signed is as it is.
    const bool isSigned = m_shown.report() && m_shown.report()->state >= domain::ReportState::Signed;
    if (m_knowledge && !isSigned)
        m_findings->showFindings(services::ReportChecks::findings(*m_knowledge, m_text.narrative()));
    else
        m_findings->clearFindings();
    m_marks->renew(m_shown.report(),
        m_shown.isFrozen() ? std::vector<services::ReportFinding>() : m_findings->findings());
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

void ReportPage::complain(const Errors& faults)
{
    m_ui->summaryLabel->tell(faults, {});
}

} // namespace hoanhap::ui
