// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/Transaction.h"

#include <sqlite3.h>

namespace hoanhap::storage {

namespace {

/// For the way back, where a fault has been told already or nothing can be lost.
void tryTo(Session& session, const std::string& sql)
{
    sqlite3_exec(session.handle(), sql.c_str(), nullptr, nullptr, nullptr);
}

} // namespace

Transaction::Transaction(Session& session) : m_session(session), m_depth(session.transactionDepth)
{
    m_session.execute("beginning a change of",
        m_depth == 0 ? std::string("BEGIN IMMEDIATE") : "SAVEPOINT part_" + std::to_string(m_depth));
    if (++m_session.transactionDepth == 1)
        ++m_session.transactions;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    --m_session.transactionDepth;
    ++m_session.rollbacks;
    // A full disk may have rolled back everything already; then there is nothing left to take back.
    if (sqlite3_get_autocommit(m_session.handle()))
        return;
    const std::string part = "part_" + std::to_string(m_depth);
    tryTo(m_session, m_depth == 0 ? std::string("ROLLBACK") : "ROLLBACK TO " + part + "; RELEASE " + part);
}

void Transaction::commit()
{
    m_session.execute("storing a change of",
        m_depth == 0 ? std::string("COMMIT") : "RELEASE part_" + std::to_string(m_depth));
    --m_session.transactionDepth;
    m_open = false;
}

ReadTransaction::ReadTransaction(Session& session)
    : m_session(session)
    , m_own(sqlite3_get_autocommit(session.handle()) != 0)
{
    if (m_own)
        m_session.execute("beginning to read", "BEGIN DEFERRED");
}

ReadTransaction::~ReadTransaction()
{
    if (m_own)
        tryTo(m_session, "ROLLBACK");
}

} // namespace hoanhap::storage
