// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"
#include "storage/sqlite/Session.h"

#include <QDate>
#include <optional>
#include <vector>

namespace hoanhap::storage {

/// Somebody who left a unit for another.
struct FormerPersonRow
{
    Uuid personId;
    Uuid assignmentId; ///< the one that ended
    Uuid unitId; ///< whose it was
    QString fullName;
    QString fromUnit;
    QString toUnit; ///< the unit of today
    std::optional<QDate> lastDay;
};

/// People who left one of `units` and belong to none of them now; where no unit is given, everybody who
/// was ever transferred. Newest first, each with the last time they left.
class FormerPeopleQueries
{
public:
    explicit FormerPeopleQueries(Session& session) : m_session(session) { }

    std::vector<FormerPersonRow> list(const std::vector<Uuid>& units, int limit);
    std::optional<FormerPersonRow> find(const Uuid& person, const std::vector<Uuid>& units);

private:
    std::vector<FormerPersonRow> read(const std::string& sql);

    Session& m_session;
};

} // namespace hoanhap::storage
