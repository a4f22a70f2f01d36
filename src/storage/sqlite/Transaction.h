// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/Session.h"

namespace hoanhap::storage {

/// All or nothing. It takes the write lock at once (BEGIN IMMEDIATE): a deferred one fails when a
/// reader turns writer beside another writer. Inside a running one it joins that; whatever was not
/// committed when it ends is rolled back.
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
    bool m_outer;
    bool m_open = true;
};

} // namespace hoanhap::storage
