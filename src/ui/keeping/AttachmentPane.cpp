// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/AttachmentPane.h"

#include "messages/ErrorSentences.h"
#include "services/people/KeepingErrorCodes.h"
#include "services/people/attachments/PersonAttachments.h"
#include "storage/StorageError.h"
#include "ui/keeping/Thumbnails.h"
#include "ui/keeping/pages/PdfPages.h"
#include "ui/waiting/LongWork.h"
#include "ui_AttachmentPane.h"

#include <QDir>
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Attachment;
using services::PersonAttachments;

namespace {
constexpr QSize thumbnailSize(112, 112);
constexpr QSize largestView(4000, 4000); // pixels: enough to read a page
constexpr int longestPage = 2000; // pixels: 170 to the inch on A4

/// Every thumbnail takes the same room, whatever the shape of the page, and white paper has an edge.
QPixmap framed(const QImage& image)
{
    QPixmap square(thumbnailSize);
    square.fill(Qt::transparent);
    const QSize size = image.size().boundedTo(thumbnailSize);
    const QRect place({(square.width() - size.width()) / 2, (square.height() - size.height()) / 2}, size);
    QPainter painter(&square);
    painter.drawImage(place, image);
    painter.setPen(Qt::gray);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
    return square;
}

/// What `draw` makes of the PDF, in a thread of its own; whether it was stopped.
template <typename Draw>
auto drawnAside(AttachmentPane& pane, const QByteArray& content, bool& stopped, const Draw& draw)
{
    LongWork work(AttachmentPane::tr("Opening the page…"), &pane);
    work.letStop(AttachmentPane::tr("Do not open it"));
    const auto result = work.run(
        [&](const LongWork::GoOn& goOn) { return draw(PdfPages(content, [&goOn] { return goOn(0); })); });
    stopped = stopped || work.wasStopped();
    return result;
}

} // namespace

AttachmentPane::AttachmentPane(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AttachmentPane>())
    , m_context(context)
    , m_thumbnails(new Thumbnails(context.workspace, thumbnailSize, this))
{
    m_ui->setupUi(this);
    m_ui->paperButtons->setButtons({m_ui->addPaperButton, m_ui->addCardButton, m_ui->openPaperButton,
        m_ui->copyPaperButton, m_ui->removePaperButton, m_ui->undoRemovalButton});
    m_ui->paperList->setIconSize(thumbnailSize);
    m_ui->cardLabel->setText(messages::sentenceFor({services::keeping::cardHeadOnly}));
    connectButtons();
    connect(m_thumbnails, &Thumbnails::ready, this, [this](const Uuid& id, const QImage& image) {
        for (int row = 0; row < m_ui->paperList->count(); ++row)
            if (m_papers[static_cast<size_t>(row)].id == id)
                m_ui->paperList->item(row)->setIcon(framed(image));
    });
}

AttachmentPane::~AttachmentPane() = default;

void AttachmentPane::connectButtons()
{
    connect(m_ui->addPaperButton, &QPushButton::clicked, this, [this] { add(false); });
    connect(m_ui->addCardButton, &QPushButton::clicked, this, [this] { add(true); });
    connect(m_ui->openPaperButton, &QPushButton::clicked, this, &AttachmentPane::open);
    connect(m_ui->copyPaperButton, &QPushButton::clicked, this, &AttachmentPane::copy);
    connect(m_ui->removePaperButton, &QPushButton::clicked, this, &AttachmentPane::removePaper);
    connect(m_ui->undoRemovalButton, &QPushButton::clicked, this, &AttachmentPane::undo);
    connect(m_ui->paperList, &QListWidget::itemActivated, this, &AttachmentPane::open);
    connect(m_ui->paperList, &QListWidget::currentRowChanged, this, &AttachmentPane::showButtons);
}

void AttachmentPane::showPerson(const Uuid& person, bool mayEdit)
{
    m_person = person;
    m_mayEdit = mayEdit;
    m_removed = Uuid();
    read();
}

void AttachmentPane::read()
{
    m_papers.clear();
    m_ui->paperSummaryLabel->confirm({});
    if (!m_person.isNull())
        if (auto papers = PersonAttachments(m_context.workspace).of(m_person))
            m_papers = std::move(papers).value();
    m_ui->paperList->clear();
    const QIcon sheet = style()->standardIcon(QStyle::SP_FileIcon);
    for (const Attachment& paper : m_papers) {
        const QString label = paper.sensitive ? tr("%1 (identity card)").arg(paper.name) : paper.name;
        auto* item = new QListWidgetItem(sheet, label, m_ui->paperList);
        item->setToolTip(label);
    }
    m_thumbnails->ask(m_papers);
    showButtons();
}

const Attachment* AttachmentPane::chosen() const
{
    const int row = m_ui->paperList->currentRow();
    return row >= 0 && row < static_cast<int>(m_papers.size()) ? &m_papers[static_cast<size_t>(row)]
                                                               : nullptr;
}

void AttachmentPane::showButtons()
{
    const PersonAttachments papers(m_context.workspace);
    const Attachment* paper = chosen();
    const bool seen = paper && papers.maySee(*paper);
    const bool exports = domain::may(m_context.workspace.actor().role, domain::Permission::Export);
    m_ui->addPaperButton->setEnabled(m_mayEdit);
    m_ui->addCardButton->setEnabled(m_mayEdit);
    m_ui->addCardButton->setVisible(papers.maySeeCards());
    m_ui->openPaperButton->setEnabled(seen);
    m_ui->copyPaperButton->setEnabled(seen && exports);
    m_ui->removePaperButton->setEnabled(seen && m_mayEdit);
    m_ui->undoRemovalButton->setVisible(!m_removed.isNull());
    m_ui->cardLabel->setVisible(paper && !seen);
    m_ui->nothingLabel->setVisible(m_papers.empty());
    m_ui->paperList->setVisible(!m_papers.empty());
}

template <typename Work>
bool AttachmentPane::did(Work work)
{
    try {
        const auto done = work(PersonAttachments(m_context.workspace));
        if (!done)
            m_context.prompts.tell(this, messages::sentencesFor(done.errors()));
        return done.ok();
    } catch (const storage::StorageError& fault) {
        m_context.prompts.tell(this, messages::sentenceFor(fault));
        return false;
    }
}

void AttachmentPane::add(bool isCard)
{
    const QString path = m_context.prompts.fileToOpen(
        this, tr("Scan or photo"), tr("Scans and photos (*.jpg *.jpeg *.png *.pdf)"));
    if (!path.isEmpty() && did([&](PersonAttachments papers) { return papers.keep(m_person, path, isCard); }))
        read();
}

void AttachmentPane::open()
{
    const Attachment* paper = chosen();
    if (!paper || !m_ui->openPaperButton->isEnabled())
        return;
    QByteArray content;
    const auto fetch = [&](PersonAttachments papers) {
        auto found = papers.content(*paper);
        if (found)
            content = *found;
        return found;
    };
    if (!did(fetch))
        return;
    const auto pages = Thumbnails::isPdf(*paper) ? pagesOf(*paper, content) : picturesOf(*paper, content);
    if (pages)
        AttachmentView(paper->name, *pages, this).exec();
}

std::optional<PagePictures> AttachmentPane::picturesOf(const Attachment& paper, const QByteArray& content)
{
    LongWork work(tr("Opening the picture…"), this);
    const QImage image =
        work.run([content](const LongWork::GoOn&) { return Thumbnails::scaledFrom(content, largestView); });
    if (!image.isNull())
        return PagePictures{1, image};
    m_context.prompts.tell(this, tr("The picture %1 is damaged and cannot be shown.").arg(paper.name));
    return {};
}

std::optional<PagePictures> AttachmentPane::pagesOf(const Attachment& paper, const QByteArray& content)
{
    bool stopped = false;
    PagePictures pages;
    pages.count = drawnAside(*this, content, stopped, [](const PdfPages& pdf) { return pdf.count(); });
    pages.make = [this, content](int page) {
        bool ignored = false;
        return drawnAside(
            *this, content, ignored, [page](const PdfPages& pdf) { return pdf.picture(page, longestPage); });
    };
    if (pages.count > 0)
        pages.first = drawnAside(
            *this, content, stopped, [](const PdfPages& pdf) { return pdf.picture(0, longestPage); });
    if (!pages.first.isNull())
        return pages;
    if (!stopped)
        m_context.prompts.tell(this,
            PdfPages::canDraw()
                ? tr("%1 cannot be shown: it is damaged, locked by a password or too heavy. Export it to look"
                     " at it in another program.")
                      .arg(paper.name)
                : tr("PDF files cannot be shown on this computer: poppler-utils is not installed."));
    return {};
}

void AttachmentPane::copy()
{
    const Attachment* paper = chosen();
    const QString path =
        paper ? m_context.prompts.fileToSave(this, tr("Where to"), paper->name, QString()) : QString();
    if (!path.isEmpty() && did([&](PersonAttachments papers) { return papers.copyTo(*paper, path); }))
        m_ui->paperSummaryLabel->confirm(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
}

void AttachmentPane::removePaper()
{
    const Attachment* paper = chosen();
    if (!paper)
        return;
    const Uuid id = paper->id;
    const QString name = paper->name;
    const int row = m_ui->paperList->currentRow();
    if (!did([&](PersonAttachments papers) { return papers.remove(id); }))
        return;
    m_removed = id;
    read();
    m_ui->paperSummaryLabel->confirm(tr("Removed: %1").arg(name));
    goTo(std::min(row, m_ui->paperList->count() - 1));
}

void AttachmentPane::undo()
{
    const Uuid id = m_removed;
    if (!did([&](PersonAttachments papers) { return papers.restore(id); }))
        return;
    m_removed = Uuid();
    read();
    const auto back = std::ranges::find(m_papers, id, &Attachment::id);
    if (back != m_papers.end())
        m_ui->paperSummaryLabel->confirm(tr("Kept again: %1").arg(back->name));
    goTo(static_cast<int>(back - m_papers.begin()));
}

/// The button that was pressed is off now; the next key must neither press another one nor leave the page.
void AttachmentPane::goTo(int row)
{
    m_ui->paperList->setCurrentRow(row);
    if (m_papers.empty())
        m_ui->addPaperButton->setFocus();
    else
        m_ui->paperList->setFocus();
}

} // namespace hoanhap::ui
