// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/Indicator.h"
#include "ui/shell/WorkPage.h"

#include <QTimer>
#include <memory>

namespace Ui {
class FigureTablePane;
}

namespace hoanhap::ui {

class FigureTableModel;

/// Every indicator of a period with its parts; each number opens the records behind it.
class FigureTablePane : public WorkPage
{
    Q_OBJECT

public:
    FigureTablePane(PageContext context, QWidget* parent);
    ~FigureTablePane() override;

    void refresh() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void showDefinition();
    void openRecords();
    void offerPaper();
    std::optional<domain::Breakdown> breakdown() const;
    QString subject() const;

    std::unique_ptr<Ui::FigureTablePane> m_ui;
    FigureTableModel* m_model;
    QTimer m_typing; ///< in the box of parts
    bool m_stale = true;
};

} // namespace hoanhap::ui
