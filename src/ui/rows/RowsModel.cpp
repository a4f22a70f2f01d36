// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/RowsModel.h"

#include "domain/Findings.h"
#include "messages/ErrorSentences.h"
#include "text/dates/PartialDate.h"
#include "text/numbers/Numbers.h"
#include "ui/faults/FaultMark.h"

#include <QColor>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

RowsModel::RowsModel(std::vector<RowColumn> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void RowsModel::setRows(const std::vector<Row>& rows)
{
    beginResetModel();
    m_lines.clear();
    for (const Row& row : rows)
        m_lines.push_back({row, {}, {}});
    endResetModel();
}

std::vector<RowsModel::Row> RowsModel::rows() const
{
    std::vector<Row> rows;
    for (const Line& line : m_lines)
        rows.push_back(line.stored);
    return rows;
}

void RowsModel::setOffered(const QString& field, const std::vector<std::pair<QString, QString>>& choices)
{
    Labels labels;
    QStringList codes;
    for (const auto& [code, label] : choices) {
        labels.insert(code, label);
        codes << code;
    }
    setLabels(field, labels);
    m_offered.insert(field, codes);
}

QStringList RowsModel::offered(const QString& field) const
{
    const auto ordered = m_offered.constFind(field);
    return ordered == m_offered.cend() ? m_labels.value(field).keys() : *ordered;
}

void RowsModel::setGrowth(Growth growth)
{
    beginResetModel();
    m_growth = growth;
    endResetModel();
}

void RowsModel::setReadOnly(bool readOnly)
{
    beginResetModel();
    m_readOnly = readOnly;
    endResetModel();
}

bool RowsModel::mayRemove(int row) const
{
    return !m_readOnly && m_growth != Growth::None && row >= 0 && row < lineCount();
}

void RowsModel::addRow(const Row& row)
{
    beginInsertRows({}, lineCount(), lineCount());
    m_lines.push_back({row, {}, {}});
    endInsertRows();
    Q_EMIT edited();
}

void RowsModel::removeRowAt(int row)
{
    if (!mayRemove(row))
        return;
    beginRemoveRows({}, row, row);
    m_lines.erase(m_lines.begin() + row);
    endRemoveRows();
    Q_EMIT edited();
}

void RowsModel::shiftRow(int row, int by)
{
    const int target = row + by;
    if (m_readOnly || row < 0 || row >= lineCount() || target < 0 || target >= lineCount())
        return;
    beginMoveRows({}, row, row, {}, by > 0 ? target + 1 : target);
    std::swap(m_lines[static_cast<size_t>(row)], m_lines[static_cast<size_t>(target)]);
    endMoveRows();
    Q_EMIT edited();
}

void RowsModel::setFaults(const QHash<QPair<int, QString>, QString>& sentences)
{
    for (int row = 0; row < lineCount(); ++row) {
        m_lines[static_cast<size_t>(row)].faults.clear();
        for (const RowColumn& column : m_columns)
            if (const QString sentence = sentences.value({row, column.field}); !sentence.isEmpty())
                m_lines[static_cast<size_t>(row)].faults.insert(column.field, sentence);
        tell(row);
    }
}

void RowsModel::tell(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

RowsModel::Line& RowsModel::lineAt(const QModelIndex& index)
{
    if (isNewLine(index)) {
        // A second empty line comes below, then the upper one becomes a row: whatever edits it stays
        // where it is.
        const int below = lineCount() + 1;
        beginInsertRows({}, below, below);
        m_emptyLines = 2;
        endInsertRows();
        m_lines.push_back({m_defaults, {}, {}});
        m_emptyLines = 1;
    }
    return m_lines[static_cast<size_t>(index.row())];
}

void RowsModel::setUnread(const QModelIndex& index, const QString& typed, const Error& fault)
{
    const int row = index.row();
    lineAt(index).unread.insert(m_columns[static_cast<size_t>(index.column())].field, {typed, fault});
    tell(row);
    Q_EMIT edited();
}

Errors RowsModel::unread(const QString& entity) const
{
    Errors errors;
    for (size_t row = 0; row < m_lines.size(); ++row)
        for (auto cell = m_lines[row].unread.cbegin(); cell != m_lines[row].unread.cend(); ++cell) {
            Error error = cell->fault;
            error.field = domain::rowPrefix(entity.toStdString(), row) + cell.key();
            errors.push_back(error);
        }
    return errors;
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : lineCount() + (m_readOnly || m_growth != Growth::Typed ? 0 : m_emptyLines);
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString RowsModel::shownAt(int row, const QString& field) const
{
    if (row < 0 || row >= std::ssize(m_lines))
        return {};
    return shownText(field, m_lines[static_cast<size_t>(row)].stored.value(field));
}

QString RowsModel::shownText(const QString& field, const QString& stored) const
{
    const auto column = std::find_if(
        m_columns.begin(), m_columns.end(), [&](const RowColumn& other) { return other.field == field; });
    switch (column == m_columns.end() ? RowColumn::Kind::Text : column->kind) {
    case RowColumn::Kind::Code:
    case RowColumn::Kind::Area:
        return m_labels.value(field).value(stored, stored);
    case RowColumn::Kind::Day:
    case RowColumn::Kind::PartialDate:
        return text::PartialDate::fromStored(stored).value_or(text::PartialDate()).display();
    case RowColumn::Kind::Number:
        return stored.isEmpty() ? QString() : text::grouped(stored.toLongLong());
    case RowColumn::Kind::Year:
    case RowColumn::Kind::Text:
        break;
    }
    return stored;
}

QString RowsModel::shown(const Line& line, const RowColumn& column) const
{
    if (const auto unread = line.unread.constFind(column.field); unread != line.unread.cend())
        return unread->typed;
    return shownText(column.field, line.stored.value(column.field));
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    const RowColumn& column = m_columns[static_cast<size_t>(index.column())];
    if (role == Qt::TextAlignmentRole && column.kind == RowColumn::Kind::Number)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (isNewLine(index)) {
        const bool invites =
            index.column() == 0 && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole);
        return invites ? QVariant(tr("Add…")) : QVariant();
    }
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    const auto unread = line.unread.constFind(column.field);
    const bool isUnread = unread != line.unread.cend();
    const QString fault = isUnread ? messages::sentenceFor(unread->fault) : line.faults.value(column.field);
    switch (role) {
    case Qt::DisplayRole:
        return fault.isEmpty() ? shown(line, column) : withSign(shown(line, column));
    case Qt::EditRole:
        return line.stored.value(column.field, u""_s);
    case TypedRole:
        return isUnread ? QVariant(unread->typed) : QVariant();
    case Qt::ToolTipRole:
        return fault.isEmpty() ? shown(line, column) : fault;
    case Qt::AccessibleDescriptionRole:
        return fault;
    default:
        return {};
    }
}

bool RowsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || m_readOnly)
        return false;
    const QString field = m_columns[static_cast<size_t>(index.column())].field;
    const QString stored = value.toString();
    if (isNewLine(index) && stored.isEmpty())
        return false;
    const int row = index.row();
    Line& line = lineAt(index);
    if (line.stored.value(field) == stored && !line.unread.contains(field))
        return true;
    line.stored[field] = stored;
    line.unread.remove(field);
    line.faults.remove(field);
    tell(row);
    Q_EMIT edited();
    return true;
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const RowColumn& column = m_columns[static_cast<size_t>(section)];
        if (role == Qt::TextAlignmentRole && column.kind == RowColumn::Kind::Number)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(column.title)
                                       : QAbstractTableModel::headerData(section, orientation, role);
    }
    const bool removes = mayRemove(section);
    if (role == Qt::DisplayRole)
        return removes ? u"×"_s : QString();
    if (role == Qt::ToolTipRole && removes)
        return tr("Remove this row (Ctrl+Delete)");
    return {};
}

Qt::ItemFlags RowsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool fixed = m_readOnly || !index.isValid() || m_columns[static_cast<size_t>(index.column())].fixed;
    return fixed ? flags : flags | Qt::ItemIsEditable;
}

} // namespace hoanhap::ui
