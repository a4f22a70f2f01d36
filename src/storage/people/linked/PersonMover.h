// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"
#include "storage/records/References.h"

#include <QDateTime>
#include <QString>
#include <array>
#include <functional>
#include <map>
#include <string_view>
#include <vector>

namespace hoanhap::storage {

/// A row that hangs on a person, and the column by which it does.
struct LinkedRow
{
    QString table;
    QString column;
    QString id;
    bool inBin = false;

    bool operator==(const LinkedRow& other) const
    {
        return table == other.table && column == other.column && id == other.id;
    }
};

/// One value that a move wrote. An empty text stands for none.
struct MovedCell
{
    LinkedRow cell;
    QString before;
    QString after;
};

/// Who writes, for the stamps that every row carries.
struct RowStamps
{
    QDateTime at;
    Uuid by;
    std::function<QString()> nextChange;
};

/// Moves everything that hangs on one person to another, rows in the bin too, by the schema's own
/// foreign keys: a new table needs no line here. Where both hang on the same thing and only one may
/// (both in one class), the row that says less goes into the bin and what hung on it moves to the
/// other. To be used inside a transaction.
class PersonMover
{
public:
    /// Tables that lead to a person and are no part of the file: the index follows the person's name,
    /// and a merge must name both records for good.
    static constexpr std::array<std::string_view, 2> notMoved{"person_order", "person_merge"};

    PersonMover(Session& session, RowStamps stamps);

    /// What leads to a person.
    const std::vector<Reference>& references() const { return m_references; }
    std::vector<LinkedRow> rowsOf(const Uuid& person);
    /// All rows of `from`. Gives back what was written, in that order.
    std::vector<MovedCell> move(const Uuid& from, const Uuid& to);
    void moveRow(const LinkedRow& row, const Uuid& from, const Uuid& to);
    /// Writes the former values again, the last first, wherever nobody wrote another one since.
    void takeBack(const std::vector<MovedCell>& cells);
    /// The rows of the person's file that `row` hangs on: the referral of a follow-up.
    std::vector<LinkedRow> parentsOf(const LinkedRow& row);

private:
    void moveAll(const std::string& table, const std::string& from, const std::string& to);
    void moveRow(const Reference& by, const std::string& id, const std::string& from, const std::string& to);
    /// Calls `visit(id, inBin)` with each row of `by` that leads to that row of `table`.
    template <typename Visit>
    void eachRow(const Reference& by, const std::string& table, const std::string& target, Visit visit);
    /// The standing row that a row would clash with if its column said `value`; empty where there is none.
    std::string twinOf(const Reference& by, const std::string& id, const std::string& value);
    int filledCells(const Reference& of, const std::string& id);
    void bury(const Reference& of, const std::string& id);
    void write(
        const Reference& by, const std::string& id, const std::string& before, const std::string& after);
    const Reference* referenceBy(const LinkedRow& row) const;
    const std::vector<std::string>& columns(const std::string& table);
    bool hasColumn(const std::string& table, std::string_view column);

    Session& m_session;
    RowStamps m_stamps;
    std::vector<Reference> m_references;
    std::map<std::string, std::vector<std::string>> m_columns; ///< by table, read once
    std::map<std::string, std::vector<UniqueIndex>> m_unique; ///< the same
    std::vector<MovedCell> m_written;
};

} // namespace hoanhap::storage
