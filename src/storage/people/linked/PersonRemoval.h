// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

namespace hoanhap::storage {

class Session;

/// Takes everything that the tables hold of a person out of them for good, but for the audit, whose
/// events stand: see AuditTrail::destroyKey.
class PersonRemoval
{
public:
    explicit PersonRemoval(Session& session) : m_session(session) { }
    /// Inside the caller's transaction.
    void remove(const Uuid& person);

private:
    Session& m_session;
};

} // namespace hoanhap::storage
