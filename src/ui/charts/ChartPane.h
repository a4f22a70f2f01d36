// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/BarChartView.h"
#include "ui/shell/WorkPage.h"

#include <QWidget>
#include <memory>

namespace Ui {
class ChartPane;
}

namespace hoanhap::ui {

/// A chart with its title, which can also be read as a table, copied as a picture and saved as SVG or PNG.
class ChartPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPane(UserPrompts& prompts, QWidget* parent = nullptr);
    ~ChartPane() override;

    void setContent(const ChartContent& content);
    const ChartContent& content() const { return m_content; }
    BarChartView& view() { return *m_view; }
    /// Writes the picture; its form by the ending of the name, PNG where it has none.
    Outcome saveTo(const QString& path);

Q_SIGNALS:
    /// Its bar or the cell of its table.
    void barChosen(const hoanhap::ui::ChartBar& bar);
    void statusMessage(const QString& sentence);

private:
    void showAsTable(bool table);
    void fillTable();
    void copy();
    void save();
    QImage picture();
    QByteArray drawing();

    std::unique_ptr<Ui::ChartPane> m_ui;
    UserPrompts& m_prompts;
    BarChartView* m_view;
    ChartContent m_content;
};

} // namespace hoanhap::ui
