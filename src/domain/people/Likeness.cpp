// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/Likeness.h"

#include "text/letters/Fold.h"
#include "text/names/NameKey.h"
#include "text/numbers/CitizenNumber.h"
#include "text/numbers/Phone.h"

#include <QHash>
#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;
using text::PartialDate;

namespace {

/// What one comparison adds.
struct Part
{
    double weight = 0;
    std::optional<LikenessReason> reason;
};

/// -log2 of how often a word stands in the name of a man or a woman; families after the shares that
/// the demonstration names use, all other words as one in sixty.
double bitsOfWord(const QString& word)
{
    static const QHash<QString, double> common{{u"nguyen"_s, 1.4}, {u"tran"_s, 3.2}, {u"le"_s, 3.4},
        {u"pham"_s, 3.8}, {u"huynh"_s, 4.3}, {u"hoang"_s, 4.3}, {u"phan"_s, 4.5}, {u"vo"_s, 4.7},
        {u"vu"_s, 4.7}, {u"van"_s, 1.2}, {u"thi"_s, 1.2}};
    return common.value(word, 5.9);
}

double bitsOfName(const QString& key)
{
    double bits = 0;
    for (const QString& word : key.split(u' ', Qt::SkipEmptyParts))
        bits += bitsOfWord(word);
    return std::min(bits, 16.0); // the parts of a name are not independent of each other
}

Part compareNames(const PersonTraits& one, const PersonTraits& other)
{
    const double bits = bitsOfName(one.nameKey);
    if (one.nameKey == other.nameKey) {
        const bool unmarked = one.markedName == one.nameKey || other.markedName == other.nameKey;
        if (one.markedName == other.markedName)
            return {bits + 1, LikenessReason::SameName};
        return {unmarked ? bits : bits - 2.5, LikenessReason::SameNameOtherMarks};
    }
    if (one.freeNameKey == other.freeNameKey)
        return {bits - 3, LikenessReason::SameNameOtherOrder};
    const int edits = text::editsBetween(one.nameKey, other.nameKey, 2);
    if (edits == 1)
        return {bits - 4, LikenessReason::NameSlip};
    if (edits == 2 && one.nameKey.size() >= 12)
        return {bits - 7, LikenessReason::NameSlip};
    return {-9, std::nullopt};
}

constexpr double bitsOfYear = 5.5; // ages spread over some 45 years
constexpr double bitsOfMonth = 3.6;
constexpr double bitsOfDay = 4.9;

/// Lists that know only the year often fill in the first of January.
PartialDate withoutFiller(const PartialDate& birth)
{
    const bool filler = birth.hasDay() && birth.day() == 1 && birth.month() == 1;
    return filler ? PartialDate::ofYear(birth.year()) : birth;
}

Part compareWholeDays(const PartialDate& one, const PartialDate& other)
{
    const bool year = one.year() == other.year();
    const bool month = one.month() == other.month();
    const bool day = one.day() == other.day();
    if (year && month && day)
        return {bitsOfYear + bitsOfMonth + bitsOfDay, LikenessReason::SameBirth};
    if (year && one.day() == other.month() && one.month() == other.day())
        return {bitsOfYear + bitsOfMonth, LikenessReason::BirthSlip};
    if (year && (month || day))
        return {bitsOfYear - 1, LikenessReason::BirthSlip};
    if (month && day && std::abs(one.year() - other.year()) <= 10)
        return {3, LikenessReason::BirthSlip};
    return {year ? -3.0 : -10.0, std::nullopt};
}

Part compareBirths(const PersonTraits& a, const PersonTraits& b)
{
    if (a.birth.isEmpty() || b.birth.isEmpty())
        return {};
    const PartialDate one = withoutFiller(a.birth);
    const PartialDate other = withoutFiller(b.birth);
    if (one.hasDay() && other.hasDay())
        return compareWholeDays(one, other);
    if (one.year() != other.year())
        return {std::abs(one.year() - other.year()) == 1 ? -2.0 : -8.0, std::nullopt};
    if (!one.hasMonth() || !other.hasMonth())
        return {bitsOfYear, LikenessReason::SameBirthYear};
    return one.month() == other.month() ? Part{bitsOfYear + bitsOfMonth, LikenessReason::SameBirth}
                                        : Part{-2, std::nullopt};
}

/// Of two numbers of one length that are one edit apart.
LikenessReason slipBetween(const QString& one, const QString& other)
{
    int differing = 0;
    for (qsizetype place = 0; place < one.size(); ++place)
        if (one[place] != other[place])
            ++differing;
    return differing == 1 ? LikenessReason::NumberSlip : LikenessReason::NumberSwap;
}

Part compareNumber(const QString& one, const QString& other)
{
    if (one == other)
        return {28, LikenessReason::SameNumber};
    // The first half of a personal identification number is shared by many, the second is drawn.
    const bool citizens = one.size() == 12;
    if (text::editsBetween(one, other, 1) == 1)
        return {citizens ? 14.0 : 12.0, slipBetween(one, other)};
    // A card may be made anew with another number, the personal number stays.
    return {citizens ? -9.0 : -4.0, std::nullopt};
}

/// The best pair of numbers of one length; numbers of different kinds say nothing.
Part compareNumbers(const PersonTraits& one, const PersonTraits& other)
{
    std::optional<Part> best;
    for (const QString& number : one.numbers)
        for (const QString& second : other.numbers) {
            if (number.size() != second.size())
                continue;
            const Part part = compareNumber(number, second);
            if (!best || part.weight > best->weight)
                best = part;
        }
    return best.value_or(Part{});
}

Part compareSets(
    const QSet<QString>& one, const QSet<QString>& other, double shared, double apart, LikenessReason reason)
{
    if (one.isEmpty() || other.isEmpty())
        return {};
    return one.intersects(other) ? Part{shared, reason} : Part{apart, std::nullopt};
}

Part compareCommunes(const PersonTraits& one, const PersonTraits& other)
{
    if (one.communes.intersects(other.tiedCommunes))
        return {6, LikenessReason::SameCommune};
    return compareSets(one.communes, other.communes, 6, -1.5, LikenessReason::SameCommune);
}

} // namespace

void PersonTraits::tieCommunes(const CommuneLines& lines)
{
    for (const QString& commune : std::as_const(communes))
        tiedCommunes.unite(lines.tiedTo(commune));
}

PersonTraits PersonTraits::of(const PersonFile& file)
{
    PersonTraits traits;
    traits.markedName = text::splitWords(text::tonePlacementKey(file.person.fullName)).join(u' ');
    traits.nameKey = text::nameKey(file.person.fullName);
    traits.freeNameKey = text::wordOrderFreeKey(traits.nameKey);
    traits.birth = file.person.birth;
    traits.sex = file.person.sex;
    for (const IdentityNumber& number : file.identityNumbers)
        if (const QString digits = text::digitsOf(number.number); digits.size() >= 9)
            traits.numbers << digits;
    for (const Residence& residence : file.residences)
        if (!residence.areaCode.isEmpty())
            traits.communes.insert(residence.areaCode);
    for (const Contact& contact : file.contacts) {
        if (const QString phone = text::phoneDigits(contact.value); !phone.isEmpty())
            traits.phones.insert(phone);
        if (!contact.name.isEmpty())
            traits.relatives.insert(text::nameKey(contact.name));
    }
    return traits;
}

Likeness likenessOf(const PersonTraits& one, const PersonTraits& other)
{
    const bool otherSex = !one.sex.isEmpty() && !other.sex.isEmpty() && one.sex != other.sex;
    const Part parts[]{compareNumbers(one, other), compareNames(one, other), compareBirths(one, other),
        compareCommunes(one, other), compareSets(one.phones, other.phones, 10, -1, LikenessReason::SamePhone),
        compareSets(one.relatives, other.relatives, 7, 0, LikenessReason::SameRelative),
        {otherSex ? -5.0 : 0.0, std::nullopt}};
    Likeness likeness;
    for (const Part& part : parts) {
        likeness.weight += part.weight;
        if (part.reason)
            likeness.reasons.push_back(*part.reason);
    }
    return likeness;
}

} // namespace hoanhap::domain
