// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PagePreview.h"

#include "document/layout/ParagraphPlaces.h"
#include "document/rendering/PagePainter.h"
#include "ui/style/FittingFont.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace hoanhap::ui {

namespace {
constexpr int gap = 14; // around each sheet
constexpr int narrowestView = 320;
constexpr double widestSheet = 900;
constexpr double portraitWidth = 21000; // hundredths of a millimetre
constexpr double smallestZoom = 0.5;
constexpr double largestZoom = 3;
// On white paper, whatever the theme.
const QColor figureColour(15, 102, 116, 40);
const QColor changedColour(176, 84, 0);
constexpr double changedCorner = 5; // pixels
const QColor placeholderColour(90, 101, 115);
const QColor currentColour(15, 102, 116);
const QColor carriedColour(194, 107, 0);
const QColor commentColour(43, 92, 168);
constexpr double barWidth = 4;
constexpr QSizeF bubbleSize(15, 11);

QRectF barBeside(const QRectF& paragraph)
{
    return {paragraph.left() - 3 * barWidth, paragraph.top(), barWidth, paragraph.height()};
}

QRectF bubbleBeside(const QRectF& paragraph)
{
    return {QPointF(paragraph.right() + 5, paragraph.top() + 1), bubbleSize};
}

bool holds(const std::vector<document::Origin>& origins, const document::Origin& origin)
{
    return std::ranges::find(origins, origin) != origins.end();
}
/// At the upper edge of a changed figure, inside or beside it, where it covers no digit.
QPolygonF cornerOf(const QRectF& figure, const std::vector<QRectF>& words)
{
    const QPointF left = figure.topLeft();
    const QPointF right = figure.topRight();
    using Corner = std::pair<QPointF, double>;
    const Corner beside(right, changedCorner); // in the middle of a sentence: over the blank
    for (const auto& [tip, across] :
        {Corner(right, -changedCorner), Corner(left, changedCorner), beside, Corner(left, -changedCorner)}) {
        const QRectF covered = QRectF(tip, QSizeF(across, changedCorner)).normalized();
        if (std::ranges::none_of(words, [&](const QRectF& word) { return word.intersects(covered); }))
            return QPolygonF({tip, tip + QPointF(across, 0), tip + QPointF(0, changedCorner)});
    }
    return QPolygonF({right, right + QPointF(beside.second, 0), right + QPointF(0, changedCorner)});
}

} // namespace

PagePreview::PagePreview(QWidget* parent) : QWidget(parent)
{
    setMinimumWidth(narrowestView);
    setAccessibleName(tr("Preview of the report"));
}

void PagePreview::setPages(document::Pages pages)
{
    const auto current = [this] {
        const std::vector<FigureSpot> spots = m_currentFigure ? figureSpots() : std::vector<FigureSpot>();
        return m_currentFigure && *m_currentFigure < spots.size() ? spots[*m_currentFigure].figure
                                                                  : QString();
    };
    const QString before = current();
    m_pages = std::move(pages);
    if (current() != before)
        m_currentFigure.reset();
    m_notice.clear();
    fitHeight();
}

void PagePreview::setNotice(const QString& sentence)
{
    m_pages.clear();
    m_currentFigure.reset();
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
    Q_EMIT laidOut();
}

/// Each sheet is as wide as there is room, so that a wide annex does not make the letter before it small.
double PagePreview::scaleOf(size_t page, int width) const
{
    const double paper = page < m_pages.size() ? m_pages[page].size.width() : portraitWidth;
    const double sheet = std::min(widestSheet * std::max(m_zoom, 1.0), double(width - 2 * gap));
    return sheet * std::min(m_zoom, 1.0) / paper;
}

int PagePreview::heightForWidth(int width) const
{
    double height = gap;
    for (size_t page = 0; page < m_pages.size(); ++page)
        height += m_pages[page].size.height() * scaleOf(page, width) + gap;
    return m_pages.empty() ? 200 : static_cast<int>(height);
}

QSize PagePreview::sizeHint() const
{
    return {560, heightForWidth(560)};
}

QRectF PagePreview::sheetOf(size_t page) const
{
    double top = gap;
    for (size_t before = 0; before < page; ++before)
        top += m_pages[before].size.height() * scaleOf(before, width()) + gap;
    const QSizeF size = m_pages[page].size * scale(page);
    return {QPointF((width() - size.width()) / 2, top), size};
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
    Q_EMIT laidOut();
}

void PagePreview::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return event->ignore(); // the view scrolls
    event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
}

void PagePreview::mousePressEvent(QMouseEvent* event)
{
    if (const auto commented = signAt(event->position(), true))
        return Q_EMIT commentsClicked(*commented);
    for (size_t page = 0; page < m_pages.size(); ++page) {
        const QPointF mm =
            (event->position() - sheetOf(page).topLeft()) / scale(page) / document::unitsPerMillimetre;
        if (const auto figure = document::figureAt(m_pages, static_cast<int>(page), mm))
            Q_EMIT figureClicked(figure->indicator);
        if (const auto place = document::placeAt(m_pages, static_cast<int>(page), mm))
            return Q_EMIT paragraphClicked(place->origin.section, place->origin.paragraph, event->position());
    }
}

void PagePreview::setCurrentFigure(std::optional<std::size_t> figure)
{
    m_currentFigure = figure;
    update();
}

void PagePreview::setCovered(const std::optional<Stretch>& covered)
{
    m_covered = covered;
    update();
}

void PagePreview::setChangedByHand(const QStringList& figures)
{
    m_changedByHand = QSet<QString>(figures.begin(), figures.end());
    update();
}

void PagePreview::setPlaceholders(const QHash<QString, QString>& placeholders)
{
    m_placeholders = placeholders;
    update();
}

void PagePreview::setMarks(const Marks& marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    update();
}

std::optional<document::Origin> PagePreview::signAt(const QPointF& where, bool bubble) const
{
    constexpr double aside = 3; // pixels around a sign that count as on it
    for (const Place& place : places()) {
        const bool isMarked = holds(bubble ? m_marks.commented : m_marks.carried, place.origin);
        const QRectF sign = bubble ? bubbleBeside(place.rect) : barBeside(place.rect);
        if (isMarked && sign.adjusted(-aside, -aside, aside, aside).contains(where))
            return place.origin;
    }
    return std::nullopt;
}

bool PagePreview::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (signAt(help->pos(), true))
        QToolTip::showText(help->globalPos(), tr("Comments on this paragraph"), this);
    else if (signAt(help->pos(), false))
        QToolTip::showText(
            help->globalPos(), tr("Taken over from the report before; nobody has looked at it yet"), this);
    else
        QToolTip::hideText();
    return true;
}

void PagePreview::setCurrent(const std::optional<document::Origin>& current)
{
    m_current = current;
    m_currentFigure.reset();
    update();
    if (current)
        Q_EMIT currentChanged(*current);
}

bool PagePreview::isHidden(const document::Origin& origin) const
{
    return (m_covered && m_covered->holds(origin)) || m_placeholders.contains(origin.section);
}

document::Page PagePreview::shown(const document::Page& page) const
{
    document::Page shown = page;
    for (const document::OriginMark& mark : page.origins)
        if (isHidden(mark.origin))
            std::erase_if(shown.texts,
                [&](const document::PlacedText& text) { return mark.box.contains(text.box.center()); });
    return shown;
}

void PagePreview::paintMarks(QPainter& painter, const document::Page& page, double scale) const
{
    const auto onScreen = [&](const QRectF& box) {
        return QRectF(box.topLeft() * scale, box.size() * scale);
    };
    for (const document::FigureMark& mark : page.figures) {
        const QRectF rect = onScreen(mark.box);
        painter.fillRect(rect, figureColour);
        if (!m_changedByHand.contains(mark.figure))
            continue;
        painter.setPen(QPen(changedColour, 1.5));
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
        painter.setPen(Qt::NoPen); // an edge would reach over the sign beside it
        painter.setBrush(changedColour); // and a corner, for who does not tell colours apart
        std::vector<QRectF> words;
        for (const document::PlacedText& text : page.texts)
            words.push_back(onScreen(text.box));
        painter.drawPolygon(cornerOf(rect, words));
        painter.setBrush(Qt::NoBrush);
    }
    for (const document::OriginMark& mark : page.origins) {
        const QRectF rect = onScreen(mark.box);
        const QString placeholder = m_placeholders.value(mark.origin.section);
        if (!placeholder.isEmpty() && !(m_covered && m_covered->holds(mark.origin))) {
            painter.setPen(QPen(placeholderColour, 1, Qt::DashLine));
            painter.drawRoundedRect(rect, 3, 3);
            painter.setFont(fittingFont(font(), rect.height()));
            painter.drawText(rect.adjusted(6, 0, -6, 0), Qt::AlignVCenter | Qt::AlignLeft, placeholder);
        }
    }
}

void PagePreview::paintFocus(QPainter& painter, size_t number, double scale) const
{
    const document::Page& page = m_pages[number];
    const auto frame = [&](const QRectF& box) {
        const QRectF rect(box.topLeft() * scale, box.size() * scale);
        painter.drawRoundedRect(rect.adjusted(-3, -1, 3, 1), 3, 3);
    };
    painter.setPen(QPen(currentColour, 2));
    if (m_currentFigure) {
        std::size_t first = 0; // of this page
        for (size_t before = 0; before < number; ++before)
            first += m_pages[before].figures.size();
        if (*m_currentFigure >= first && *m_currentFigure - first < page.figures.size())
            frame(page.figures[*m_currentFigure - first].box);
    } else if (m_current) {
        for (const document::OriginMark& mark : page.origins)
            if (m_current == mark.origin)
                frame(mark.box);
    } else {
        painter.drawRect(QRectF(QPointF(), page.size * scale)); // nothing on the page to go to
    }
}

void PagePreview::paintSigns(QPainter& painter, const document::Page& page, double scale) const
{
    for (const document::OriginMark& mark : page.origins) {
        const QRectF rect(mark.box.topLeft() * scale, mark.box.size() * scale);
        if (holds(m_marks.carried, mark.origin))
            painter.fillRect(barBeside(rect), carriedColour);
        if (!mark.begins || !holds(m_marks.commented, mark.origin))
            continue;
        const QRectF bubble = bubbleBeside(rect);
        painter.setPen(Qt::NoPen);
        painter.setBrush(commentColour);
        painter.drawRoundedRect(bubble, 3, 3);
        const QPointF tail(bubble.left() + 3, bubble.bottom() - 1);
        painter.drawPolygon(QPolygonF{tail, tail + QPointF(5, 0), tail + QPointF(0, 4)});
        painter.setBrush(Qt::NoBrush);
    }
}

void PagePreview::paintSheet(QPainter& painter, size_t number)
{
    const QRectF sheet = sheetOf(number);
    const double scale = this->scale(number);
    painter.fillRect(sheet.translated(2, 3), QColor(0, 0, 0, 50));
    painter.fillRect(sheet, Qt::white);
    painter.save();
    painter.translate(sheet.topLeft());
    paintMarks(painter, m_pages[number], scale);
    paintSigns(painter, m_pages[number], scale);
    if (hasFocus())
        paintFocus(painter, number, scale);
    painter.setPen(Qt::black);
    document::PagePainter::paint(painter, shown(m_pages[number]), scale);
    painter.restore();
}

void PagePreview::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_pages.empty()) {
        if (hasFocus()) {
            painter.setPen(QPen(currentColour, 2));
            painter.drawRoundedRect(rect().adjusted(2, 2, -2, -2), 3, 3);
            painter.setPen(palette().color(QPalette::WindowText));
        }
        painter.drawText(rect().adjusted(gap, gap, -gap, -gap), Qt::AlignCenter | Qt::TextWordWrap, m_notice);
        return;
    }
    for (size_t i = 0; i < m_pages.size(); ++i) // a long report has more pages than can be seen
        if (sheetOf(i).adjusted(-gap, -gap, gap, gap).intersects(event->rect()))
            paintSheet(painter, i);
}

} // namespace hoanhap::ui
