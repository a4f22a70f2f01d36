// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/ColumnBuffer.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace hoanhap::storage {

class Session;

/// The statements of one table, prepared once and run as often as wanted. RecordStore turns
/// records into its buffers; nobody else uses it.
class RecordTable
{
public:
    /// `columns[0]` is the identifier. The session must outlive the table.
    RecordTable(Session& session, std::string name, std::vector<ColumnBuffer> columns);
    ~RecordTable();

    std::vector<ColumnBuffer>& columns() { return m_columns; }
    const std::string& name() const { return m_name; }

    void insert();
    /// False where the row does not stand at that version.
    bool update(int expectedVersion);
    /// Rows whose `condition` holds (SQL with the placeholder :value), one call of `row` each with
    /// the buffers filled.
    void select(const std::string& condition, const std::string& value, const std::function<void()>& row);

private:
    struct Prepared;
    Prepared& prepared(const std::string& sql, bool into, const char* parameter);
    std::string columnList(const std::string& prefix) const;
    std::string assignments() const;

    Session& m_session;
    std::string m_name;
    std::vector<ColumnBuffer> m_columns;
    std::string m_parameterText;
    long long m_parameterNumber = 0;
    std::map<std::string, std::unique_ptr<Prepared>> m_prepared;
    Prepared* m_insert = nullptr; ///< those two of them that run for every row
    Prepared* m_update = nullptr;
};

} // namespace hoanhap::storage
