// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures/reported/ReportedFigureService.h"
#include "ui/shell/WorkPage.h"

#include <memory>

namespace Ui {
class ReportedFiguresPane;
}

namespace hoanhap::ui {

class ReportedGridModel;

/// What the units below an office reported for a period: typed or pasted, with the dispatch each came
/// with, and who has not reported yet.
class ReportedFiguresPane : public WorkPage
{
    Q_OBJECT

public:
    ReportedFiguresPane(PageContext context, QWidget* parent);
    ~ReportedFiguresPane() override;

    void refresh() override;
    bool isModified() const override;
    void dropChanges() override;
    void save() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void changePeriod();
    void fillDispatches();
    void showRow();
    void takeSource();
    void paste();
    void showSilent();
    QString whyNoUnits();
    void showFault();
    int currentRow() const;

    std::unique_ptr<Ui::ReportedFiguresPane> m_ui;
    ReportedGridModel* m_model;
    domain::FigurePeriod m_shown;
    bool m_stale = true;
};

} // namespace hoanhap::ui
