// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QString>
#include <vector>

namespace hoanhap::storage {

class Session;

/// A class, an employer, a dispatch or a session as one line to go to.
struct NamedRecord
{
    QString entity; ///< name of its table
    Uuid id;
    QString title;
    QString place; ///< where, or from whom
    QString day; ///< as stored
};

/// What besides people is gone to by its name.
class NamedRecords
{
public:
    explicit NamedRecords(Session& session) : m_session(session) { }
    /// Those that stand, the newest first, no more than `limit`. `units` as idsAmong takes them; employers
    /// and dispatches are there for every unit.
    std::vector<NamedRecord> classes(const std::vector<Uuid>& units, int limit);
    std::vector<NamedRecord> sessions(const std::vector<Uuid>& units, int limit);
    std::vector<NamedRecord> employers(int limit);
    std::vector<NamedRecord> dispatches(int limit);

private:
    std::vector<NamedRecord> read(const char* entity, const std::string& sql, int limit);

    Session& m_session;
};

} // namespace hoanhap::storage
