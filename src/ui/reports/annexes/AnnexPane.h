// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/Report.h"
#include "ui/shell/WorkPage.h"

#include <QWidget>
#include <memory>

namespace Ui {
class AnnexPane;
}

namespace hoanhap::ui {

/// Which annexes a report carries, chosen in a draft; their tables as a workbook, and the proof sheet.
class AnnexPane : public QWidget
{
    Q_OBJECT

public:
    AnnexPane(PageContext context, QWidget* parent);
    ~AnnexPane() override;

    using QWidget::show;
    void show(const std::optional<domain::Report>& report);

Q_SIGNALS:
    void reportChanged();
    void statusMessage(const QString& sentence);

private:
    void choose();
    void exportWorkbook();
    void showProof();
    void finish(const Outcome& outcome);

    std::unique_ptr<Ui::AnnexPane> m_ui;
    PageContext m_context;
    std::optional<domain::Report> m_report;
};

} // namespace hoanhap::ui
