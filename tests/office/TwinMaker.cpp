// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/TwinMaker.h"

#include "text/letters/Fold.h"

namespace hoanhap::tests {

using namespace Qt::StringLiterals;
using services::DemoDice;

domain::PersonFile TwinMaker::twinOf(const domain::PersonFile& file, DemoDice& dice) const
{
    domain::PersonFile twin = file;
    spoilName(twin.person, dice);
    spoilBirth(twin.person, dice);
    spoilNumber(twin, dice);
    moveAway(twin, dice);
    return twin;
}

void TwinMaker::spoilName(domain::Person& person, DemoDice& dice) const
{
    QString& name = person.fullName;
    const int slip = dice.below(100);
    const auto place = static_cast<qsizetype>(dice.below(static_cast<int>(name.size()) - 1));
    if (slip < 15)
        name = text::fold(name); // a list without marks
    else if (slip < 35)
        name = name.toUpper();
    else if (slip < 45)
        name.replace(u"òa"_s, u"oà"_s).replace(u"úy"_s, u"uý"_s).replace(u"ủy"_s, u"uỷ"_s);
    else if (slip < 52 && name[place] != u' ' && name[place + 1] != u' ')
        name.remove(place, 1);
    else if (slip < 57 && name[place] != u' ' && name[place + 1] != u' ')
        std::swap(name[place], name[place + 1]);
    else if (slip < 60)
        name = name.section(u' ', -1) + u' ' + name.section(u' ', 0, -2);
}

void TwinMaker::spoilBirth(domain::Person& person, DemoDice& dice) const
{
    text::PartialDate& birth = person.birth;
    const int slip = dice.below(100);
    if (slip < 25)
        birth = text::PartialDate::ofYear(birth.year());
    else if (slip < 35)
        birth = text::PartialDate::ofDay(QDate(birth.year(), 1, 1));
    else if (slip < 43)
        birth = {};
    else if (slip < 50 && birth.hasDay() && birth.day() <= 12)
        birth = text::PartialDate::ofDay(QDate(birth.year(), birth.day(), birth.month()));
}

void TwinMaker::spoilNumber(domain::PersonFile& file, DemoDice& dice) const
{
    const int slip = dice.below(100);
    if (file.identityNumbers.empty())
        return;
    QString& number = file.identityNumbers.front().number;
    if (slip < 35) { // the old card
        file.identityNumbers.front().kind = u"cmnd"_s;
        number = u"34"_s + QString::number(dice.below(10'000'000)).rightJustified(7, u'0');
    } else if (slip < 70) {
        file.identityNumbers.clear();
    } else if (slip < 80) {
        const auto place = static_cast<qsizetype>(dice.below(static_cast<int>(number.size())));
        number[place] = QChar(u'0' + (number[place].digitValue() + 1 + dice.below(9)) % 10);
    }
}

void TwinMaker::moveAway(domain::PersonFile& file, DemoDice& dice) const
{
    if (dice.chance(10))
        file.residences.front().areaCode = dice.oneOf(m_names.communes);
    if (dice.chance(50))
        file.contacts.clear();
}

} // namespace hoanhap::tests
