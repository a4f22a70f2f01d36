// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listentry/ListEntryModel.h"

#include "messages/ErrorSentences.h"
#include "services/people/listentry/ListEntryErrorCodes.h"
#include "ui/faults/FaultMark.h"

#include <QApplication>
#include <QPalette>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::CellFault;
using services::ListEntry;
using services::ListRow;

namespace {

constexpr int tint = 40; // of 255: the colours of faults lie over those of both themes

bool isTwin(const ListRow& row)
{
    return std::any_of(row.faults.begin(), row.faults.end(),
        [](const CellFault& fault) { return fault.error.code == services::listerrors::numberTwice; });
}

} // namespace

ListEntryModel::ListEntryModel(services::Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_entry(std::make_unique<ListEntry>(workspace, services::SharedValues()))
{
}

void ListEntryModel::setShared(const services::SharedValues& shared)
{
    if (shared == m_shared)
        return;
    m_shared = shared;
    m_entry = std::make_unique<ListEntry>(m_workspace, shared);
    m_entry->askFor(m_candidates);
    for (ListRow& row : m_rows)
        row.makeStale();
    Q_EMIT edited();
}

void ListEntryModel::reserveIds()
{
    for (ListRow& row : m_rows)
        if (row.isOpen() && row.reserved.isNull()) {
            row.reserved = m_workspace.newId();
            ++m_revision;
        }
}

void ListEntryModel::askFor(ListEntry::Candidates candidates)
{
    m_candidates = std::move(candidates);
    m_entry->askFor(m_candidates);
}

bool ListEntryModel::isLocked(int row) const
{
    return row < filledRows() && m_rows[static_cast<size_t>(row)].isStored();
}

ListRow ListEntryModel::rowAt(int row) const
{
    return row < filledRows() ? m_rows[static_cast<size_t>(row)] : ListRow();
}

void ListEntryModel::tell(int first, int last)
{
    const int lastRow = std::min(last, rowCount() - 1);
    if (first > lastRow)
        return;
    Q_EMIT dataChanged(index(first, 0), index(lastRow, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, first, lastRow);
}

void ListEntryModel::checkRow(int row)
{
    if (row < 0 || row >= filledRows() || !m_rows[static_cast<size_t>(row)].isOpen()
        || m_rows[static_cast<size_t>(row)].checked)
        return;
    ListRow& checked = m_rows[static_cast<size_t>(row)];
    checked.faults = m_entry->check(m_rows, static_cast<size_t>(row));
    checked.checked = true;
    checked.stale = false;
    tell(row, row);
    for (const size_t other : m_entry->sharingNumber(m_rows, static_cast<size_t>(row)))
        m_rows[other].faults = m_entry->check(m_rows, other);
    recheckTwins();
}

/// Rows that share a number may share it no more, or stand in another line now.
void ListEntryModel::recheckTwins()
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].isOpen() && isTwin(m_rows[i])) {
            m_rows[i].faults = m_entry->check(m_rows, i);
            tell(static_cast<int>(i), static_cast<int>(i));
        }
    Q_EMIT edited();
}

bool ListEntryModel::checkStale(int first, const ListEntry::GoOn& goOn)
{
    std::vector<size_t> stale;
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].stale && m_rows[i].isOpen())
            stale.push_back(i);
    if (stale.empty())
        return false;
    std::rotate(
        stale.begin(), std::ranges::lower_bound(stale, static_cast<size_t>(std::max(first, 0))), stale.end());
    std::vector<ListEntry::Outcome> outcomes;
    m_entry->checkThese(m_rows, stale, outcomes, goOn);
    take(outcomes);
    return outcomes.size() < stale.size();
}

void ListEntryModel::take(const std::vector<ListEntry::Outcome>& outcomes)
{
    bool stored = false;
    for (const ListEntry::Outcome& outcome : outcomes) {
        ListRow& row = m_rows[outcome.row];
        row.faults = outcome.faults;
        row.person = outcome.person;
        row.checked = true;
        row.stale = false;
        stored = stored || row.isStored();
    }
    if (stored) {
        m_undo.clear(); // what stands in the register is not taken back here
        ++m_revision;
    }
    tell(0, filledRows() - 1);
    Q_EMIT edited();
}

std::vector<CellFault> ListEntryModel::faultsAt(const QModelIndex& cell) const
{
    std::vector<CellFault> faults;
    if (cell.isValid() && cell.row() < filledRows())
        for (const CellFault& fault : m_rows[static_cast<size_t>(cell.row())].faults)
            if (static_cast<int>(fault.column) == cell.column())
                faults.push_back(fault);
    return faults;
}

QModelIndex ListEntryModel::nextFault(const QModelIndex& cell) const
{
    const int columns = columnCount();
    const int cells = filledRows() * columns;
    const int begin = std::max(cell.row(), 0) * columns + cell.column();
    for (int step = 1; step <= cells; ++step) {
        const int place = (begin + step) % cells;
        const QModelIndex next = index(place / columns, place % columns);
        if (!faultsAt(next).empty())
            return next;
    }
    return {};
}

ListEntryModel::Counts ListEntryModel::counts() const
{
    Counts counts;
    for (const ListRow& row : m_rows) {
        if (row.isStored())
            ++counts.stored;
        else if (row.isClean())
            ++counts.clean;
        else if (row.isOpen() && !row.faults.empty())
            ++(std::ranges::all_of(row.faults, &CellFault::doubt) ? counts.doubtful : counts.faulty);
        else if (row.isOpen())
            ++counts.unchecked;
    }
    return counts;
}

int ListEntryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : filledRows() + spareRows;
}

int ListEntryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : services::listColumnCount;
}

QVariant ListEntryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= filledRows())
        return role == Qt::EditRole || role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    return shown(m_rows[static_cast<size_t>(index.row())], static_cast<Column>(index.column()), role);
}

QVariant ListEntryModel::shown(const ListRow& row, Column column, int role) const
{
    QStringList sentences;
    bool doubtful = true;
    for (const CellFault& fault : row.faults)
        if (fault.column == column) {
            sentences << messages::sentenceFor(fault.error);
            doubtful = doubtful && fault.doubt;
        }
    const QString& text = row.at(column);
    switch (role) {
    case Qt::DisplayRole:
        return sentences.isEmpty() ? text.simplified() : withSign(text.simplified());
    case Qt::EditRole:
        return text;
    case Qt::ToolTipRole:
        return sentences.isEmpty() ? text : sentences.join(u'\n');
    case Qt::AccessibleDescriptionRole:
        return sentences.join(u' ');
    case Qt::BackgroundRole:
        if (!sentences.isEmpty())
            return doubtful ? QColor(200, 140, 0, tint) : QColor(200, 30, 20, tint);
        return {};
    case Qt::ForegroundRole:
        return row.isStored() ? QVariant(QApplication::palette().color(QPalette::PlaceholderText))
                              : QVariant();
    default:
        return {};
    }
}

bool ListEntryModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || isLocked(index.row()))
        return false;
    if (value.toString() != rowAt(index.row()).at(static_cast<Column>(index.column())))
        setTexts({index}, value.toString());
    return true;
}

QVariant ListEntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Horizontal)
        return title(static_cast<Column>(section));
    const QString number = QString::number(section + 1);
    if (isLocked(section))
        return number + u" ✓"_s;
    return rowAt(section).faults.empty() ? number : number + u" ⚠"_s;
}

Qt::ItemFlags ListEntryModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return !index.isValid() || isLocked(index.row()) ? flags : flags | Qt::ItemIsEditable;
}

QString ListEntryModel::title(Column column)
{
    static const std::array<const char*, services::listColumnCount> titles{QT_TR_NOOP("Full name"),
        QT_TR_NOOP("Other names"), QT_TR_NOOP("Sex"), QT_TR_NOOP("Born"), QT_TR_NOOP("Identity number"),
        QT_TR_NOOP("Phone"), QT_TR_NOOP("Commune"), QT_TR_NOOP("Hamlet"), QT_TR_NOOP("Legal status"),
        QT_TR_NOOP("From"), QT_TR_NOOP("Released on"), QT_TR_NOOP("Place served"), QT_TR_NOOP("Needs"),
        QT_TR_NOOP("Note")};
    return tr(titles[static_cast<size_t>(column)]);
}

} // namespace hoanhap::ui
