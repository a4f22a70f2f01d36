// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/RowsModel.h"

#include "text/Numbers.h"
#include "text/PartialDate.h"

#include <QColor>

namespace hoanhap::ui {

RowsModel::RowsModel(std::vector<RowColumn> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void RowsModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_faults.clear();
    endResetModel();
}

void RowsModel::setReadOnly(bool readOnly)
{
    beginResetModel();
    m_readOnly = readOnly;
    endResetModel();
}

void RowsModel::removeRowAt(int row)
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    Q_EMIT edited();
}

void RowsModel::setFaults(QHash<QPair<int, QString>, QString> faults)
{
    beginResetModel();
    m_faults = std::move(faults);
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_rows.size()) + (m_readOnly ? 0 : 1);
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString RowsModel::shown(const RowColumn& column, const QString& stored) const
{
    switch (column.kind) {
    case RowColumn::Kind::Code:
    case RowColumn::Kind::Area:
        return m_labels.value(column.field).value(stored, stored);
    case RowColumn::Kind::Day:
    case RowColumn::Kind::PartialDate:
        return text::PartialDate::fromStored(stored).value_or(text::PartialDate()).display();
    case RowColumn::Kind::Number:
        return stored.isEmpty() ? QString() : text::grouped(stored.toLongLong());
    case RowColumn::Kind::Text:
        break;
    }
    return stored;
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    const RowColumn& column = m_columns[static_cast<size_t>(index.column())];
    const bool newLine = index.row() >= static_cast<int>(m_rows.size());
    const QString fault = m_faults.value({index.row(), column.field});
    if (role == Qt::ToolTipRole && !fault.isEmpty())
        return fault;
    if (role == Qt::ForegroundRole && !fault.isEmpty())
        return QColor(0xb3, 0x26, 0x1e);
    if (newLine)
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(QStringLiteral("+")) : QVariant();
    const QString stored = m_rows[static_cast<size_t>(index.row())].value(column.field);
    if (role == Qt::DisplayRole)
        return fault.isEmpty() ? shown(column, stored) : shown(column, stored) + QStringLiteral(" ⚠");
    if (role == Qt::EditRole)
        return stored;
    return {};
}

bool RowsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || m_readOnly)
        return false;
    const QString stored = value.toString();
    if (index.row() >= static_cast<int>(m_rows.size())) {
        if (stored.isEmpty())
            return false;
        const int place = static_cast<int>(m_rows.size());
        beginInsertRows({}, place, place); // the empty line moves down
        m_rows.push_back(m_defaults);
        endInsertRows();
    }
    m_rows[static_cast<size_t>(index.row())][m_columns[static_cast<size_t>(index.column())].field] = stored;
    m_faults.remove({index.row(), m_columns[static_cast<size_t>(index.column())].field});
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    Q_EMIT edited();
    return true;
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_columns[static_cast<size_t>(section)].title;
    return QAbstractTableModel::headerData(section, orientation, role);
}

Qt::ItemFlags RowsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_readOnly || !index.isValid() ? flags : flags | Qt::ItemIsEditable;
}

} // namespace hoanhap::ui
