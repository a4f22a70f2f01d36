// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures/Figures.h"

#include <QWidget>
#include <memory>
#include <vector>

namespace Ui {
class FigurePane;
}

namespace hoanhap::ui {

/// What the register counts for the period of the report.
class FigurePane : public QWidget
{
    Q_OBJECT

public:
    explicit FigurePane(QWidget* parent = nullptr);
    ~FigurePane() override;

    /// Indicators without a name for the screen are left out.
    void showFigures(const QString& period, const std::vector<services::Figures::Figure>& figures);

Q_SIGNALS:
    /// A row was chosen: FigureRef::mark().
    void figureChosen(const QString& mark);

private:
    std::unique_ptr<Ui::FigurePane> m_ui;
};

} // namespace hoanhap::ui
