// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QByteArray>
#include <string>

namespace hoanhap::storage {

class Session;

/// A table of bytes that stand beside the rows of another: read only when somebody opens one.
class StoredBytes
{
public:
    /// The row must stand already.
    void put(const Uuid& row, const QByteArray& content);
    /// Empty where nothing is kept.
    QByteArray get(const Uuid& row);

protected:
    StoredBytes(Session& session, std::string table, std::string key)
        : m_session(session)
        , m_table(std::move(table))
        , m_key(std::move(key))
    {
    }

private:
    Session& m_session;
    std::string m_table;
    std::string m_key;
};

} // namespace hoanhap::storage
