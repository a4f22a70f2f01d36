// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/compare/ReportComparison.h"
#include "ui/shell/WorkPage.h"

#include <QDialog>
#include <memory>

namespace Ui {
class CompareDialog;
}

namespace hoanhap::ui {

class ComparisonModel;

/// Two texts of a report side by side: versions, what stands now, last year's, a file from Word. Keys go
/// from difference to difference.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    using Side = services::ReportComparison::Side;

    /// Opens with these two, which are among the sides of the report.
    CompareDialog(PageContext context, std::vector<Side> sides, int before, int after, QWidget* parent);
    ~CompareDialog() override;

    /// "Version 2, signed", "Now", "Báo cáo.docx"; of another report than
    /// `own` with its year or number.
    static QString nameOf(const Side& side, const domain::Report& own);

Q_SIGNALS:
    /// That paragraph of the report is wanted on the page; the dialog closes first.
    void jumpTo(const document::Origin& origin);

private:
    void compare();
    void step(int by);
    void showPlace();

    std::unique_ptr<Ui::CompareDialog> m_ui;
    PageContext m_context;
    std::vector<Side> m_sides;
    ComparisonModel* m_model;
};

} // namespace hoanhap::ui
