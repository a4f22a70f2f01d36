// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PagePreview.h"

#include "document/rendering/PagePainter.h"

#include <QMouseEvent>
#include <QPainter>

namespace hoanhap::ui {

namespace {
constexpr int gap = 14; // around each sheet
constexpr int narrowestView = 320;
constexpr double widestSheet = 900;
constexpr double smallestZoom = 0.5;
constexpr double largestZoom = 3;
} // namespace

PagePreview::PagePreview(QWidget* parent) : QWidget(parent)
{
    setMinimumWidth(narrowestView);
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

void PagePreview::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    fitHeight();
}

void PagePreview::fitHeight()
{
    const double room = parentWidget() ? parentWidget()->width() : width();
    setMinimumWidth(m_zoom > 1 ? static_cast<int>(room * m_zoom) : narrowestView);
    setMinimumHeight(heightForWidth(width()));
    update();
}

double PagePreview::scaleFor(int width) const
{
    double widest = 21000;
    for (const document::Page& page : m_pages)
        widest = std::max(widest, page.size.width());
    const double sheet = std::min(widestSheet * std::max(m_zoom, 1.0), double(width - 2 * gap));
    return sheet * std::min(m_zoom, 1.0) / widest;
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

QRectF PagePreview::sheetOf(size_t page) const
{
    const double scale = scaleFor(width());
    double top = gap;
    for (size_t before = 0; before < page; ++before)
        top += m_pages[before].size.height() * scale + gap;
    const QSizeF size = m_pages[page].size * scale;
    return {QPointF((width() - size.width()) / 2, top), size};
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void PagePreview::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return event->ignore(); // the view scrolls
    event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
}

void PagePreview::mousePressEvent(QMouseEvent* event)
{
    const double scale = scaleFor(width());
    for (size_t page = 0; page < m_pages.size(); ++page) {
        const QPointF onPage = (event->position() - sheetOf(page).topLeft()) / scale;
        for (const document::OriginMark& mark : m_pages[page].origins)
            if (mark.box.contains(onPage))
                return Q_EMIT paragraphClicked(mark.origin.section, mark.origin.paragraph);
    }
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
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const document::Page& page = m_pages[i];
        const QRectF sheet = sheetOf(i);
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
    }
}

} // namespace hoanhap::ui
