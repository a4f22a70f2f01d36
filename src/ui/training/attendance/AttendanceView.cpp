// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/attendance/AttendanceView.h"

#include "domain/training/AttendanceRules.h"
#include "ui/lists/NameHeader.h"
#include "ui/training/attendance/AttendanceModel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <optional>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
namespace attendance = domain::attendance;

namespace {

constexpr int dayWidth = 54; // "22/11" in bold
constexpr int mostForName = 220; // pixels; what is longer stands in the tip

/// The state a key asks for; nothing for keys that ask for none.
std::optional<QString> stateFor(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        return QString();
    const QString letter = event.text().toLower();
    if (letter == "x"_L1 || letter == "c"_L1)
        return attendance::full;
    if (letter == "n"_L1 || letter == "/"_L1)
        return attendance::part;
    if (letter == "v"_L1)
        return attendance::absent;
    return std::nullopt;
}

} // namespace

AttendanceView::AttendanceView(QWidget* parent) : QTableView(parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    horizontalHeader()->setMinimumSectionSize(28);
    setVerticalHeader(new NameHeader(mostForName, this));
    verticalHeader()->setDefaultSectionSize(26);
}

void AttendanceView::showModel(AttendanceModel& model)
{
    m_marks = &model;
    setModel(&model);
    const auto fit = [this, &model] {
        for (int column = 0; column < model.columnCount(); ++column)
            setColumnWidth(column, column == 0 ? 50 : column == 1 ? 90 : dayWidth);
    };
    connect(&model, &QAbstractItemModel::modelReset, this, fit);
    fit();
}

void AttendanceView::goToColumn(int column)
{
    if (column < 0 || model()->rowCount() == 0)
        return;
    goTo(std::max(0, currentIndex().row()), column);
    scrollTo(currentIndex(), QAbstractItemView::PositionAtCenter);
}

/// That cell alone is chosen, also while Ctrl or Shift are still held, as after Ctrl+S: else the next mark
/// would go into the cell of before as well.
void AttendanceView::goTo(int row, int column)
{
    selectionModel()->setCurrentIndex(model()->index(row, column), QItemSelectionModel::ClearAndSelect);
}

void AttendanceView::mark(const QString& state, bool goesOn)
{
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    const QModelIndex here = currentIndex();
    m_marks->mark(cells, state);
    if (goesOn && cells.size() <= 1 && here.isValid() && here.row() + 1 < model()->rowCount())
        goTo(here.row() + 1, here.column());
}

void AttendanceView::toggle()
{
    const QString now = m_marks->stateAt(currentIndex());
    if (now.isEmpty())
        mark(attendance::full, false);
    else if (now == attendance::full)
        mark(attendance::absent, false);
    else
        mark({}, false);
}

void AttendanceView::keyPressEvent(QKeyEvent* event)
{
    if (!m_marks || !currentIndex().isValid())
        return QTableView::keyPressEvent(event);
    if (event->matches(QKeySequence::Undo))
        return m_marks->undo();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && event->key() == Qt::Key_Space)
        return toggle();
    if (const std::optional<QString> state = plain ? stateFor(*event) : std::nullopt)
        return mark(*state, true);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().row() + 1 < model()->rowCount())
            goTo(currentIndex().row() + 1, currentIndex().column());
        return;
    }
    // A letter that means nothing here must not look for a cell that begins with it.
    if (plain && !event->text().isEmpty() && event->text().front().isPrint())
        return;
    QTableView::keyPressEvent(event);
}

void AttendanceView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (m_marks && currentIndex().isValid())
        toggle();
}

void AttendanceView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (model() && !currentIndex().isValid() && model()->columnCount() > AttendanceModel::sumColumns
        && model()->rowCount() > 0)
        goTo(0, AttendanceModel::sumColumns);
}

} // namespace hoanhap::ui
