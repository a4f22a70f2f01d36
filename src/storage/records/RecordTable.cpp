// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/RecordTable.h"

#include "storage/sqlite/Session.h"

namespace hoanhap::storage {

struct RecordTable::Prepared
{
    explicit Prepared(soci::session& session) : statement(session) { }
    soci::statement statement;
};

RecordTable::RecordTable(Session& session, std::string name, std::vector<ColumnBuffer> columns)
    : m_session(session)
    , m_name(std::move(name))
    , m_columns(std::move(columns))
{
}

RecordTable::~RecordTable() = default;

std::string RecordTable::columnList(const std::string& prefix) const
{
    std::string list;
    for (const ColumnBuffer& column : m_columns)
        list += (list.empty() ? "" : ", ") + prefix + column.name;
    return list;
}

std::string RecordTable::assignments() const
{
    std::string list;
    for (size_t i = 1; i < m_columns.size(); ++i)
        list += (i > 1 ? ", " : "") + m_columns[i].name + " = :" + m_columns[i].name;
    return list;
}

RecordTable::Prepared& RecordTable::prepared(const std::string& sql, bool into, const char* parameter)
{
    std::unique_ptr<Prepared>& slot = m_prepared[sql];
    if (slot)
        return *slot;
    auto made = std::make_unique<Prepared>(m_session.soci());
    soci::statement& statement = made->statement;
    for (ColumnBuffer& column : m_columns) {
        if (into && column.isNumber)
            statement.exchange(soci::into(column.number, column.indicator));
        else if (into)
            statement.exchange(soci::into(column.text, column.indicator));
        else if (column.isNumber)
            statement.exchange(soci::use(column.number, column.indicator, column.name));
        else
            statement.exchange(soci::use(column.text, column.indicator, column.name));
    }
    if (into)
        statement.exchange(soci::use(m_parameterText, parameter));
    else if (parameter)
        statement.exchange(soci::use(m_parameterNumber, parameter));
    statement.alloc();
    statement.prepare(sql);
    statement.define_and_bind();
    slot = std::move(made);
    return *slot;
}

void RecordTable::insert()
{
    m_session.guarded("adding a row to", m_name, [&] {
        if (!m_insert)
            m_insert = &prepared(
                "INSERT INTO " + m_name + " (" + columnList({}) + ") VALUES (" + columnList(":") + ')', false,
                nullptr);
        m_insert->statement.execute(true);
    });
}

bool RecordTable::update(int expectedVersion)
{
    bool done = false;
    m_session.guarded("changing a row of", m_name, [&] {
        m_parameterNumber = expectedVersion;
        if (!m_update)
            m_update = &prepared("UPDATE " + m_name + " SET " + assignments()
                    + " WHERE id = :id AND row_version = :expected_version",
                false, "expected_version");
        m_update->statement.execute(true);
        done = m_update->statement.get_affected_rows() == 1;
    });
    return done;
}

void RecordTable::select(
    const std::string& condition, const std::string& value, const std::function<void()>& row)
{
    m_session.guarded("reading rows of", m_name, [&] {
        const std::string sql = "SELECT " + columnList({}) + " FROM " + m_name + " WHERE " + condition;
        m_parameterText = value;
        soci::statement& statement = prepared(sql, true, "value").statement;
        statement.execute(false);
        while (statement.fetch()) // to the end, so that no half-read statement holds the register
            row();
    });
}

} // namespace hoanhap::storage
