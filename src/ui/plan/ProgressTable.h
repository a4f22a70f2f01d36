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

public:
    explicit ProgressTable(QWidget* parent = nullptr);

    void showLines(const std::vector<services::PlanProgress::Line>& lines, bool withUnits);
    /// Nothing where no line is chosen.
    const services::PlanProgress::Line* chosen() const;

Q_SIGNALS:
    void lineActivated();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Where there is no room for them, target and reached stand in the cell of the share.
    void fitColumns();
    QString shareText(const services::PlanProgress::Line& line) const;

    std::vector<services::PlanProgress::Line> m_lines;
    bool m_narrow = false;
};

} // namespace hoanhap::ui
