// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"
#include "storage/sqlite/Session.h"

#include <QDate>
#include <vector>

namespace hoanhap::storage {

/// How many people of a unit had a kind of legal status on a day; an empty kind: any.
struct PeopleOnDayRow
{
    Uuid unitId;
    QString kind;
    qint64 people = 0;
};

/// Counts people by the unit and the legal status that they had on a day: the rule of AsAtSql.h.
class PeopleOnDayQueries
{
public:
    explicit PeopleOnDayQueries(Session& session) : m_session(session) { }

    /// Of the units given, or of all; in no order.
    std::vector<PeopleOnDayRow> count(QDate day, const std::vector<Uuid>& units);

private:
    Session& m_session;
};

} // namespace hoanhap::storage
