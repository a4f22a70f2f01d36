// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace hoanhap::ui {

class AttendanceModel;

/// The grid of an attendance sheet: Space goes from a day attended to absent and on to none, the letters x,
/// n and v mark the day as attended in full (×), in part (/) and not (v), Delete takes the mark away. A mark
/// on one cell goes on to the learner below, so that a day is marked down its column. Ctrl+Z takes back.
class AttendanceView : public QTableView
{
    Q_OBJECT

public:
    explicit AttendanceView(QWidget* parent = nullptr);
    void showModel(AttendanceModel& model);
    /// The column in sight, its first learner chosen.
    void goToColumn(int column);
    /// That cell alone is chosen.
    void goTo(int row, int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void mark(const QString& state, bool goesOn);
    void toggle();

    AttendanceModel* m_marks = nullptr;
};

} // namespace hoanhap::ui
