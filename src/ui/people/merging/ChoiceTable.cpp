// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/merging/ChoiceTable.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leftColumn = 1;
constexpr int rightColumn = 2;

} // namespace

ChoiceTable::ChoiceTable(QWidget* parent) : QTableWidget(parent)
{
    setColumnCount(rightColumn + 1);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setTextElideMode(Qt::ElideMiddle); // two values often begin alike
    verticalHeader()->hide();
    for (const int column : {leftColumn, rightColumn})
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column != 0)
            choose(row, column == leftColumn ? Side::Left : Side::Right);
    });
}

void ChoiceTable::setLines(const QStringList& titles, std::vector<Line> lines)
{
    m_lines = std::move(lines);
    setHorizontalHeaderLabels(titles);
    setRowCount(static_cast<int>(m_lines.size()));
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            setItem(row, column, new QTableWidgetItem);
    showSides();
    setFixedLinesShown(m_fixedShown);
    if (rowCount() > 0)
        setCurrentCell(0, leftColumn);
}

ChoiceTable::Side ChoiceTable::sideOf(const Line& line) const
{
    return line.follows.isEmpty() ? line.side : sideOf(line.follows);
}

ChoiceTable::Side ChoiceTable::sideOf(const QString& key) const
{
    for (const Line& line : m_lines)
        if (line.key == key)
            return line.side;
    return Side::Left;
}

QHash<QString, ChoiceTable::Side> ChoiceTable::sides() const
{
    QHash<QString, Side> sides;
    for (const Line& line : m_lines)
        if (!line.isFixed)
            sides.insert(line.key, line.side);
    return sides;
}

void ChoiceTable::setFixedLinesShown(bool shown)
{
    m_fixedShown = shown;
    for (int row = 0; row < rowCount(); ++row)
        setRowHidden(row, m_lines[static_cast<size_t>(row)].isFixed && !shown);
}

void ChoiceTable::choose(int row, Side side)
{
    if (row < 0 || row >= rowCount())
        return;
    Line& line = m_lines[static_cast<size_t>(row)];
    if (line.isFixed || (side == Side::Both && !line.mayBoth))
        return;
    line.side = side;
    showSides();
    Q_EMIT chosen();
}

void ChoiceTable::chooseNext(int row)
{
    if (row < 0)
        return;
    const Line& line = m_lines[static_cast<size_t>(row)];
    if (line.side == Side::Left)
        choose(row, Side::Right);
    else
        choose(row, line.side == Side::Right && line.mayBoth ? Side::Both : Side::Left);
}

/// What is taken carries a full circle; a line without a choice is grey and carries none.
void ChoiceTable::showSides()
{
    for (int row = 0; row < rowCount(); ++row) {
        const Line& line = m_lines[static_cast<size_t>(row)];
        const Side side = sideOf(line);
        const bool marked = !line.isFixed || !line.follows.isEmpty();
        const auto put = [&](int column, const QString& text, bool taken) {
            QTableWidgetItem* cell = item(row, column);
            const QString mark = !marked ? QString() : taken ? u"● "_s : u"○ "_s;
            cell->setText(column == 0 ? text : mark + text.simplified());
            cell->setToolTip(text);
            cell->setData(Qt::AccessibleTextRole, taken && marked ? tr("chosen: %1").arg(text) : text);
            if (line.isFixed)
                cell->setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
        };
        put(0, line.title, false);
        put(leftColumn, line.left, side != Side::Right);
        put(rightColumn, line.right, side != Side::Left);
    }
}

void ChoiceTable::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(currentRow(), Side::Left);
    case Qt::Key_Right:
        return choose(currentRow(), Side::Right);
    case Qt::Key_Space:
        return chooseNext(currentRow());
    default:
        return QTableWidget::keyPressEvent(event);
    }
}

} // namespace hoanhap::ui
