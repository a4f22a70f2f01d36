// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/ComparisonKeys.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

/// FNV-1a. Qt's own hash differs from run to run, and these keys are stored.
quint64 keyOf(QChar kind, QStringView one, QStringView other = {})
{
    quint64 hash = 14695981039346656037ULL;
    const auto add = [&](QStringView text) {
        for (const QChar c : text)
            hash = (hash ^ c.unicode()) * 1099511628211ULL;
    };
    add(QStringView(&kind, 1));
    add(one);
    add(u"|");
    add(other);
    return hash;
}

/// A digit that differs leaves at least one of the parts whole.
void addNumber(QStringView number, std::vector<quint64>& keys)
{
    keys.push_back(keyOf(u'n', number));
    if (number.size() == 12) { // the first half says little alone: province, century, sex and year
        keys.push_back(keyOf(u'1', number.first(9)));
        keys.push_back(keyOf(u'2', number.first(6), number.last(3)));
        keys.push_back(keyOf(u'3', number.last(6)));
    } else if (number.size() == 9) {
        keys.push_back(keyOf(u'4', number.first(6)));
        keys.push_back(keyOf(u'5', number.first(3), number.last(3)));
        keys.push_back(keyOf(u'6', number.last(6)));
    }
}

/// The same key for 4/7/1991 and 7/4/1991. The first of January is no day but a year.
std::optional<quint64> dayKey(const text::PartialDate& birth)
{
    if (!birth.hasDay() || (birth.day() == 1 && birth.month() == 1))
        return std::nullopt;
    const auto [low, high] = std::minmax({birth.day(), birth.month()});
    return keyOf(u'd', birth.toString().left(4), QString::number(high * 100 + low));
}

void addCommunes(const PersonTraits& traits, const QSet<QString>& communes, const QString& year,
    std::vector<quint64>& keys)
{
    for (const QString& commune : communes) {
        keys.push_back(keyOf(u'k', traits.freeNameKey, commune));
        if (!year.isEmpty())
            keys.push_back(keyOf(u'g', year, commune));
    }
}

} // namespace

ComparisonKeys ComparisonKeys::of(const PersonTraits& traits)
{
    ComparisonKeys keys;
    const QString year = traits.birth.isEmpty() ? QString() : QString::number(traits.birth.year());
    for (const QString& number : traits.numbers)
        addNumber(number, keys.held);
    for (const QString& phone : traits.phones)
        keys.held.push_back(keyOf(u'p', phone));
    addCommunes(traits, traits.communes, year, keys.held);
    if (const auto day = dayKey(traits.birth))
        keys.held.push_back(*day);
    keys.asked = keys.held;
    addCommunes(traits, traits.tiedCommunes, year, keys.asked);
    keys.held.push_back(keyOf(u'y', traits.freeNameKey, year));
    keys.held.push_back(keyOf(u'u', traits.freeNameKey));
    // A name with a year meets the same year and no year; a name alone meets every year.
    keys.asked.push_back(keyOf(year.isEmpty() ? u'u' : u'y', traits.freeNameKey, year));
    if (!year.isEmpty())
        keys.asked.push_back(keyOf(u'y', traits.freeNameKey));
    return keys;
}

} // namespace hoanhap::domain
