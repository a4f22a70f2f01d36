// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/numbers/FigureChanges.h"
#include "ui/shell/WorkPage.h"

#include <memory>
#include <optional>

namespace Ui {
class ChangesPane;
}

namespace hoanhap::ui {

/// Why the figures of a report are others than last year's or an earlier version's, person by person.
class ChangesPane : public QWidget
{
    Q_OBJECT

public:
    ChangesPane(PageContext context, QWidget* parent);
    ~ChangesPane() override;

    void show(const std::optional<domain::Report>& report);
    using QWidget::show;
    /// The figure as the page marks it: that of its indicator is chosen.
    void choose(const QString& mark);

Q_SIGNALS:
    void refused(const Errors& faults);
    void personAsked(const Uuid& person);
    void recordAsked(const QString& kind, const Uuid& id);

private:
    using Line = services::FigureChanges::Line;

    void fillVersions();
    void count();
    void showFigures();
    void explain();
    void showLines(const services::FigureChanges::Why& why);
    bool canOpen() const;
    void openRecord();
    services::FigureChanges::Against against() const;
    QString indicator() const;

    std::unique_ptr<Ui::ChangesPane> m_ui;
    PageContext m_context;
    std::optional<domain::Report> m_report;
    std::vector<domain::ReportVersion> m_versions;
    std::vector<services::FigureChanges::Changed> m_figures;
    std::vector<Line> m_lines; ///< in the order of the list below
};

} // namespace hoanhap::ui
