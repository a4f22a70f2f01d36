// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures/FigurePaper.h"
#include "services/figures/Figures.h"

#include <QAbstractTableModel>

namespace hoanhap::ui {

/// Every indicator of a period, a row each; where they are parted, a column for each part that any of
/// them has.
class FigureTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int nameColumn = 0;
    static constexpr int kindColumn = 1;
    static constexpr int valueColumn = 2;
    static constexpr int firstPart = 3;

    explicit FigureTableModel(QObject* parent) : QAbstractTableModel(parent) { }

    void setFigures(std::vector<services::Figure> figures, std::optional<domain::Breakdown> breakdown);
    const services::Figure& figureAt(int row) const { return m_figures[static_cast<size_t>(row)]; }
    /// The part that a column shows; nothing for the figure itself.
    std::optional<services::CellChoice> partAt(int column) const;
    services::FigurePaper paper(const QString& subject) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const domain::Indicator& indicatorAt(int row) const;
    /// Nothing where the indicator has no such part or cannot be parted so.
    std::optional<qint64> valueAt(int row, int column) const;
    QString valueText(int row, int column) const;

    std::vector<services::Figure> m_figures;
    std::optional<domain::Breakdown> m_breakdown;
    std::vector<services::FigureCell> m_parts; ///< codes and labels of the columns
};

} // namespace hoanhap::ui
