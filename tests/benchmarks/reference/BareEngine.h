// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/Session.h"

#include <string>
#include <vector>

struct sqlite3_stmt;
struct sqlite3_value;

namespace hoanhap::benchmarks {

/// One prepared statement of the engine's own interface: what everything else is measured beside.
class BareStatement
{
public:
    BareStatement(storage::Session& session, const std::string& sql);
    ~BareStatement();
    BareStatement(const BareStatement&) = delete;
    BareStatement& operator=(const BareStatement&) = delete;

    void bind(int column, const std::string& text);
    void bind(int column, qint64 number);
    void bind(int column, const sqlite3_value* value);
    /// False after the last row.
    bool step();
    void reset();
    int columns() const;
    QString text(int column) const;
    qint64 number(int column) const;
    const sqlite3_value* value(int column) const;

private:
    sqlite3_stmt* m_statement = nullptr;
};

/// Copies of values that outlive the row they came from.
class KeptRow
{
public:
    explicit KeptRow(const BareStatement& row);
    KeptRow(KeptRow&&) = default;
    ~KeptRow();
    const std::vector<sqlite3_value*>& values() const { return m_values; }

private:
    std::vector<sqlite3_value*> m_values;
};

} // namespace hoanhap::benchmarks
