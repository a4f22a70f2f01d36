// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/areas/AreaTies.h"

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestLine = 20; // of heirs; a register that was written to by hand may hold a circle
}

AreaTies::AreaTies(const std::vector<Area>& areas, const std::vector<AreaSuccession>& successions, QDate day)
{
    for (const AreaSuccession& link : successions)
        if (!link.since || *link.since <= day)
            m_heirs.insert(link.fromAreaId, link.toAreaId);
    QSet<Uuid> districts;
    for (const Area& area : areas)
        if (area.level == "district"_L1)
            districts.insert(area.id);
    for (const Area& area : areas) {
        if (area.level != "commune"_L1)
            continue;
        const Uuid parent = area.parentAreaId.value_or(Uuid());
        const Commune commune{heirOf(area.id), districts.contains(parent) ? parent : Uuid()};
        m_communes.insert(area.code, commune);
        if (!commune.district.isNull())
            m_districts[commune.heir].insert(commune.district);
    }
}

Uuid AreaTies::heirOf(Uuid area) const
{
    for (int step = 0; step < longestLine && m_heirs.contains(area); ++step)
        area = m_heirs.value(area);
    return area;
}

Nearness AreaTies::between(const QString& code, const QString& other) const
{
    const auto one = m_communes.find(code);
    const auto two = m_communes.find(other);
    if (one == m_communes.end() || two == m_communes.end())
        return Nearness::Unknown;
    if (one->heir == two->heir)
        return Nearness::SameCommune;
    return m_districts.value(one->heir).intersects(m_districts.value(two->heir)) ? Nearness::SameDistrict
                                                                                 : Nearness::Elsewhere;
}

QStringList AreaTies::sameCommune(const QString& code) const
{
    QStringList codes;
    for (auto commune = m_communes.begin(); commune != m_communes.end(); ++commune)
        if (between(code, commune.key()) == Nearness::SameCommune)
            codes << commune.key();
    codes.sort();
    return codes;
}

QStringList AreaTies::sameDistrict(const QString& code) const
{
    QStringList codes;
    for (auto commune = m_communes.begin(); commune != m_communes.end(); ++commune)
        if (between(code, commune.key()) == Nearness::SameDistrict)
            codes << commune.key();
    codes.sort();
    return codes;
}

} // namespace hoanhap::domain
