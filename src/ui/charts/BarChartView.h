// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartContent.h"

#include <QChartView>

class QBarSet;

namespace hoanhap::ui {

/// Bars that are reached by arrow keys and opened by Enter or a click, in the colours of the theme.
class BarChartView : public QChartView
{
    Q_OBJECT

public:
    explicit BarChartView(QWidget* parent = nullptr);

    enum class Names
    {
        InLines, ///< long ones broken: the bars have little room
        Whole ///< as on paper, where the axis of values is numbered too
    };
    void setContent(const ChartContent& content, Names names = Names::InLines);
    ChartBar currentBar() const { return m_current; }
    /// "Training, this year: 20"
    QString wordsOf(const ChartBar& bar) const;
    /// The picture at that size, with the background of the theme.
    void paint(QPainter& painter, const QRectF& area);

Q_SIGNALS:
    void barChosen(const hoanhap::ui::ChartBar& bar);

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addBars();
    void addAxes(QAbstractSeries* bars);
    void colour();
    void move(int series, int category);
    void mark(bool marked);
    int lineOf(int category) const;
    QPointF footOf(const ChartBar& bar) const;

    ChartContent m_content;
    Names m_names = Names::InLines;
    std::vector<QBarSet*> m_sets;
    ChartBar m_current;
};

} // namespace hoanhap::ui
