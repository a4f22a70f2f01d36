// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/plan/PlanProgress.h"

#include <QTableWidget>

namespace hoanhap::ui {

/// The tasks of a plan with what each is to reach and has reached, the share as a bar. Enter or a double
/// click asks for the acts behind a line.
class ProgressTable : public QTableWidget
{
    Q_OBJECT
    /// So many rows at most stand in sight in a page that scrolls; 0: as the page has room.
    Q_PROPERTY(int rowsInSight READ rowsInSight WRITE setRowsInSight)

public:
    explicit ProgressTable(QWidget* parent = nullptr);

    void showLines(const std::vector<services::PlanProgress::Line>& lines, bool withUnits);
    int rowsInSight() const { return m_rowsInSight; }
    void setRowsInSight(int rows) { m_rowsInSight = rows; }
    QSize minimumSizeHint() const override;
    /// Nothing where no line is chosen.
    const services::PlanProgress::Line* chosen() const;

Q_SIGNALS:
    void lineActivated();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;

private:
    /// Where there is no room for them, target and reached stand in the cell of the share.
    void fitColumns();
    QString shareText(const services::PlanProgress::Line& line) const;

    std::vector<services::PlanProgress::Line> m_lines;
    bool m_narrow = false;
    int m_rowsInSight = 0;
    int m_asked = 0; ///< pixels of height, when it was asked last
};

} // namespace hoanhap::ui
