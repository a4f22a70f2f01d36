// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/BarChartView.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QKeyEvent>
#include <QLegend>
#include <QValueAxis>
#include <algorithm>
#include <array>
#include <cstdlib>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barThickness = 24; // pixels a lying bar takes, with the room around it
constexpr int nameThickness = 42; // what a name of two lines beside it takes, or it is cut to dots
constexpr int mostLettersInLine = 24;
constexpr int frameHeight = 86; // axis, legend and margins
constexpr int standingHeight = 250;
constexpr double barsShare = 0.8; // of the room of a line; the rest parts it from the next
constexpr int numberGap = 5; // pixels between a bar and its number
constexpr qint64 mostSteps = 5; // marks on the axis of values

/// Told apart in light and dark and by people who see few colours (Okabe and Ito).
QColor seriesColour(size_t series, bool dark)
{
    static const std::array light{
        QColor(0x0f, 0x66, 0x74), QColor(0xc7, 0x6a, 0x00), QColor(0x6a, 0x4c, 0x93)};
    static const std::array bright{
        QColor(0x4f, 0xb3, 0xc2), QColor(0xf0, 0xa0, 0x30), QColor(0xb3, 0x95, 0xe0)};
    return dark ? bright[series % bright.size()] : light[series % light.size()];
}

/// Round numbers on the axis: 1, 2 or 5 times a power of ten apart.
qint64 stepTo(qint64 greatest)
{
    for (qint64 power = 1;; power *= 10)
        for (const qint64 step : {power, 2 * power, 5 * power})
            if (step * mostSteps >= greatest)
                return step;
}

/// A long name takes two lines beside its bar, broken at the blank nearest to its middle.
QString inLines(const QString& name)
{
    const QString marked = name.toHtmlEscaped(); // the axis reads its labels as HTML
    if (name.size() <= mostLettersInLine)
        return marked;
    qsizetype blank = -1;
    for (qsizetype i = marked.indexOf(u' '); i >= 0; i = marked.indexOf(u' ', i + 1))
        if (blank < 0 || std::abs(2 * i - marked.size()) < std::abs(2 * blank - marked.size()))
            blank = i;
    return blank < 0 ? marked : marked.first(blank) + u"<br>"_s + marked.sliced(blank + 1);
}

} // namespace

bool ChartContent::isEmpty() const
{
    return std::ranges::all_of(series, [](const Series& one) {
        return std::ranges::all_of(one.values, [](qint64 value) { return value == 0; });
    });
}

BarChartView::BarChartView(QWidget* parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->setLocalizeNumbers(true);
    chart()->setLocale(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
}

/// A lying chart counts its lines from below.
int BarChartView::lineOf(int category) const
{
    return m_content.lying ? static_cast<int>(m_content.categories.size()) - 1 - category : category;
}

void BarChartView::setContent(const ChartContent& content, Names names)
{
    m_content = content;
    m_names = names;
    m_current = {};
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes())
        chart()->removeAxis(axis);
    addBars();
    colour();
    const int line = std::max(nameThickness, static_cast<int>(content.series.size()) * barThickness);
    const auto lines = static_cast<int>(content.categories.size());
    setFixedHeight(content.lying ? frameHeight + lines * line : standingHeight);
    setAccessibleName(content.title);
}

void BarChartView::addBars()
{
    QAbstractBarSeries* bars = m_content.lying ? static_cast<QAbstractBarSeries*>(new QHorizontalBarSeries)
                                               : static_cast<QAbstractBarSeries*>(new QBarSeries);
    m_sets.clear();
    for (const ChartContent::Series& series : m_content.series) {
        auto* set = new QBarSet(series.name);
        for (int line = 0; line < m_content.categories.size(); ++line)
            *set << static_cast<double>(series.values[static_cast<size_t>(lineOf(line))]);
        m_sets.push_back(set);
    }
    // Lying bars stand on each other from below: the first one of a line is to be the upper one.
    QList<QBarSet*> ordered(m_sets.begin(), m_sets.end());
    if (m_content.lying)
        std::ranges::reverse(ordered);
    bars->append(ordered);
    bars->setBarWidth(barsShare);
    bars->setLabelsVisible(true);
    bars->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    connect(bars, &QAbstractBarSeries::clicked, this, [this](int line, QBarSet* set) {
        const auto series = static_cast<int>(std::ranges::find(m_sets, set) - m_sets.begin());
        Q_EMIT barChosen({series, lineOf(line)});
    });
    chart()->addSeries(bars);
    addAxes(bars);
    chart()->legend()->setVisible(m_content.series.size() > 1);
    chart()->legend()->setAlignment(Qt::AlignBottom);
    chart()->legend()->setReverseMarkers(m_content.lying);
}

void BarChartView::addAxes(QAbstractSeries* bars)
{
    auto* names = new QBarCategoryAxis;
    for (int line = 0; line < m_content.categories.size(); ++line)
        names->append(m_names == Names::Whole ? m_content.categories[lineOf(line)].toHtmlEscaped()
                                              : inLines(m_content.categories[lineOf(line)]));
    auto* values = new QValueAxis;
    qint64 greatest = 1;
    for (const ChartContent::Series& series : m_content.series)
        for (const qint64 value : series.values)
            greatest = std::max(greatest, value);
    const double room = m_content.lying ? 1.35 : 1.15; // for the number at the bar's end
    values->setRange(0, static_cast<double>(greatest) * room);
    values->setTickType(QValueAxis::TicksDynamic);
    values->setTickInterval(static_cast<double>(stepTo(greatest)));
    values->setLabelFormat(u"%.0f"_s);
    values->setLabelsVisible(m_names == Names::Whole); // on a page the bars need the room, and bear numbers
    names->setGridLineVisible(false);
    if (m_content.lying && m_names == Names::InLines)
        names->setTruncateLabels(false); // the axis would count a broken name as one line
    chart()->addAxis(names, m_content.lying ? Qt::AlignLeft : Qt::AlignBottom);
    chart()->addAxis(values, m_content.lying ? Qt::AlignBottom : Qt::AlignLeft);
    bars->attachAxis(names);
    bars->attachAxis(values);
}

/// Where the bar begins, in the scene.
QPointF BarChartView::footOf(const ChartBar& bar) const
{
    const auto count = static_cast<int>(m_sets.size());
    const int place = m_content.lying ? count - 1 - bar.series : bar.series;
    const double along = lineOf(bar.category) + barsShare * ((place + 0.5) / count - 0.5);
    const QPointF value = m_content.lying ? QPointF(0, along) : QPointF(along, 0);
    return chart()->mapToScene(chart()->mapToPosition(value, chart()->series().front()));
}

/// A bar of nothing has no length, and Qt no number for it.
void BarChartView::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    painter->setFont(font());
    painter->setPen(palette().color(QPalette::Text));
    const QSizeF room(40, 24);
    for (size_t series = 0; series < m_sets.size(); ++series)
        for (int category = 0; category < m_content.categories.size(); ++category) {
            if (m_content.series[series].values[static_cast<size_t>(category)] != 0)
                continue;
            const QPointF foot = footOf({static_cast<int>(series), category});
            if (m_content.lying)
                painter->drawText(
                    QRectF(foot + QPointF(numberGap, -room.height() / 2), room), Qt::AlignVCenter, u"0"_s);
            else
                painter->drawText(QRectF(foot - QPointF(room.width() / 2, room.height()), room),
                    Qt::AlignHCenter | Qt::AlignBottom, u"0"_s);
        }
}

void BarChartView::colour()
{
    const QColor text = palette().color(QPalette::Text);
    const QColor ground = palette().color(QPalette::Base);
    const bool dark = ground.lightness() < 128;
    chart()->setBackgroundBrush(ground);
    setBackgroundBrush(ground);
    chart()->legend()->setLabelColor(text);
    chart()->legend()->setFont(font());
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsColor(text);
        axis->setLabelsFont(font());
        axis->setGridLineColor(palette().color(QPalette::Button));
        axis->setLinePenColor(palette().color(QPalette::PlaceholderText));
    }
    for (size_t i = 0; i < m_sets.size(); ++i) {
        m_sets[i]->setColor(seriesColour(i, dark));
        m_sets[i]->setBorderColor(ground);
        m_sets[i]->setLabelColor(text);
        m_sets[i]->setLabelFont(font());
        m_sets[i]->setSelectedColor(palette().color(QPalette::Text));
    }
}

QString BarChartView::wordsOf(const ChartBar& bar) const
{
    const ChartContent::Series& series = m_content.series[static_cast<size_t>(bar.series)];
    return u"%1, %2: %3"_s.arg(m_content.categories[bar.category], series.name,
        QLocale(QLocale::Vietnamese, QLocale::Vietnam)
            .toString(series.values[static_cast<size_t>(bar.category)]));
}

void BarChartView::paint(QPainter& painter, const QRectF& area)
{
    mark(false);
    painter.fillRect(area, palette().color(QPalette::Base));
    render(&painter, area);
    mark(hasFocus());
}

void BarChartView::mark(bool marked)
{
    for (QBarSet* set : m_sets)
        set->deselectAllBars();
    if (!marked || m_sets.empty() || m_content.categories.isEmpty())
        return;
    m_sets[static_cast<size_t>(m_current.series)]->selectBar(lineOf(m_current.category));
    const QString words = wordsOf(m_current);
    setToolTip(words);
    setAccessibleDescription(words);
}

void BarChartView::move(int series, int category)
{
    if (m_sets.empty() || m_content.categories.isEmpty())
        return;
    m_current.series = std::clamp(m_current.series + series, 0, static_cast<int>(m_sets.size()) - 1);
    m_current.category =
        std::clamp(m_current.category + category, 0, static_cast<int>(m_content.categories.size()) - 1);
    mark(true);
}

void BarChartView::keyPressEvent(QKeyEvent* event)
{
    if (m_sets.empty() || m_content.categories.isEmpty())
        return QChartView::keyPressEvent(event);
    const int key = event->key();
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool upwards = key == Qt::Key_Up || key == Qt::Key_Down;
    const int along = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        Q_EMIT barChosen(m_current);
    else if (m_content.lying ? upwards : sideways)
        move(0, along);
    else if (sideways || upwards)
        move(along, 0);
    else
        QChartView::keyPressEvent(event);
}

void BarChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    mark(true);
}

void BarChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    mark(false);
}

void BarChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace hoanhap::ui
