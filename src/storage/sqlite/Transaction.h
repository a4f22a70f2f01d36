// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/Session.h"

namespace hoanhap::storage {

/// All or nothing. It takes the write lock at once (BEGIN IMMEDIATE): a deferred one fails when a
/// reader turns writer beside another writer. Whatever was not committed when it ends is rolled back.
/// Inside a running one it is a part of that: taken back alone, stored for good with the outermost.
class Transaction
{
public:
    explicit Transaction(Session& session);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Session& m_session;
    int m_depth; ///< 0 is the outermost
    bool m_open = true;
};

/// Several reads that see one state of the register, whatever other programs store meanwhile.
class ReadTransaction
{
public:
    explicit ReadTransaction(Session& session);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

private:
    Session& m_session;
    bool m_own;
};

} // namespace hoanhap::storage
