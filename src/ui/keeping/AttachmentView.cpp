// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/AttachmentView.h"

#include "ui_AttachmentView.h"

#include <QScreen>
#include <algorithm>

namespace hoanhap::ui {

namespace {
constexpr double zoomStep = 1.25;
constexpr double smallest = 0.05;
constexpr double largest = 4;
} // namespace

AttachmentView::AttachmentView(const QString& title, PagePictures pages, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AttachmentView>())
    , m_pages(std::move(pages))
    , m_image(m_pages.first)
{
    m_ui->setupUi(this);
    setWindowTitle(title);
    resize(QSize(900, 640).boundedTo(screen()->availableSize()));
    connect(m_ui->closerButton, &QPushButton::clicked, this, [this] { zoom(zoomStep); });
    connect(m_ui->fartherButton, &QPushButton::clicked, this, [this] { zoom(1 / zoomStep); });
    connect(m_ui->fitButton, &QPushButton::clicked, this, &AttachmentView::fit);
    connect(m_ui->previousButton, &QPushButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_ui->nextButton, &QPushButton::clicked, this, [this] { turnTo(m_page + 1); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    for (QWidget* ofPages :
        std::initializer_list<QWidget*>{m_ui->previousButton, m_ui->nextButton, m_ui->pageLabel})
        ofPages->setVisible(m_pages.count > 1);
    showPage();
}

AttachmentView::~AttachmentView() = default;

/// Before it is shown nobody knows how much room there is.
void AttachmentView::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fit();
}

void AttachmentView::turnTo(int page)
{
    m_page = page;
    m_image = m_pages.make(page);
    m_ui->imageScroll->ensureVisible(0, 0);
    showPage();
}

void AttachmentView::showPage()
{
    m_ui->previousButton->setEnabled(m_page > 0);
    m_ui->nextButton->setEnabled(m_page + 1 < m_pages.count);
    m_ui->pageLabel->setText(tr("Page %1 of %2").arg(m_page + 1).arg(m_pages.count));
    draw();
}

void AttachmentView::zoom(double factor)
{
    m_scale = std::clamp(m_scale * factor, smallest, largest);
    draw();
}

void AttachmentView::fit()
{
    const QSize room = m_ui->imageScroll->viewport()->size();
    m_scale = std::clamp(std::min({1.0, room.width() / double(std::max(1, m_image.width())),
                             room.height() / double(std::max(1, m_image.height()))}),
        smallest, largest);
    draw();
}

void AttachmentView::draw()
{
    if (m_image.isNull())
        return m_ui->imageLabel->setText(tr("This page cannot be shown."));
    m_ui->imageLabel->setPixmap(QPixmap::fromImage(
        m_image.scaled(m_image.size() * m_scale, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
}

} // namespace hoanhap::ui
