// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/listentry/ListEntry.h"
#include "services/people/listentry/ListPaste.h"

#include <QAbstractTableModel>
#include <QUndoStack>
#include <memory>

namespace hoanhap::ui {

/// The rows of a list that is being entered, with some empty ones below. Every edit can be taken back until
/// rows are stored; stored rows are locked. What is wrong with a cell is part of what it shows.
class ListEntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Rows = services::ListEntry::Rows;
    using Column = services::ListColumn;
    static constexpr int spareRows = 12;

    ListEntryModel(services::Workspace& workspace, QObject* parent);

    const Rows& rows() const { return m_rows; }
    services::ListEntry& entry() { return *m_entry; }
    /// What the whole list shares; where it changed, every row that was checked is stale.
    void setShared(const services::SharedValues& shared);
    const services::SharedValues& shared() const { return m_shared; }
    /// Another number whenever a text, an accepted doubt or what is stored is another.
    int revision() const { return m_revision; }
    /// Every row that may be stored is told as whom, so that a storing that is broken off leaves no doubt.
    void reserveIds();
    void askFor(services::ListEntry::Candidates candidates);

    /// Lays pasted rows over those from the cell on, past what is stored.
    void paste(const QModelIndex& from, const text::TableRows& table);
    void setTexts(const QModelIndexList& cells, const QString& text);
    void removeLines(const QModelIndexList& cells);
    void repair(int row, const services::ListRepair& repair);
    /// The first repair of every fault of that kind in that column, in all rows where it is the likeliest.
    void repairAlike(const services::CellFault& fault);
    int alike(const services::CellFault& fault) const;
    /// One repair, in all rows that say the same as this one and are offered it too.
    void repairSame(int row, const services::CellFault& fault, const services::ListRepair& repair);
    int same(int row, const services::CellFault& fault, const services::ListRepair& repair) const;
    void accept(int row, const services::CellFault& doubt);
    void dropAll();
    QUndoStack& undoStack() { return m_undo; }

    /// A row that was left; those that share its number are looked at again too.
    void checkRow(int row);
    /// Checks stale rows anew, from `first` on and round the end, until `goOn` says no; false: none is left.
    bool checkStale(int first, const services::ListEntry::GoOn& goOn);
    /// What a long check or a storing found. Rows that were stored are locked.
    void take(const std::vector<services::ListEntry::Outcome>& outcomes);
    std::vector<services::CellFault> faultsAt(const QModelIndex& cell) const;
    /// The next cell with a fault behind `cell`, round the end.
    QModelIndex nextFault(const QModelIndex& cell) const;
    struct Counts
    {
        int stored = 0;
        int clean = 0;
        int faulty = 0;
        int doubtful = 0; ///< nothing is wrong, and something is to be looked at
        int unchecked = 0;
    };
    Counts counts() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    static QString title(Column column);

    /// For the commands of the undo stack: `after` comes in the place of `count` rows. More or fewer rows
    /// only at the end, or all of them at once elsewhere.
    void replace(int first, int count, const Rows& after);

Q_SIGNALS:
    void edited();

private:
    int filledRows() const { return static_cast<int>(m_rows.size()); }
    bool isLocked(int row) const;
    services::ListRow rowAt(int row) const;
    void overwrite(int first, Rows after, const QString& what);
    void resizeTo(int filled);
    void tell(int first, int last);
    void recheckTwins();
    QVariant shown(const services::ListRow& row, Column column, int role) const;

    services::Workspace& m_workspace;
    services::SharedValues m_shared;
    services::ListEntry::Candidates m_candidates;
    std::unique_ptr<services::ListEntry> m_entry;
    Rows m_rows;
    int m_revision = 0;
    QUndoStack m_undo;
};

} // namespace hoanhap::ui
