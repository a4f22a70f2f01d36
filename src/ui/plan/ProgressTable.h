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

private:
    std::vector<services::PlanProgress::Line> m_lines;
};

} // namespace hoanhap::ui
