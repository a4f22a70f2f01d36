// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/demo/DemoNames.h"

#include "services/catalogues/ShippedCatalogues.h"

#include <QJsonObject>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

QStringList strings(const QJsonObject& file, const char* name)
{
    QStringList list;
    for (const QJsonValue value : file.value(QLatin1String(name)).toArray())
        list << value.toString();
    return list;
}

} // namespace

std::uint64_t DemoDice::next()
{
    std::uint64_t z = m_state += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

DemoNames::DemoNames()
    : provinces{u"087"_s, u"087"_s, u"087"_s, u"087"_s, u"082"_s, u"089"_s, u"092"_s, u"079"_s}
{
    const QJsonObject file = shippedFile(u"demo-names"_s);
    int sum = 0;
    for (const QJsonValue family : file.value("families"_L1).toArray())
        m_families.emplace_back(family[0].toString(), sum += family[1].toInt());
    m_maleMiddles = strings(file, "male_middles");
    m_femaleMiddles = strings(file, "female_middles");
    m_maleGivens = strings(file, "male_givens");
    m_femaleGivens = strings(file, "female_givens");
    employers = strings(file, "employers");
    jobs = strings(file, "jobs");
    trades = strings(file, "trades");
    topics = strings(file, "topics");
    for (const QJsonValue offence : file.value("offences"_L1).toArray())
        offences.push_back({offence[0].toString(), offence[1].toString(), offence[2].toString()});
    for (const QString& catalogue : {u"areas-2021"_s, u"areas-2025"_s})
        readAreas(shippedEntries(catalogue));
    communes = m_communesIn.value(u"2021:87"_s);
}

void DemoNames::readAreas(const QJsonArray& areas)
{
    QHash<QString, QString> parents;
    for (const QJsonValue area : areas)
        parents.insert(area["code"_L1].toString(), area["parent"_L1].toString());
    for (const QJsonValue area : areas)
        if (area["level"_L1].toString() == "commune"_L1)
            for (QString above = area["code"_L1].toString(); !above.isEmpty(); above = parents.value(above))
                m_communesIn[above] << area["code"_L1].toString();
}

QStringList DemoNames::communesIn(const QString& area) const
{
    return m_communesIn.value(area, communes);
}

QString DemoNames::fullName(DemoDice& dice, bool female) const
{
    const int drawn = dice.below(m_families.back().second);
    const auto family = std::find_if(
        m_families.begin(), m_families.end(), [&](const auto& entry) { return drawn < entry.second; });
    const QString& middle = dice.oneOf(female ? m_femaleMiddles : m_maleMiddles);
    const QString& given = dice.oneOf(female ? m_femaleGivens : m_maleGivens);
    return family->first + u' ' + middle + u' ' + given;
}

} // namespace hoanhap::services
