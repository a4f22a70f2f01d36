// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/areas/Area.h"
#include "domain/areas/AreaSuccession.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <vector>

namespace hoanhap::domain {

/// How far two communes are from each other, as far as the map of offices tells.
enum class Nearness
{
    SameCommune,
    SameDistrict,
    Elsewhere,
    Unknown ///< one of the two is not known
};

/// The communes of a register on one day: those that were merged are one, and a commune lies in every
/// district that it or what was merged into it lay in.
class AreaTies
{
public:
    AreaTies(const std::vector<Area>& areas, const std::vector<AreaSuccession>& successions, QDate day);

    Nearness between(const QString& code, const QString& other) const;
    /// Codes of every commune that is the same or was merged with it, itself among them.
    QStringList sameCommune(const QString& code) const;
    /// Codes of the other communes of its districts.
    QStringList sameDistrict(const QString& code) const;

private:
    Uuid heirOf(Uuid area) const;

    struct Commune
    {
        Uuid heir; ///< itself, or what took it over
        Uuid district; ///< null where it lies in none
    };
    QHash<Uuid, Uuid> m_heirs;
    QHash<QString, Commune> m_communes; ///< by code
    QHash<Uuid, QSet<Uuid>> m_districts; ///< by heir
};

} // namespace hoanhap::domain
