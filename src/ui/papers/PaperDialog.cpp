// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/PaperDialog.h"

#include "document/layout/Paginator.h"
#include "domain/users/RecordRelease.h"
#include "messages/ErrorSentences.h"
#include "services/people/papers/DueForRelease.h"
#include "storage/StorageError.h"
#include "ui/papers/ListAsSeen.h"
#include "ui/reports/PagePrinting.h"
#include "ui/waiting/LongWork.h"
#include "ui_PaperDialog.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::Including;
using services::Paper;
using services::PaperService;

namespace {

constexpr qsizetype mostShown = 30; // pages; every one is painted whenever the preview is

} // namespace

PaperDialog::PaperDialog(PageContext context, const Uuid& person, const QTableView& list, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PaperDialog>())
    , m_context(context)
    , m_person(person)
    , m_list(list)
{
    m_ui->setupUi(this);
    m_ui->monthsSpin->setRange(1, services::DueForRelease::mostMonths);
    m_ui->monthsSpin->setValue(3);
    m_ui->recordCheck->setVisible(domain::mayReleaseCriminalRecord(context.workspace.actor().role));
    offerPapers();
    connectFields();
    choose();
}

PaperDialog::~PaperDialog() = default;

void PaperDialog::offerPapers()
{
    const auto offer = [this](Kind kind, const QString& name) {
        m_ui->paperBox->addItem(name, static_cast<int>(kind));
    };
    if (!m_person.isNull())
        offer(Kind::Sheet, tr("Personal sheet"));
    offer(Kind::List, tr("List as on the screen"));
    offer(Kind::Needs, tr("Needs by commune"));
    offer(Kind::Release, tr("Due for release"));
}

void PaperDialog::connectFields()
{
    connect(m_ui->paperBox, &QComboBox::currentIndexChanged, this, &PaperDialog::choose);
    connect(m_ui->monthsSpin, &QSpinBox::valueChanged, this, &PaperDialog::make);
    connect(m_ui->recordCheck, &QCheckBox::toggled, this, &PaperDialog::make);
    connect(m_ui->printButton, &QPushButton::clicked, this, &PaperDialog::print);
    connect(m_ui->pdfButton, &QPushButton::clicked, this,
        [this] { exportAs(u"pdf"_s, tr("PDF files (*.pdf)")); });
    connect(m_ui->wordButton, &QPushButton::clicked, this,
        [this] { exportAs(u"docx"_s, tr("Word documents (*.docx)")); });
    connect(m_ui->excelButton, &QPushButton::clicked, this,
        [this] { exportAs(u"xlsx"_s, tr("Excel sheets (*.xlsx)")); });
    connect(m_ui->csvButton, &QPushButton::clicked, this,
        [this] { exportAs(u"csv"_s, tr("Lists for other programs (*.csv)")); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

PaperDialog::Kind PaperDialog::kind() const
{
    return static_cast<Kind>(m_ui->paperBox->currentData().toInt());
}

void PaperDialog::choose()
{
    m_ui->monthsSpin->setEnabled(kind() == Kind::Release);
    m_ui->recordCheck->setEnabled(kind() != Kind::Needs);
    if (kind() == Kind::List && !m_rows)
        m_rows = listAsSeen(m_list);
    make();
}

Including PaperDialog::including() const
{
    const QCheckBox* record = m_ui->recordCheck;
    return record->isVisibleTo(this) && record->isEnabled() && record->isChecked() ? Including::CriminalRecord
                                                                                   : Including::OrdinaryFacts;
}

void PaperDialog::make()
{
    // Fields are read here: the work has a thread of its own.
    const auto work = [this, chosen = kind(), months = m_ui->monthsSpin->value(), included = including()](
                          const LongWork::GoOn&) { return made(chosen, months, included); };
    m_paper.reset();
    m_pages.clear();
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

Result<Paper> PaperDialog::made(Kind kind, int months, Including including)
{
    PaperService papers(m_context.workspace);
    switch (kind) {
    case Kind::Sheet:
        return papers.personSheet(m_person, including);
    case Kind::List:
        return papers.peopleList(*m_rows, including);
    case Kind::Needs:
        return papers.needsByCommune();
    case Kind::Release:
        break;
    }
    return papers.dueForRelease(months, including);
}

void PaperDialog::showMade()
{
    for (QPushButton* button : {m_ui->printButton, m_ui->pdfButton, m_ui->wordButton})
        button->setEnabled(m_paper.has_value());
    for (QPushButton* button : {m_ui->excelButton, m_ui->csvButton})
        button->setEnabled(m_paper && m_paper->table);
    m_ui->pagesLabel->setText(tr("%n pages", nullptr, static_cast<int>(m_pages.size())));
    if (!m_paper)
        return m_ui->preview->setNotice(tr("The paper could not be made."));
    const bool cut = std::ssize(m_pages) > mostShown;
    if (cut)
        m_ui->pagesLabel->setText(
            tr("%n pages, the first %1 are shown", nullptr, static_cast<int>(m_pages.size())).arg(mostShown));
    m_ui->preview->setPages(cut ? document::Pages(m_pages.begin(), m_pages.begin() + mostShown) : m_pages);
}

void PaperDialog::exportAs(const QString& ending, const QString& filter)
{
    if (!m_paper)
        return;
    QString path = m_context.prompts.fileToSave(
        this, tr("Where to"), m_ui->paperBox->currentText() + u'.' + ending, filter);
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

void PaperDialog::print()
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
