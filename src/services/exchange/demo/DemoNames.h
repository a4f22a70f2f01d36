// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QStringList>
#include <array>
#include <cstdint>
#include <vector>

namespace hoanhap::services {

/// Numbers that are the same for the same seed on every machine (SplitMix64).
class DemoDice
{
public:
    explicit DemoDice(std::uint64_t seed) : m_state(seed) { }
    std::uint64_t next();
    /// From 0 to `count` − 1.
    int below(int count) { return static_cast<int>(next() % static_cast<std::uint64_t>(count)); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename List>
    const auto& oneOf(const List& list)
    {
        return list[static_cast<typename List::size_type>(below(static_cast<int>(list.size())))];
    }

private:
    std::uint64_t m_state;
};

/// Words to invent people and acts from, out of the catalogue demo-names.
class DemoNames
{
public:
    DemoNames();

    QString fullName(DemoDice& dice, bool female) const;
    /// The communes of a province or district, the commune itself; of no area all of 2021.
    QStringList communesIn(const QString& area) const;

    QStringList employers;
    QStringList jobs;
    QStringList trades;
    QStringList topics;
    std::vector<std::array<QString, 3>> offences; ///< name, article, group
    QStringList communes; ///< area codes of 2021
    QStringList provinces; ///< three digits, for identity numbers

private:
    void readAreas(const QJsonArray& areas);

    std::vector<std::pair<QString, int>> m_families; // with their weight, summed up
    QStringList m_maleMiddles;
    QStringList m_femaleMiddles;
    QStringList m_maleGivens;
    QStringList m_femaleGivens;
    QHash<QString, QStringList> m_communesIn; ///< by the code of each area above them, and their own
};

} // namespace hoanhap::services
