// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures/FigurePaper.h"
#include "services/plan/PlanProgress.h"
#include "ui/shell/WorkPage.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace hoanhap::ui {

/// The acts logged under a task of the plan, which add up to the number that was asked about; they can be
/// printed and written to a file.
class ActsDialog : public QDialog
{
    Q_OBJECT

public:
    ActsDialog(PageContext context, const services::PlanProgress::Line& line, int year, QWidget* parent);

Q_SIGNALS:
    /// The dialog closes first.
    void recordAsked(const QString& kind, const Uuid& id);

private:
    void layOut(const QString& heading);
    void list(const std::vector<storage::TaskAct>& acts);
    void openChosen();
    void offerPaper();

    PageContext m_context;
    services::PlanProgress::Line m_line;
    QTableWidget* m_table;
    QLabel* m_sum;
    QPushButton* m_paperButton;
    services::FigurePaper m_paper;
};

} // namespace hoanhap::ui
