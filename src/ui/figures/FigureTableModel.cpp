// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/FigureTableModel.h"

#include "messages/figures/IndicatorWords.h"

#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::Figure;
using services::FigureCell;

namespace {

/// Every part that one of the figures has, in the order of the first that has it; not known last.
std::vector<FigureCell> partsAmong(const std::vector<Figure>& figures, domain::Breakdown breakdown)
{
    std::vector<FigureCell> parts;
    for (const Figure& figure : figures)
        if (const auto found = figure.by.find(breakdown); found != figure.by.end())
            for (const FigureCell& cell : found->second)
                if (std::ranges::find(parts, cell.code, &FigureCell::code) == parts.end())
                    parts.push_back(cell);
    std::ranges::stable_partition(parts, [](const FigureCell& cell) { return !cell.code.isEmpty(); });
    return parts;
}

} // namespace

void FigureTableModel::setFigures(std::vector<Figure> figures, std::optional<domain::Breakdown> breakdown)
{
    beginResetModel();
    m_figures = std::move(figures);
    m_breakdown = breakdown;
    m_parts = breakdown ? partsAmong(m_figures, *breakdown) : std::vector<FigureCell>();
    endResetModel();
}

const domain::Indicator& FigureTableModel::indicatorAt(int row) const
{
    return *services::Figures::indicator(figureAt(row).indicator);
}

std::optional<services::CellChoice> FigureTableModel::partAt(int column) const
{
    if (column < firstPart || !m_breakdown)
        return std::nullopt;
    return services::CellChoice{*m_breakdown, m_parts[static_cast<size_t>(column - firstPart)].code};
}

std::optional<qint64> FigureTableModel::valueAt(int row, int column) const
{
    const Figure& figure = figureAt(row);
    if (column == valueColumn)
        return figure.known ? std::optional(figure.value) : std::nullopt;
    if (!m_breakdown || !indicatorAt(row).parts(*m_breakdown))
        return std::nullopt;
    const auto cells = figure.by.find(*m_breakdown);
    const QString& code = m_parts[static_cast<size_t>(column - firstPart)].code;
    if (cells != figure.by.end())
        if (const auto cell = std::ranges::find(cells->second, code, &FigureCell::code);
            cell != cells->second.end())
            return cell->value;
    return figure.known ? std::optional<qint64>(0) : std::nullopt;
}

QString FigureTableModel::valueText(int row, int column) const
{
    const std::optional<qint64> value = valueAt(row, column);
    if (value)
        return messages::shownFigure(indicatorAt(row), *value);
    return column == valueColumn ? tr("not reported") : QString();
}

services::FigurePaper FigureTableModel::paper(const QString& subject) const
{
    using spreadsheet::ColumnKind;
    services::FigurePaper paper{.of = services::FigurePaper::Of::Figures, .subject = subject};
    for (int column = 0; column < columnCount(); ++column)
        paper.columns.push_back({headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
            column < valueColumn ? ColumnKind::Text : ColumnKind::Number,
            column == nameColumn       ? 34
                : column == kindColumn ? 12
                                       : 10});
    for (int row = 0; row < rowCount(); ++row) {
        spreadsheet::Row line{data(index(row, nameColumn), Qt::DisplayRole).toString(),
            data(index(row, kindColumn), Qt::DisplayRole).toString()};
        for (int column = valueColumn; column < columnCount(); ++column) {
            const std::optional<qint64> value = valueAt(row, column);
            const bool whole = value && *value % indicatorAt(row).shownPer() == 0;
            line.push_back(whole ? spreadsheet::Cell(*value / indicatorAt(row).shownPer())
                                 : spreadsheet::Cell(valueText(row, column)));
        }
        paper.rows.push_back(std::move(line));
    }
    return paper;
}

int FigureTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

int FigureTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : firstPart + static_cast<int>(m_parts.size());
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::Indicator& indicator = indicatorAt(index.row());
    if (role == Qt::ToolTipRole && index.column() < valueColumn)
        return messages::indicatorDefinition(indicator.key);
    if (role == Qt::TextAlignmentRole && index.column() >= valueColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case nameColumn:
        return messages::indicatorName(indicator.key);
    case kindColumn:
        return messages::countedInName(indicator.countedIn);
    default:
        return valueText(index.row(), index.column());
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case nameColumn:
        return tr("Indicator");
    case kindColumn:
        return tr("Counted in");
    case valueColumn:
        return tr("Value");
    default:
        break;
    }
    if (section >= columnCount())
        return {};
    const FigureCell& part = m_parts[static_cast<size_t>(section - firstPart)];
    return messages::cellName(*m_breakdown, part.code, part.label);
}

} // namespace hoanhap::ui
