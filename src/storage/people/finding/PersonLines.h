// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/finding/PersonColumn.h"
#include "foundation/Uuid.h"

#include <QDate>
#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace hoanhap::storage {

class Session;

/// What a list shows of one person, by column; columns nobody asked for are empty. Dates as stored.
struct PersonLine
{
    Uuid id;
    qint64 place = 0; ///< 0 in the bin
    std::array<QString, domain::personColumnCount> texts;

    const QString& operator[](domain::PersonColumn column) const
    {
        return texts[static_cast<size_t>(column)];
    }
};

/// Reads the lines of a list that are looked at. `units` empty means every unit.
class PersonLines
{
public:
    PersonLines(Session& session, QDate today);

    /// In no order; places that were given up, or belong to somebody of another unit by now, are left out.
    /// With `asAt` what held on that past day, of people whom `units` looked after then; what has no past
    /// (number, phone, helper) only of those whom they look after today.
    std::vector<PersonLine> at(const std::vector<qint64>& places, const domain::PersonColumns& columns,
        const std::vector<Uuid>& units, const std::optional<QDate>& asAt = std::nullopt);
    /// Newest first, without those who were merged into another record.
    std::vector<PersonLine> inBin(
        const domain::PersonColumns& columns, const std::vector<Uuid>& units, int limit);

private:
    std::vector<PersonLine> read(const domain::PersonColumns& columns, const std::string& place,
        const std::string& from, const std::vector<Uuid>& units, const std::optional<QDate>& asAt);

    Session& m_session;
    QDate m_today;
};

} // namespace hoanhap::storage
