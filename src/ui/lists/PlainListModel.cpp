// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/PlainListModel.h"

#include <algorithm>

namespace hoanhap::ui {

PlainListModel::PlainListModel(QStringList titles, QObject* parent)
    : QAbstractTableModel(parent)
    , m_titles(std::move(titles))
{
}

void PlainListModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

Uuid PlainListModel::idAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? m_rows[static_cast<size_t>(row)].id : Uuid();
}

int PlainListModel::rowOf(const Uuid& id) const
{
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].id == id)
            return static_cast<int>(row);
    return -1;
}

int PlainListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlainListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

bool PlainListModel::holdsNumbers(int column) const
{
    return std::ranges::find(m_numberColumns, column) != m_numberColumns.end();
}

QVariant PlainListModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole && holdsNumbers(index.column()))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return m_rows[static_cast<size_t>(index.row())].texts.value(index.column());
}

QVariant PlainListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_titles.value(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && holdsNumbers(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace hoanhap::ui
