// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PagePreview.h"

#include "document/rendering/PagePainter.h"

#include <QPainter>

namespace hoanhap::ui {

namespace {
constexpr int gap = 14; // around each sheet
constexpr double widestSheet = 900;
} // namespace

PagePreview::PagePreview(QWidget* parent) : QWidget(parent)
{
    setMinimumWidth(320);
    setAccessibleName(tr("Preview of the report"));
}

void PagePreview::setPages(document::Pages pages)
{
    m_pages = std::move(pages);
    m_notice.clear();
    fitHeight();
}

void PagePreview::setNotice(const QString& sentence)
{
    m_pages.clear();
    m_notice = sentence;
    fitHeight();
}

void PagePreview::fitHeight()
{
    setMinimumHeight(heightForWidth(width()));
    update();
}

double PagePreview::scaleFor(int width) const
{
    double widest = 21000;
    for (const document::Page& page : m_pages)
        widest = std::max(widest, page.size.width());
    return std::min(widestSheet, double(width - 2 * gap)) / widest;
}

int PagePreview::heightForWidth(int width) const
{
    double height = gap;
    for (const document::Page& page : m_pages)
        height += page.size.height() * scaleFor(width) + gap;
    return m_pages.empty() ? 200 : static_cast<int>(height);
}

QSize PagePreview::sizeHint() const
{
    return {560, heightForWidth(560)};
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_pages.empty()) {
        painter.drawText(rect().adjusted(gap, gap, -gap, -gap), Qt::AlignCenter | Qt::TextWordWrap, m_notice);
        return;
    }
    const double scale = scaleFor(width());
    double top = gap;
    for (const document::Page& page : m_pages) {
        const QSizeF size = page.size * scale;
        const QRectF sheet(QPointF((width() - size.width()) / 2, top), size);
        painter.fillRect(sheet.translated(2, 3), QColor(0, 0, 0, 50));
        painter.fillRect(sheet, Qt::white);
        painter.save();
        painter.translate(sheet.topLeft());
        for (const document::FigureMark& mark : page.figures)
            painter.fillRect(
                QRectF(mark.box.topLeft() * scale, mark.box.size() * scale), QColor(15, 102, 116, 40));
        painter.setPen(Qt::black);
        document::PagePainter::paint(painter, page, scale);
        painter.restore();
        top += size.height() + gap;
    }
}

} // namespace hoanhap::ui
