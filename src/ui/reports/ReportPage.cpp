// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportPage.h"

#include "messages/ErrorSentences.h"
#include "messages/ReportNames.h"
#include "services/organisation/OrganisationService.h"
#include "services/plan/PlanService.h"
#include "services/reports/ReportScans.h"
#include "services/reports/checks/ReportChecks.h"
#include "storage/StorageError.h"
#include "text/dates/DocumentDate.h"
#include "ui/reports/PagePrinting.h"
#include "ui/reports/page/PageEditor.h"
#include "ui/reports/page/ParagraphField.h"
#include "ui/waiting/LongWork.h"
#include "ui_ReportPage.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Permission;
using services::Figures;
using services::ReportService;

namespace {
constexpr auto layoutPause = std::chrono::milliseconds(100); // until the page follows
constexpr int widthForFigures = 980; // pixels, from which three panes stand beside each other
} // namespace

ReportPage::ReportPage(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::ReportPage>())
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
    connectFields();
    connectText();
}

ReportPage::~ReportPage() = default;

void ReportPage::connectFields()
{
    connect(m_ui->yearSpin, &QSpinBox::valueChanged, this, &ReportPage::chooseYear);
    connect(m_ui->draftButton, &QPushButton::clicked, this, &ReportPage::makeDraft);
    connect(m_ui->issueForm, &IssueForm::numberAsked, this, &ReportPage::enterNumber);
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
    connect(m_ui->figures, &FigurePane::placeAsked, this, [this](const services::ReportFinding& finding) {
        const document::Origin place{finding.section, finding.paragraph};
        if (!m_editor->openAt(place, finding.start, finding.length)) // read only, or not on the page
            m_ui->sections->goTo(finding.section, finding.paragraph);
    });
    connect(m_ui->figures, &FigurePane::repairAsked, this, &ReportPage::repair);
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

void ReportPage::resizeEvent(QResizeEvent* event)
{
    WorkPage::resizeEvent(event);
    const bool beside = m_ui->paneSplitter->indexOf(m_ui->figures) >= 0;
    const bool room = width() >= widthForFigures;
    if (room == beside)
        return;
    if (room)
        m_ui->paneSplitter->addWidget(m_ui->figures);
    else
        m_ui->tabs->addTab(m_ui->figures, tr("Figures"));
    m_ui->figures->setVisible(room);
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
    m_report.reset();
    m_knowledge.reset();
    m_ui->stateLabel->setText(tr("No report yet"));
    m_text.setStored({});
    m_text.setReadOnly(true);
    m_ui->issueForm->clear();
    m_ui->scans->showScansOf(std::nullopt, false);
    m_ui->figures->clearFindings();
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
    m_text.setStored(draft.narrative);
    showReport(draft);
}

void ReportPage::showReport(const ReportService::Draft& draft)
{
    const domain::Role role = workspace().actor().role;
    const bool mayWrite =
        domain::may(role, Permission::WriteReports) && draft.report.state == domain::ReportState::Draft;
    const bool mayNumber = domain::may(role, Permission::NumberReports);
    m_report = draft.report;
    m_ui->stateLabel->setText(draft.report.number.isEmpty() ? tr("Draft, without a number")
                                                            : tr("Number %1").arg(draft.report.number));
    m_ui->draftButton->setEnabled(mayWrite);
    m_text.setReadOnly(!mayWrite);
    m_ui->issueForm->setReport(draft.report);
    m_ui->issueForm->setRights(mayWrite, mayNumber);
    m_ui->scans->showScansOf(draft.report.id, mayNumber);
    for (QPushButton* button : {m_ui->printButton, m_ui->wordButton, m_ui->pdfButton})
        button->setEnabled(domain::may(role, Permission::Export));
    m_ui->figures->setMayRepair(mayWrite);
    const auto knowledge = services::ReportChecks(workspace()).knowledgeOf(draft.report);
    m_knowledge = knowledge ? std::optional(*knowledge) : std::nullopt;
    countAnew();
    renewPreview();
}

void ReportPage::countAnew()
{
    const QDate from = m_report ? m_report->firstDay() : QDate(m_year, 1, 1);
    const QDate to = m_report ? m_report->lastDay() : QDate(m_year, 12, 31);
    const auto count = [&](const LongWork::GoOn&) {
        if (!m_report)
            return Figures(workspace()).all(from, to);
        m_facts = ReportService(workspace()).factsOf(*m_report, ReportService::Counting::BesidePage);
        return m_facts ? Result(m_facts->figures) : Figures(workspace()).all(from, to);
    };
    const auto figures = LongWork(tr("Counting…"), this).runOn(workspace(), count);
    m_ui->figures->showFigures(
        tr("Figures from %1 to %2").arg(text::dateInFigures(from), text::dateInFigures(to)),
        figures ? *figures : std::vector<Figures::Figure>());
}

Result<ReportPages::Made> ReportPage::pagesOfReport(bool forWriting)
{
    if (!m_facts)
        return m_facts.errors();
    if (forWriting && !m_text.isReadOnly())
        return m_pages.makeForWriting(*m_facts, m_text.narrative(), ReportService::writtenSections());
    return m_pages.make(*m_facts, m_text.narrative());
}

void ReportPage::renewPreview()
{
    m_typing.end();
    if (!m_report)
        return;
    const Result<ReportPages::Made> made = pagesOfReport(true);
    if (!made)
        return m_ui->preview->setNotice(messages::sentenceFor(made.errors().front()));
    QHash<QString, QString> placeholders;
    for (const QString& section : ReportService::writtenSections())
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
        m_ui->figures->showFindings(services::ReportChecks::findings(*m_knowledge, m_text.narrative()));
    else
        m_ui->figures->clearFindings();
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
    if (m_ui->issueForm->isModified())
        enterNumber();
    else
        storeText();
    if (typedIn && !m_editor->isOpen())
        m_editor->open(*typedIn, cursor); // storing by key is no reason to stop typing
}

void ReportPage::storeText()
{
    if (!m_report || !m_text.isModified())
        return;
    try {
        const auto saved = ReportService(workspace()).saveNarrative(m_report->id, m_text.narrative());
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
    if (!m_report)
        return;
    const auto saved = ReportService(workspace()).saveReport(*m_report, m_ui->issueForm->edited(*m_report));
    if (!saved)
        return complain(saved.errors());
    complain({});
    showReport(*saved);
}

void ReportPage::enterNumber()
{
    if (!m_report)
        return;
    if (const std::optional<Error> fault = m_ui->issueForm->fault())
        return complain({*fault});
    const QString number = m_ui->issueForm->number();
    const QDate day = m_ui->issueForm->day().value_or(QDate());
    storeText(); // shows the report anew, number and day with it
    if (m_text.isModified())
        return; // it could not be stored
    const auto saved = ReportService(workspace()).enterNumber(m_report->id, number, day);
    if (!saved)
        return complain(saved.errors());
    complain({});
    showReport(*saved);
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
    if (m_report)
        m_ui->issueForm->setReport(*m_report);
    renewPreview();
}

} // namespace hoanhap::ui
