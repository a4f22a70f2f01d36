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

AttachmentView::AttachmentView(const QString& title, const QImage& image, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AttachmentView>())
    , m_image(image)
{
    m_ui->setupUi(this);
    setWindowTitle(title);
    resize(QSize(900, 640).boundedTo(screen()->availableSize()));
    connect(m_ui->closerButton, &QPushButton::clicked, this, [this] { zoom(zoomStep); });
    connect(m_ui->fartherButton, &QPushButton::clicked, this, [this] { zoom(1 / zoomStep); });
    connect(m_ui->fitButton, &QPushButton::clicked, this, &AttachmentView::fit);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    fit();
}

AttachmentView::~AttachmentView() = default;

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
    m_ui->imageLabel->setPixmap(QPixmap::fromImage(
        m_image.scaled(m_image.size() * m_scale, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
}

} // namespace hoanhap::ui
