// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures/Figures.h"
#include "services/reports/checks/ReportFinding.h"

#include <QWidget>
#include <memory>
#include <vector>

namespace Ui {
class FigurePane;
}

namespace hoanhap::ui {

/// What a person should look at before signing, and what the register counts for the period.
class FigurePane : public QWidget
{
    Q_OBJECT

public:
    explicit FigurePane(QWidget* parent = nullptr);
    ~FigurePane() override;

    void showFindings(std::vector<services::ReportFinding> findings);
    void clearFindings() { showFindings({}); }
    /// The text may be changed by a click.
    void setMayRepair(bool may);
    /// Indicators without a name for the screen are left out.
    void showFigures(const QString& period, const std::vector<services::Figures::Figure>& figures);

Q_SIGNALS:
    void placeAsked(const services::ReportFinding& finding);
    void repairAsked(const services::ReportFinding& finding);

private:
    const services::ReportFinding* chosen() const;
    void offer();

    std::vector<services::ReportFinding> m_findings;
    bool m_mayRepair = false;
    std::unique_ptr<Ui::FigurePane> m_ui;
};

} // namespace hoanhap::ui
