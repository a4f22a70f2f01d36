// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/reference/BareEngine.h"

#include "foundation/Error.h"

#include <sqlite3.h>

namespace hoanhap::benchmarks {

BareStatement::BareStatement(storage::Session& session, const std::string& sql)
{
    if (sqlite3_prepare_v2(session.handle(), sql.c_str(), -1, &m_statement, nullptr) != SQLITE_OK)
        throw LogicError("the engine refuses " + sql + ": " + sqlite3_errmsg(session.handle()));
}

BareStatement::~BareStatement()
{
    sqlite3_finalize(m_statement);
}

void BareStatement::bind(int column, const std::string& text)
{
    sqlite3_bind_text(m_statement, column + 1, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void BareStatement::bind(int column, qint64 number)
{
    sqlite3_bind_int64(m_statement, column + 1, number);
}

void BareStatement::bind(int column, const sqlite3_value* value)
{
    sqlite3_bind_value(m_statement, column + 1, value);
}

bool BareStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw LogicError(std::string("the engine failed: ") + sqlite3_errmsg(sqlite3_db_handle(m_statement)));
    return code == SQLITE_ROW;
}

void BareStatement::reset()
{
    sqlite3_reset(m_statement);
}

int BareStatement::columns() const
{
    return sqlite3_column_count(m_statement);
}

QString BareStatement::text(int column) const
{
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column)));
}

qint64 BareStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

const sqlite3_value* BareStatement::value(int column) const
{
    return sqlite3_column_value(m_statement, column);
}

KeptRow::KeptRow(const BareStatement& row)
{
    for (int column = 0; column < row.columns(); ++column)
        m_values.push_back(sqlite3_value_dup(row.value(column)));
}

KeptRow::~KeptRow()
{
    for (sqlite3_value* value : m_values)
        sqlite3_value_free(value);
}

} // namespace hoanhap::benchmarks
