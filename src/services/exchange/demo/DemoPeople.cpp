// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/demo/DemoPeople.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::PersonFile;

namespace {
constexpr int monthsServedLeast = 6;
constexpr int longestReform = 36; // months in the community: BLHS Điều 36
} // namespace

PersonFile DemoPeople::next(DemoDice& dice) const
{
    PersonFile file;
    const bool female = dice.chance(15);
    const UnitArea& unit = dice.oneOf(m_units);
    file.person.unitId = unit.unit;
    file.person.fullName = m_names.fullName(dice, female);
    file.person.sex = female ? u"female"_s : u"male"_s;
    const QDate birth = dayIn(m_year - 20 - dice.below(35), dice);
    // Every fourth list knows only the year.
    file.person.birth =
        dice.chance(25) ? text::PartialDate::ofYear(birth.year()) : text::PartialDate::ofDay(birth);
    file.person.ethnicity = dice.chance(97) ? u"01"_s : u"04"_s;
    file.person.education = QString::number(3 + dice.below(10));
    file.person.qualification = dice.chance(80) ? u"none"_s : u"elementary"_s;
    file.person.helperName = dice.chance(70) ? m_names.fullName(dice, dice.chance(40)) : QString();
    addIdentity(file, unit.communes, dice);
    addStatus(file, dice);
    addNeeds(file, dice);
    return file;
}

void DemoPeople::addIdentity(PersonFile& file, const QStringList& communes, DemoDice& dice) const
{
    const int year = file.person.birth.year();
    const int sexDigit = (year >= 2000 ? 2 : 0) + (file.person.sex == "female"_L1 ? 1 : 0);
    if (dice.chance(85)) {
        domain::IdentityNumber number;
        number.kind = u"cccd"_s;
        number.number = dice.oneOf(m_names.provinces) + QString::number(sexDigit)
            + QString::number(year % 100).rightJustified(2, u'0')
            + QString::number(dice.below(1'000'000)).rightJustified(6, u'0');
        number.position = 1;
        file.identityNumbers.push_back(number);
    }
    if (dice.chance(50)) {
        domain::Contact phone;
        phone.kind = u"phone"_s;
        phone.value = u"09"_s + QString::number(dice.below(100'000'000)).rightJustified(8, u'0');
        phone.position = 1;
        file.contacts.push_back(phone);
    }
    domain::Residence residence;
    residence.kind = u"permanent"_s;
    residence.areaCode = dice.oneOf(communes);
    residence.hamlet = (dice.chance(70) ? u"Ấp "_s : u"Khóm "_s) + QString::number(1 + dice.below(6));
    file.residences.push_back(residence);
}

void DemoPeople::addStatus(PersonFile& file, DemoDice& dice) const
{
    domain::LegalStatus status;
    const bool served = dice.chance(70);
    status.kind = served ? (dice.chance(90) ? u"sentence_served"_s : u"amnesty"_s)
                         : (dice.chance(75) ? u"suspended_sentence"_s : u"non_custodial_reform"_s);
    const int begun = m_year - dice.below(3);
    const auto& offence = dice.oneOf(m_names.offences);
    status.offence = offence[0];
    status.offenceArticle = offence[1];
    status.offenceGroup = offence[2];
    status.fromDate = dayIn(begun, dice);
    status.judgmentDate = status.fromDate->addMonths(served ? -12 - dice.below(48) : -1);
    const QDate grownUp(file.person.birth.year() + 19, 1, 1);
    if (*status.judgmentDate < grownUp) { // the young were judged lately
        status.judgmentDate = grownUp;
        status.fromDate = std::max(*status.fromDate, grownUp.addMonths(monthsServedLeast));
    }
    status.judgmentNumber = QString::number(1 + dice.below(200)) + u"/"_s
        + QString::number(status.judgmentDate->year()) + u"/HS-ST"_s;
    status.policeGroup = dice.chance(60) ? u"A"_s : u"B"_s;
    if (served) {
        status.releasedOn = status.fromDate;
        status.sentenceYears = 1 + dice.below(6);
        status.placeServed = u"Trại giam Cao Lãnh"_s;
        status.certificateNumber = QString::number(100 + dice.below(900)) + u"/GCN"_s;
        status.certificateDate = status.fromDate;
    } else {
        const int months = 12 + 6 * dice.below(8);
        if (status.kind == "suspended_sentence"_L1)
            status.probationMonths = months;
        const bool probation = status.probationMonths.has_value();
        status.toDate = status.fromDate->addMonths(probation ? months : std::min(months, longestReform));
    }
    file.statuses.push_back(status);
}

void DemoPeople::awaitRelease(PersonFile& file, DemoDice& dice) const
{
    const auto& offence = dice.oneOf(m_names.offences);
    domain::LegalStatus status;
    status.kind = u"about_to_be_released"_s;
    status.fromDate = m_today.addDays(-dice.below(60)); // the prison's notice: NĐ 49/2020/NĐ-CP, Điều 6
    status.offence = offence[0];
    status.offenceArticle = offence[1];
    status.offenceGroup = offence[2];
    status.sentenceYears = 1 + dice.below(6);
    status.sentenceEndsOn = m_today.addDays(5 + dice.below(150));
    status.arrestedOn = status.sentenceEndsOn->addYears(-*status.sentenceYears);
    status.judgmentDate = status.arrestedOn->addMonths(4);
    status.judgmentNumber = QString::number(1 + dice.below(200)) + u"/"_s
        + QString::number(status.judgmentDate->year()) + u"/HS-ST"_s;
    status.placeServed = u"Trại giam Cao Lãnh"_s;
    file.statuses = {status};
    file.workSituations.clear();
    domain::Residence home = file.residences.front(); // to where the office works
    home.kind = u"return"_s;
    file.residences.push_back(home);
}

void DemoPeople::addNeeds(PersonFile& file, DemoDice& dice) const
{
    domain::WorkSituation work;
    work.state = dice.chance(45) ? u"stable"_s : (dice.chance(60) ? u"unstable"_s : u"none"_s);
    work.validFrom = file.statuses.front().fromDate->addDays(30);
    file.workSituations.push_back(work);
    if (work.state == "stable"_L1 || dice.chance(20))
        return;
    domain::Need need;
    need.kind = dice.oneOf(QStringList{u"training"_s, u"job"_s, u"job"_s, u"loan"_s, u"legal_papers"_s});
    need.surveyedOn = dayIn(m_year, dice);
    need.occupation = need.kind == "training"_L1 ? dice.oneOf(m_names.trades) : QString();
    need.source = u"Khảo sát của xã"_s;
    file.needs.push_back(need);
}

} // namespace hoanhap::services
