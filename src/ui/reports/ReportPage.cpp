// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportPage.h"

#include "document/layout/Paginator.h"
#include "messages/ErrorSentences.h"
#include "services/organisation/OrganisationService.h"
#include "services/plan/PlanService.h"
#include "services/reports/Figures.h"
#include "storage/StorageError.h"
#include "ui/reports/FigureTable.h"
#include "ui/reports/IndicatorNames.h"
#include "ui/reports/PagePrinting.h"
#include "ui_ReportPage.h"

#include <QTextBlock>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Permission;
using services::AnnualReportService;

namespace {
constexpr int typingPause = 250; // milliseconds until the page follows
}

ReportPage::ReportPage(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::ReportPage>())
{
    m_ui->setupUi(this);
    m_ui->summaryLabel->hide();
    m_ui->issuedOnEdit->setWholeDay(true);
    for (QComboBox* box : {m_ui->signerBox, m_ui->requestBox}) {
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    m_ui->paneSplitter->setSizes({330, 550, 280});
    prepareFigureTable(*m_ui->figureTable);
    for (const QString& key : AnnualReportService::sectionKeys()) {
        auto* item = new QListWidgetItem(sectionName(key), m_ui->sectionList);
        item->setData(Qt::UserRole, key);
    }
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    const QDate today = workspace().clock().today();
    m_year = today.month() <= 6 ? today.year() - 1 : today.year();
    m_ui->yearSpin->setValue(m_year);
    connectFields();
    m_ui->sectionList->setCurrentRow(1);
}

ReportPage::~ReportPage() = default;

void ReportPage::connectFields()
{
    connect(m_ui->yearSpin, &QSpinBox::valueChanged, this, &ReportPage::chooseYear);
    connect(m_ui->draftButton, &QPushButton::clicked, this, &ReportPage::makeDraft);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ReportPage::save);
    connect(m_ui->numberButton, &QPushButton::clicked, this, &ReportPage::enterNumber);
    connect(m_ui->printButton, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_ui->wordButton, &QPushButton::clicked, this,
        [this] { exportAs(u"docx"_s, tr("Word documents (*.docx)")); });
    connect(m_ui->pdfButton, &QPushButton::clicked, this,
        [this] { exportAs(u"pdf"_s, tr("PDF files (*.pdf)")); });
    connect(m_ui->signerBox, &QComboBox::activated, this, &ReportPage::storeChoices);
    connect(m_ui->requestBox, &QComboBox::activated, this, &ReportPage::storeChoices);
    connect(m_ui->sectionList, &QListWidget::currentRowChanged, this, [this] {
        takeSection();
        showSection();
    });
    connect(m_ui->sectionEdit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_ui->sectionEdit->hasFocus())
            return;
        m_modified = true;
        m_typing.start();
    });
    connect(m_ui->preview, &PagePreview::paragraphClicked, this, &ReportPage::goTo);
    connect(m_ui->nearerButton, &QPushButton::clicked, m_ui->preview, &PagePreview::zoomIn);
    connect(m_ui->furtherButton, &QPushButton::clicked, m_ui->preview, &PagePreview::zoomOut);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        takeSection();
        renewPreview();
    });
}

void ReportPage::chooseYear(int year)
{
    if (!mayLeave()) {
        const QSignalBlocker quiet(m_ui->yearSpin);
        m_ui->yearSpin->setValue(m_year);
        return;
    }
    m_year = year;
    refresh();
}

void ReportPage::refresh()
{
    if (m_modified) { // what is typed stays; only what stands around it is counted anew
        countAnew();
        showFigures();
        return renewPreview();
    }
    const auto found = AnnualReportService(workspace()).find(m_ui->yearSpin->value());
    if (!found)
        return complain(found.errors());
    fillChoices();
    if (*found)
        show(**found);
    else
        showNothing();
    showFigures();
}

void ReportPage::fillChoices()
{
    m_ui->signerBox->clear();
    m_ui->requestBox->clear();
    const QDate day(m_ui->yearSpin->value(), 12, 31);
    if (const auto signers =
            services::OrganisationService(workspace()).signersOn(workspace().actor().unitId, day))
        for (const domain::Signer& signer : *signers)
            m_ui->signerBox->addItem(
                signer.fullName.isEmpty() ? signer.title : signer.fullName + u", "_s + signer.title,
                signer.id.toString());
    m_ui->requestBox->addItem(tr("(no dispatch)"), QString());
    if (const auto dispatches = services::PlanService(workspace()).dispatches())
        for (const domain::Dispatch& dispatch : *dispatches)
            if (dispatch.direction == domain::DispatchDirection::In)
                m_ui->requestBox->addItem(
                    dispatch.number + u" – "_s + dispatch.issuer, dispatch.id.toString());
}

void ReportPage::showNothing()
{
    m_report.reset();
    m_narrative = {};
    m_modified = false;
    m_ui->stateLabel->setText(tr("No report for this year yet. Make its draft."));
    m_ui->sectionEdit->clear();
    m_ui->findingLabel->clear();
    m_ui->preview->setNotice(tr("The page appears here once the draft is made."));
    for (QWidget* widget : {static_cast<QWidget*>(m_ui->sectionEdit), static_cast<QWidget*>(m_ui->saveButton),
             static_cast<QWidget*>(m_ui->reportFields), static_cast<QWidget*>(m_ui->numberButton),
             static_cast<QWidget*>(m_ui->printButton), static_cast<QWidget*>(m_ui->wordButton),
             static_cast<QWidget*>(m_ui->pdfButton)})
        widget->setEnabled(false);
    m_ui->draftButton->setEnabled(domain::may(workspace().actor().role, Permission::WriteReports));
}

void ReportPage::makeDraft()
{
    if (m_modified)
        save();
    if (m_modified)
        return; // it could not be stored
    const auto draft = AnnualReportService(workspace()).draft(m_ui->yearSpin->value());
    if (!draft)
        return complain(draft.errors());
    fillChoices();
    show(*draft);
    showFigures();
}

void ReportPage::show(const AnnualReportService::Draft& draft)
{
    const domain::Role role = workspace().actor().role;
    const bool mayWrite =
        domain::may(role, Permission::WriteReports) && draft.report.state == domain::ReportState::Draft;
    const bool mayNumber = domain::may(role, Permission::NumberReports);
    m_report = draft.report;
    m_narrative = draft.narrative;
    m_modified = false;
    countAnew();
    m_ui->stateLabel->setText(draft.report.number.isEmpty()
            ? tr("Draft: number and day stay blank until the signature.")
            : tr("Number %1 was entered.").arg(draft.report.number));
    m_ui->signerBox->setCurrentIndex(
        m_ui->signerBox->findData(draft.report.signerId.value_or(Uuid()).toString()));
    m_ui->requestBox->setCurrentIndex(draft.report.requestDispatchId
            ? m_ui->requestBox->findData(draft.report.requestDispatchId->toString())
            : 0);
    m_ui->numberEdit->setText(draft.report.number);
    m_ui->issuedOnEdit->setDay(draft.report.issuedOn);
    m_ui->sectionEdit->setEnabled(true);
    m_ui->sectionEdit->setReadOnly(!mayWrite);
    m_ui->saveButton->setEnabled(mayWrite);
    m_ui->reportFields->setEnabled(true);
    m_ui->signerBox->setEnabled(mayWrite);
    m_ui->requestBox->setEnabled(mayWrite);
    m_ui->numberEdit->setEnabled(mayNumber);
    m_ui->issuedOnEdit->setEnabled(mayNumber);
    m_ui->numberButton->setEnabled(mayNumber);
    for (QPushButton* button : {m_ui->printButton, m_ui->wordButton, m_ui->pdfButton})
        button->setEnabled(domain::may(role, Permission::Export));
    showFindings(draft.findings);
    showSection();
    renewPreview();
}

void ReportPage::showFindings(const Errors& findings)
{
    QStringList lines;
    for (const Error& finding : findings) {
        Error named = finding;
        for (QString& argument : named.arguments)
            if (const QString name = sectionName(argument); !name.isEmpty())
                argument = name;
        lines << u"• "_s + messages::sentenceFor(named);
    }
    m_ui->findingLabel->setText(lines.isEmpty() ? tr("Nothing.") : lines.join(u'\n'));
}

void ReportPage::showFigures()
{
    const int year = m_ui->yearSpin->value();
    const auto figures = services::Figures(workspace()).all(QDate(year, 1, 1), QDate(year, 12, 31));
    fillFigureTable(*m_ui->figureTable, figures ? *figures : std::vector<services::Figures::Figure>());
}

void ReportPage::showSection()
{
    const QListWidgetItem* item = m_ui->sectionList->currentItem();
    m_section = item ? item->data(Qt::UserRole).toString() : QString();
    m_ui->sectionLabel->setText(sectionName(m_section));
    m_ui->sectionEdit->setPlainText(m_narrative.sections.value(m_section).join(u'\n'));
}

void ReportPage::goTo(const QString& section, int paragraph)
{
    for (int row = 0; row < m_ui->sectionList->count(); ++row)
        if (m_ui->sectionList->item(row)->data(Qt::UserRole).toString() == section)
            m_ui->sectionList->setCurrentRow(row);
    const QTextBlock block = m_ui->sectionEdit->document()->findBlockByNumber(paragraph);
    if (m_section != section || !block.isValid())
        return;
    m_ui->sectionEdit->setTextCursor(QTextCursor(block));
    m_ui->sectionEdit->setFocus();
}

void ReportPage::takeSection()
{
    if (m_section.isEmpty() || !m_report || m_ui->sectionEdit->isReadOnly())
        return;
    QStringList paragraphs = m_ui->sectionEdit->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    paragraphs.removeIf([](const QString& paragraph) { return paragraph.trimmed().isEmpty(); });
    m_narrative.sections[m_section] = paragraphs;
}

void ReportPage::countAnew()
{
    if (m_report)
        m_facts = AnnualReportService(workspace()).factsOf(*m_report);
}

Result<document::OfficialDocument> ReportPage::pageOfReport() const
{
    if (!m_facts)
        return m_facts.errors();
    return AnnualReportService::document(*m_facts, m_narrative);
}

void ReportPage::renewPreview()
{
    if (!m_report)
        return;
    const Result<document::OfficialDocument> page = pageOfReport();
    if (!page)
        return m_ui->preview->setNotice(messages::sentenceFor(page.errors().front()));
    m_ui->preview->setPages(document::paginate(*page));
}

void ReportPage::save()
{
    if (!m_report || !m_ui->saveButton->isEnabled())
        return;
    takeSection();
    try {
        const auto saved = AnnualReportService(workspace()).saveNarrative(m_report->id, m_narrative);
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
    takeSection();
    domain::Report edited = *m_report;
    edited.signerId = Uuid::parse(m_ui->signerBox->currentData().toString());
    edited.requestDispatchId = Uuid::parse(m_ui->requestBox->currentData().toString());
    const services::Narrative prose = m_narrative;
    const bool modified = m_modified;
    const auto saved = AnnualReportService(workspace()).saveReport(*m_report, edited);
    if (!saved)
        return complain(saved.errors());
    show(*saved);
    m_narrative = prose; // what is typed and not stored stays
    m_modified = modified;
    showSection();
    renewPreview();
}

void ReportPage::enterNumber()
{
    if (!m_report)
        return;
    if (const std::optional<Error> fault = m_ui->issuedOnEdit->fault())
        return complain({*fault});
    const QString number = m_ui->numberEdit->text();
    const QDate day = m_ui->issuedOnEdit->day().value_or(QDate());
    if (m_modified)
        save(); // shows the report anew, number and day with it
    if (m_modified)
        return; // it could not be stored
    const auto saved = AnnualReportService(workspace()).enterNumber(m_report->id, number, day);
    if (!saved)
        return complain(saved.errors());
    complain({});
    show(*saved);
}

void ReportPage::exportAs(const QString& ending, const QString& filter)
{
    if (!m_report)
        return;
    takeSection();
    QString path = prompts().fileToSave(
        this, tr("Where to"), tr("Report 71 of %1").arg(m_report->year) + u'.' + ending, filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + ending, Qt::CaseInsensitive))
        path += u'.' + ending;
    try {
        const auto exported = AnnualReportService(workspace()).exportTo(*m_report, m_narrative, path);
        if (!exported)
            return complain(exported.errors());
        complain({});
        Q_EMIT statusMessage(tr("%1: %n pages", nullptr, exported->pages).arg(exported->path));
    } catch (const storage::StorageError& fault) {
        prompts().tell(this, messages::sentenceFor(fault));
    }
}

void ReportPage::print()
{
    if (!m_report)
        return;
    takeSection();
    countAnew();
    const Result<document::OfficialDocument> page = pageOfReport();
    if (!page)
        return complain(page.errors());
    printPages(document::paginate(*page), this);
}

void ReportPage::complain(const Errors& faults)
{
    m_ui->summaryLabel->setText(messages::sentencesFor(faults));
    m_ui->summaryLabel->setVisible(!faults.empty());
}

bool ReportPage::mayLeave()
{
    return mayThrowAway(m_modified);
}

} // namespace hoanhap::ui
