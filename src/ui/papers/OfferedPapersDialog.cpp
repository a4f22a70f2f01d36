// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/OfferedPapersDialog.h"

#include "document/layout/Paginator.h"
#include "messages/ErrorSentences.h"
#include "storage/StorageError.h"
#include "ui/reports/PagePrinting.h"
#include "ui/waiting/LongWork.h"
#include "ui_OfferedPapersDialog.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::Paper;
using services::PaperService;

namespace {

constexpr qsizetype mostPagesShown = 30; // every one is painted whenever the preview is

} // namespace

OfferedPapersDialog::OfferedPapersDialog(
    PageContext context, std::vector<OfferedPaper> offers, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::OfferedPapersDialog>())
    , m_context(context)
    , m_offers(std::move(offers))
{
    m_ui->setupUi(this);
    for (const OfferedPaper& offer : m_offers)
        m_ui->paperList->addItem(offer.name);
    m_ui->paperList->setCurrentRow(0);
    connectButtons();
    make();
}

OfferedPapersDialog::~OfferedPapersDialog() = default;

void OfferedPapersDialog::connectButtons()
{
    connect(m_ui->paperList, &QListWidget::currentRowChanged, this, &OfferedPapersDialog::make);
    connect(m_ui->printButton, &QPushButton::clicked, this, &OfferedPapersDialog::print);
    connect(m_ui->pdfButton, &QPushButton::clicked, this,
        [this] { exportAs(u"pdf"_s, tr("PDF files (*.pdf)")); });
    connect(m_ui->wordButton, &QPushButton::clicked, this,
        [this] { exportAs(u"docx"_s, tr("Word documents (*.docx)")); });
    connect(m_ui->excelButton, &QPushButton::clicked, this,
        [this] { exportAs(u"xlsx"_s, tr("Excel sheets (*.xlsx)")); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

void OfferedPapersDialog::make()
{
    m_paper.reset();
    m_pages.clear();
    const auto work = [maker = m_offers[static_cast<size_t>(m_ui->paperList->currentRow())].make](
                          const LongWork::GoOn&) { return maker(); };
    try {
        const Result<Paper> paper = LongWork(tr("Making the paper…"), this).runOn(m_context.workspace, work);
        m_ui->summaryLabel->tell(paper ? Errors() : paper.errors(), {});
        if (paper) {
            m_paper = *paper;
            m_pages = document::paginate(paper->document); // here: fonts belong to the thread that paints
        }
    } catch (const storage::StorageError& fault) {
        m_ui->summaryLabel->complain(messages::sentenceFor(fault));
    }
    showMade();
}

void OfferedPapersDialog::showMade()
{
    for (QPushButton* button : {m_ui->printButton, m_ui->pdfButton, m_ui->wordButton})
        button->setEnabled(m_paper.has_value());
    m_ui->excelButton->setEnabled(m_paper && m_paper->table);
    const int pages = static_cast<int>(m_pages.size());
    m_ui->pagesLabel->setText(tr("%n pages", nullptr, pages));
    if (!m_paper)
        return m_ui->preview->setNotice(tr("The paper could not be made."));
    const bool cut = pages > mostPagesShown;
    if (cut)
        m_ui->pagesLabel->setText(tr("%n pages, the first %1 are shown", nullptr, pages).arg(mostPagesShown));
    m_ui->preview->setPages(
        cut ? document::Pages(m_pages.begin(), m_pages.begin() + mostPagesShown) : m_pages);
}

void OfferedPapersDialog::exportAs(const QString& ending, const QString& filter)
{
    if (!m_paper)
        return;
    QString path = m_context.prompts.fileToSave(
        this, tr("Where to"), m_ui->paperList->currentItem()->text() + u'.' + ending, filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + ending, Qt::CaseInsensitive))
        path += u'.' + ending;
    try {
        const auto exported =
            LongWork(tr("Writing the file…"), this).runOn(m_context.workspace, [&](const LongWork::GoOn&) {
                return PaperService(m_context.workspace).exportTo(*m_paper, path);
            });
        m_ui->summaryLabel->tell(exported ? Errors() : exported.errors(), tr("Written: %1").arg(path));
    } catch (const storage::StorageError& fault) {
        m_ui->summaryLabel->complain(messages::sentenceFor(fault));
    }
}

void OfferedPapersDialog::print()
{
    if (!m_paper || !printPages(m_pages, this))
        return;
    try {
        const Outcome recorded = PaperService(m_context.workspace).recordPrint(*m_paper);
        m_ui->summaryLabel->tell(recorded ? Errors() : recorded.errors(), tr("Sent to the printer."));
    } catch (const storage::StorageError& fault) {
        m_ui->summaryLabel->complain(messages::sentenceFor(fault));
    }
}

} // namespace hoanhap::ui
