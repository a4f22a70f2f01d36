// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/Transaction.h"

#include <sqlite3.h>

namespace hoanhap::storage {

Transaction::Transaction(Session& session) : m_session(session), m_outer(session.transactionDepth == 0)
{
    if (m_outer)
        m_session.execute("beginning a change of", "BEGIN IMMEDIATE");
    ++m_session.transactionDepth;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    --m_session.transactionDepth;
    // A full disk may have rolled back already; then there is nothing left to take back.
    if (m_outer && !sqlite3_get_autocommit(m_session.handle()))
        sqlite3_exec(m_session.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    if (m_outer)
        m_session.execute("storing a change of", "COMMIT");
    --m_session.transactionDepth;
    m_open = false;
}

} // namespace hoanhap::storage
