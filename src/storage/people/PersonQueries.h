// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QString>
#include <vector>

namespace hoanhap::storage {

class Session;

/// One line of a list of people.
struct PersonRow
{
    Uuid id;
    QString fullName;
    QString birth; ///< stored form of the partial date
    QString sex; ///< code
    QString citizenNumber; ///< the first identity number, empty where none is known
    QString unitName;
    QStringList statusKinds; ///< codes of the legal statuses that have not ended
};

/// Reads lists of people. `units` empty means every unit. Rows come in name order.
class PersonQueries
{
public:
    explicit PersonQueries(Session& session);

    /// Rows of the register from `offset` on. Costs about as much at the end as at the beginning
    /// of 100,000 people.
    std::vector<PersonRow> page(const std::vector<Uuid>& units, qint64 offset, int limit);
    qint64 count(const std::vector<Uuid>& units);
    /// Matches with the right marks first, then the others, each group in name order.
    std::vector<PersonRow> search(const QString& typed, const std::vector<Uuid>& units, int limit);
    std::vector<PersonRow> inBin(const std::vector<Uuid>& units, int limit);
    /// Of these people, in the bin or not; in no order.
    std::vector<PersonRow> of(const std::vector<Uuid>& people);

private:
    std::vector<PersonRow> matches(const std::string& expression, int limit);
    Session& m_session;
};

} // namespace hoanhap::storage
