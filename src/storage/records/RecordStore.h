// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"
#include "storage/lists/Shelf.h"
#include "storage/records/RecordTable.h"

#include <stdexcept>

namespace hoanhap::storage {

/// Keeps the records of one table: reads, adds and changes them, never deletes (a tombstone does).
/// Table and columns come from the record's own field list, so there is no SQL to write for a new
/// field. Statements are prepared once a store: keep it for as long as the work lasts.
template <typename Record>
class RecordStore
{
public:
    explicit RecordStore(Session& session)
        : m_table(session, std::string(domain::Fields<Record>::entity), columnsOf())
    {
    }

    void insert(const Record& record)
    {
        fillAll(record);
        m_table.insert();
    }
    /// Stores the record where the row still has `expectedVersion`; false where somebody was faster.
    bool update(const Record& record, int expectedVersion)
    {
        fillAll(record);
        return m_table.update(expectedVersion);
    }
    /// Finds rows in the bin too: their `deletedAt` tells.
    std::optional<Record> find(const Uuid& id)
    {
        std::optional<Record> found;
        each("id = :value", id.toString(), [&](Record&& record) { found = std::move(record); });
        return found;
    }
    /// Rows that are not in the bin whose `column` has that text, oldest first.
    std::vector<Record> whereEqual(const std::string& column, const QString& value)
    {
        std::vector<Record> rows;
        each(column + " = :value AND deleted_at IS NULL ORDER BY id", value,
            [&](Record&& record) { rows.push_back(std::move(record)); });
        return rows;
    }
    std::vector<Record> all(Shelf shelf = Shelf::Standing)
    {
        std::vector<Record> rows;
        each(onShelf(m_table.name(), shelf) + " AND '' = :value ORDER BY id", {},
            [&](Record&& record) { rows.push_back(std::move(record)); });
        return rows;
    }
    /// `condition` is SQL over the table's columns with the placeholder :value exactly once.
    template <typename Row>
    void each(const std::string& condition, const QString& value, Row row)
    {
        m_table.select(condition, value.toStdString(), [&] { row(extractAll()); });
    }

    static std::vector<ColumnBuffer> columnsOf()
    {
        std::vector<ColumnBuffer> columns;
        Record sample{};
        visit(sample, [&](std::string_view name, auto& value) {
            columns.push_back({std::string(name), storedAsNumber<std::remove_cvref_t<decltype(value)>>});
        });
        return columns;
    }

private:
    /// Identifier, business fields, stamps: the order of the buffers.
    template <typename AnyRecord, typename Visitor>
    static void visit(AnyRecord& record, Visitor visitor)
    {
        visitor("id", record.id);
        domain::forEachField<Record>([&](const auto& field) { visitor(field.name, record.*(field.member)); });
        visitor("unit_id", record.unitId);
        visitor("created_at", record.createdAt);
        visitor("created_by", record.createdBy);
        visitor("updated_at", record.updatedAt);
        visitor("updated_by", record.updatedBy);
        visitor("row_version", record.rowVersion);
        visitor("change_stamp", record.changeStamp);
        visitor("deleted_at", record.deletedAt);
    }
    void fillAll(const Record& record)
    {
        size_t i = 0;
        visit(record, [&](std::string_view, const auto& value) { fill(m_table.columns()[i++], value); });
    }
    Record extractAll()
    {
        Record record{};
        size_t i = 0;
        visit(record, [&](std::string_view, auto& value) {
            const ColumnBuffer& column = m_table.columns()[i++];
            if (!extract(column, value))
                throw LogicError(
                    "column " + m_table.name() + '.' + column.name + " holds a value of another kind");
        });
        return record;
    }

    RecordTable m_table;
};

} // namespace hoanhap::storage
