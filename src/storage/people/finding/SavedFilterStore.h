// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/finding/SavedFilter.h"

namespace hoanhap::storage {

class Session;

/// Keeps filters by name. They say nothing of people, so that they have neither stamps nor a bin.
class SavedFilterStore
{
public:
    explicit SavedFilterStore(Session& session);

    /// Those of the account, and those that accounts of `unit` share; by name. One whose content this
    /// program cannot read is left out.
    std::vector<domain::SavedFilter> of(const Uuid& account, const Uuid& unit);
    /// A new one, or in place of the one with the same identifier.
    void put(const domain::SavedFilter& filter);
    void remove(const Uuid& filter);

private:
    Session& m_session;
};

} // namespace hoanhap::storage
