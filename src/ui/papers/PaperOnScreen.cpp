// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/PaperOnScreen.h"

#include "document/layout/Paginator.h"
#include "messages/ErrorSentences.h"
#include "storage/StorageError.h"
#include "ui/faults/SummaryLine.h"
#include "ui/reports/PagePreview.h"
#include "ui/reports/PagePrinting.h"
#include "ui/waiting/LongWork.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::Paper;
using services::PaperService;

namespace {

constexpr qsizetype mostPagesShown = 30; // every one is painted whenever the preview is
constexpr qsizetype longList = 600; // people; their pages are laid out in a quarter of a second
constexpr size_t rowsOfBeginning = 300; // of a longer list

/// The last page goes, for it closes a list that goes on.
document::Pages pagesOfBeginning(const document::OfficialDocument& beginning)
{
    document::Pages pages = document::paginate(beginning);
    if (pages.size() > 1)
        pages.pop_back();
    return pages;
}

} // namespace

PaperOnScreen::PaperOnScreen(PageContext context, const Widgets& widgets, QDialog& dialog)
    : QObject(&dialog)
    , m_context(context)
    , m_widgets(widgets)
    , m_dialog(dialog)
{
    connect(widgets.print, &QPushButton::clicked, this, &PaperOnScreen::print);
    offer(widgets.pdf, u"pdf"_s, tr("PDF files (*.pdf)"));
    offer(widgets.word, u"docx"_s, tr("Word documents (*.docx)"));
    offer(widgets.excel, u"xlsx"_s, tr("Excel sheets (*.xlsx)"));
    offer(widgets.csv, u"csv"_s, tr("Lists for other programs (*.csv)"));
}

void PaperOnScreen::offer(QPushButton* button, const QString& ending, const QString& filter)
{
    connect(button, &QPushButton::clicked, this, [this, ending, filter] { exportAs(ending, filter); });
}

void PaperOnScreen::make(const QString& name, const Maker& maker)
{
    m_name = name;
    m_paper.reset();
    m_pages.clear();
    try {
        std::optional<document::OfficialDocument> beginning;
        const auto work = [&](const LongWork::GoOn&) {
            Result<Paper> paper = maker();
            if (paper && paper->people > longList)
                beginning = document::beginningOf(paper->document, rowsOfBeginning);
            return paper;
        };
        Result<Paper> paper = LongWork(tr("Making the paper…"), &m_dialog).runOn(m_context.workspace, work);
        m_widgets.summary->tell(paper ? Errors() : paper.errors(), {});
        if (paper) {
            m_paper = std::move(paper).value();
            m_isCut = beginning.has_value();
            // here: fonts belong to the thread that paints
            m_pages = m_isCut ? pagesOfBeginning(*beginning) : document::paginate(m_paper->document);
        }
    } catch (const storage::StorageError& fault) {
        m_widgets.summary->complain(messages::sentenceFor(fault));
    }
    showMade();
    showBeginning();
}

void PaperOnScreen::showBeginning()
{
    for (QWidget* around = m_widgets.preview->parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around))
            area->verticalScrollBar()->setValue(0);
}

void PaperOnScreen::showNone()
{
    m_paper.reset();
    m_pages.clear();
    m_widgets.summary->tell({}, {});
    showMade();
}

/// False where somebody stopped it.
bool PaperOnScreen::layOutWhole()
{
    if (!m_isCut)
        return true;
    LongWork work(tr("Laying out the pages…"), &m_dialog);
    work.letStop(tr("Stop"));
    auto pages = document::paginate(m_paper->document, work.here());
    work.hide();
    if (!pages)
        return false;
    m_pages = std::move(*pages);
    m_isCut = false;
    showMade();
    return true;
}

void PaperOnScreen::showMade()
{
    for (QPushButton* button : {m_widgets.print, m_widgets.pdf, m_widgets.word})
        button->setEnabled(m_paper.has_value());
    for (QPushButton* button : {m_widgets.excel, m_widgets.csv})
        button->setEnabled(m_paper && m_paper->table);
    const int pages = static_cast<int>(m_pages.size());
    m_widgets.pages->setText(tr("%n pages", nullptr, pages));
    if (!m_paper)
        return m_widgets.preview->setNotice(tr("The paper could not be made."));
    if (m_isCut)
        m_widgets.pages->setText(tr("A long list: its first %n pages are shown", nullptr, pages));
    const bool cut = pages > mostPagesShown;
    if (cut)
        m_widgets.pages->setText(tr("%n pages, the first %1 are shown", nullptr, pages).arg(mostPagesShown));
    m_widgets.preview->setPages(
        cut ? document::Pages(m_pages.begin(), m_pages.begin() + mostPagesShown) : m_pages);
}

void PaperOnScreen::exportAs(const QString& ending, const QString& filter)
{
    if (!m_paper)
        return;
    QString path = m_context.prompts.fileToSave(&m_dialog, tr("Where to"), m_name + u'.' + ending, filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + ending, Qt::CaseInsensitive))
        path += u'.' + ending;
    try {
        LongWork work(tr("Writing the file…"), &m_dialog);
        work.letStop(tr("Stop"));
        const auto exported = work.runOn(m_context.workspace, [&](const LongWork::GoOn& goOn) {
            return PaperService(m_context.workspace).exportTo(*m_paper, path, goOn);
        });
        m_widgets.summary->tell(exported ? Errors() : exported.errors(),
            exported ? tr("Written: %1").arg(path) : tr("Stopped; nothing was written."));
    } catch (const storage::StorageError& fault) {
        m_widgets.summary->complain(messages::sentenceFor(fault));
    }
}

void PaperOnScreen::print()
{
    if (!m_paper || !layOutWhole() || !printPages(m_pages, &m_dialog))
        return;
    try {
        const Outcome recorded = PaperService(m_context.workspace).recordPrint(*m_paper);
        m_widgets.summary->tell(recorded ? Errors() : recorded.errors(), tr("Sent to the printer."));
    } catch (const storage::StorageError& fault) {
        m_widgets.summary->complain(messages::sentenceFor(fault));
    }
}

} // namespace hoanhap::ui
