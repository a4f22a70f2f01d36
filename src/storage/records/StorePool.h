// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/RecordStore.h"

#include <memory>
#include <typeindex>
#include <unordered_map>

namespace hoanhap::storage {

/// One store a kind of record, made when first asked for and kept with its prepared statements for
/// as long as the session lives.
class StorePool
{
public:
    explicit StorePool(Session& session) : m_session(session) { }

    template <typename Record>
    RecordStore<Record>& of()
    {
        std::shared_ptr<void>& slot = m_stores[typeid(Record)];
        if (!slot)
            slot = std::make_shared<RecordStore<Record>>(m_session);
        return *static_cast<RecordStore<Record>*>(slot.get());
    }

    /// Prepared statements stand in the way of closing the register and of changing its key.
    void clear() { m_stores.clear(); }

private:
    Session& m_session;
    std::unordered_map<std::type_index, std::shared_ptr<void>> m_stores;
};

} // namespace hoanhap::storage
