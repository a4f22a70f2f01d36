// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listentry/ListEntryModel.h"

#include <algorithm>
#include <set>

namespace hoanhap::ui {

using services::CellFault;
using services::ListRow;

// The edits of the list, each one step that can be taken back.

namespace {

class RowsCommand : public QUndoCommand
{
public:
    RowsCommand(ListEntryModel& model, int first, ListEntryModel::Rows before, ListEntryModel::Rows after,
        const QString& what)
        : QUndoCommand(what)
        , m_model(model)
        , m_first(first)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_shared(model.shared())
    {
    }
    void redo() override { m_model.replace(m_first, static_cast<int>(m_before.size()), asOfNow(m_after)); }
    void undo() override { m_model.replace(m_first, static_cast<int>(m_after.size()), asOfNow(m_before)); }

private:
    /// Their checks were made with what the list shared then.
    ListEntryModel::Rows asOfNow(ListEntryModel::Rows rows) const
    {
        if (m_shared != m_model.shared())
            for (ListRow& row : rows)
                row.makeStale();
        return rows;
    }

    ListEntryModel& m_model;
    int m_first;
    ListEntryModel::Rows m_before;
    ListEntryModel::Rows m_after;
    services::SharedValues m_shared; ///< when they were checked
};

bool sameKind(const CellFault& one, const CellFault& other)
{
    return one.column == other.column && one.error.code == other.error.code;
}

/// The repair that all faults of a kind may take without a look at each.
bool hasLikeliest(const ListRow& row, const CellFault& fault, const CellFault& wanted)
{
    return row.isOpen() && sameKind(fault, wanted) && !fault.repairs.empty() && !fault.ambiguous;
}

bool isOffered(const ListRow& row, const CellFault& wanted, const services::ListRepair& repair)
{
    return row.isOpen() && std::any_of(row.faults.begin(), row.faults.end(), [&](const CellFault& fault) {
        return sameKind(fault, wanted)
            && std::find(fault.repairs.begin(), fault.repairs.end(), repair) != fault.repairs.end();
    });
}

ListRow repaired(ListRow row, const services::ListRepair& repair)
{
    for (const auto& [column, text] : repair.texts)
        row.set(column, text);
    return row;
}

} // namespace

void ListEntryModel::replace(int first, int count, const Rows& after)
{
    ++m_revision;
    const int size = static_cast<int>(after.size());
    const int more = size - count;
    if (first + count == filledRows()) {
        resizeTo(filledRows() + std::max(more, 0));
        for (int i = 0; i < std::max(size, count); ++i)
            m_rows[static_cast<size_t>(first + i)] = i < size ? after[static_cast<size_t>(i)] : ListRow();
        tell(first, first + std::max(size, count) - 1);
        resizeTo(first + size);
    } else if (more > 0) {
        beginInsertRows({}, first, first + more - 1);
        m_rows.insert(m_rows.begin() + first, after.begin(), after.end());
        endInsertRows();
    } else if (more < 0) {
        beginRemoveRows({}, first, first + count - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
        endRemoveRows();
    } else {
        std::copy(after.begin(), after.end(), m_rows.begin() + first);
        tell(first, first + count - 1);
    }
    Q_EMIT edited();
}

/// At the end an empty line becomes a row or a row an empty line: every line stays where it is, with
/// whatever edits it, and empty ones come or go at the bottom.
void ListEntryModel::resizeTo(int filled)
{
    const int more = filled - filledRows();
    const int bottom = rowCount();
    if (more > 0) {
        beginInsertRows({}, bottom, bottom + more - 1);
        m_rows.resize(static_cast<size_t>(filled));
        endInsertRows();
    } else if (more < 0) {
        beginRemoveRows({}, bottom + more, bottom - 1);
        m_rows.resize(static_cast<size_t>(filled));
        endRemoveRows();
    }
}

/// Puts rows in the place of those from `first` on, as one step that can be taken back.
void ListEntryModel::overwrite(int first, Rows after, const QString& what)
{
    if (first > filledRows()) {
        after.insert(after.begin(), static_cast<size_t>(first - filledRows()), ListRow());
        first = filledRows();
    }
    const int known = std::min(filledRows() - first, static_cast<int>(after.size()));
    const Rows before(m_rows.begin() + first, m_rows.begin() + first + known);
    m_undo.push(new RowsCommand(*this, first, before, std::move(after), what));
}

void ListEntryModel::paste(const QModelIndex& from, const text::TableRows& table)
{
    const services::ListPaste pasted =
        services::ListPaste::of(table, static_cast<Column>(std::max(from.column(), 0)));
    const int first = std::max(from.row(), 0);
    Rows after;
    for (const services::ListPaste::Row& row : pasted.rows) {
        while (isLocked(first + static_cast<int>(after.size())))
            after.push_back(rowAt(first + static_cast<int>(after.size())));
        after.push_back(services::ListPaste::laidOver(rowAt(first + static_cast<int>(after.size())), row));
    }
    if (!after.empty())
        overwrite(first, std::move(after), tr("Paste"));
}

void ListEntryModel::setTexts(const QModelIndexList& cells, const QString& text)
{
    if (cells.isEmpty())
        return;
    const auto [first, last] = std::minmax_element(cells.begin(), cells.end(),
        [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    Rows after;
    for (int row = first->row(); row <= last->row(); ++row)
        after.push_back(rowAt(row));
    bool changed = false;
    for (const QModelIndex& cell : cells) {
        ListRow& row = after[static_cast<size_t>(cell.row() - first->row())];
        if (isLocked(cell.row()) || row.at(static_cast<Column>(cell.column())) == text)
            continue;
        row.set(static_cast<Column>(cell.column()), text);
        changed = true;
    }
    if (changed)
        overwrite(first->row(), std::move(after), text.isEmpty() ? tr("Clear") : tr("Type"));
}

void ListEntryModel::removeLines(const QModelIndexList& cells)
{
    std::set<int, std::greater<>> rows; // from below, so that places above stay right
    for (const QModelIndex& cell : cells)
        if (cell.row() < filledRows() && !isLocked(cell.row()))
            rows.insert(cell.row());
    if (rows.empty())
        return;
    m_undo.beginMacro(tr("Remove rows"));
    for (const int row : rows)
        m_undo.push(new RowsCommand(*this, row, {rowAt(row)}, {}, {}));
    m_undo.endMacro();
    recheckTwins();
}

void ListEntryModel::repair(int row, const services::ListRepair& repair)
{
    if (isLocked(row) || row >= filledRows())
        return;
    overwrite(row, {repaired(rowAt(row), repair)}, tr("Repair"));
    checkRow(row);
}

int ListEntryModel::alike(const CellFault& fault) const
{
    int rows = 0;
    for (const ListRow& row : m_rows)
        for (const CellFault& other : row.faults)
            if (hasLikeliest(row, other, fault))
                ++rows;
    return rows;
}

void ListEntryModel::repairAlike(const CellFault& fault)
{
    Rows after = m_rows;
    for (ListRow& row : after)
        for (const CellFault& other : std::vector(row.faults))
            if (hasLikeliest(row, other, fault))
                row = repaired(row, other.repairs.front());
    overwrite(0, std::move(after), tr("Repair"));
}

int ListEntryModel::same(int row, const CellFault& fault, const services::ListRepair& repair) const
{
    const QString text = rowAt(row).at(fault.column);
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [&](const ListRow& other) {
        return other.at(fault.column) == text && isOffered(other, fault, repair);
    }));
}

void ListEntryModel::repairSame(int row, const CellFault& fault, const services::ListRepair& repair)
{
    const QString text = rowAt(row).at(fault.column);
    Rows after = m_rows;
    for (ListRow& other : after)
        if (other.at(fault.column) == text && isOffered(other, fault, repair))
            other = repaired(other, repair);
    overwrite(0, std::move(after), tr("Repair"));
}

void ListEntryModel::accept(int row, const CellFault& doubt)
{
    if (isLocked(row) || row >= filledRows())
        return;
    ListRow after = rowAt(row);
    after.accept(doubt);
    overwrite(row, {after}, tr("Accept"));
}

void ListEntryModel::dropAll()
{
    beginResetModel();
    m_rows.clear();
    ++m_revision;
    m_undo.clear();
    endResetModel();
    Q_EMIT edited();
}

} // namespace hoanhap::ui
