// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QDate>
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
    QStringList statusKinds; ///< codes of the legal statuses that have not ended by today
    qint64 place = 0; ///< in the name order; 0 in the bin
};

/// So many people are in the register and its bin, or fewer; the number of the last row costs no walk over
/// all.
size_t peopleAtMost(Session& session);

/// Reads lists of people. `units` empty means every unit. Rows come in name order.
class PersonQueries
{
public:
    PersonQueries(Session& session, QDate today);

    /// Rows of the register from `offset` on. Costs about as much at the end as at the beginning
    /// of 100,000 people.
    std::vector<PersonRow> page(const std::vector<Uuid>& units, qint64 offset, int limit);
    qint64 count(const std::vector<Uuid>& units);
    /// In the order of PersonPlaces::first.
    std::vector<PersonRow> search(const QString& typed, const std::vector<Uuid>& units, int limit);
    /// Of these people, in the bin or not; in no order.
    std::vector<PersonRow> of(const std::vector<Uuid>& people);

private:
    Session& m_session;
    QDate m_today;
};

} // namespace hoanhap::storage
