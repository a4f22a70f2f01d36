// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/demo/DemoPlacement.h"

#include "domain/placement/Employer.h"
#include "domain/placement/FollowUpRules.h"
#include "domain/placement/ReferralRules.h"

#include <algorithm>
#include <array>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

constexpr int vacanciesMost = 3; // of one employer
constexpr int followedMost = 3000; // referrals; more would slow the filling of a large register

/// Which nobody was given, but whose control digit is right.
QString inventedTaxCode(int number)
{
    const QString nine = u"140"_s + QString::number(number).rightJustified(6, u'0');
    constexpr std::array weights{31, 29, 23, 19, 17, 13, 7, 5, 3};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * nine[static_cast<qsizetype>(i)].digitValue();
    const int digit = 10 - sum % 11;
    return digit == 10 ? inventedTaxCode(number + 1) : nine + QString::number(digit);
}

} // namespace

void DemoPlacement::addAll(DemoDice& dice)
{
    addEmployers(dice);
    followReferrals(dice);
}

void DemoPlacement::addEmployers(DemoDice& dice)
{
    int number = 100;
    for (const QString& name : m_names.employers) {
        domain::Employer employer;
        employer.name = name;
        employer.kind = name.contains("Hợp tác xã"_L1) ? u"cooperative"_s : u"small_enterprise"_s;
        employer.taxCode = inventedTaxCode(number += 10);
        employer.areaCode = dice.oneOf(m_names.communes);
        employer.address = u"Số "_s + QString::number(1 + dice.below(200));
        employer.contactName = m_names.fullName(dice, dice.chance(50));
        employer.phone = u"02773"_s + QString::number(dice.below(1'000'000)).rightJustified(6, u'0');
        employer.hiredBefore = dice.chance(50);
        if (employer.hiredBefore)
            employer.releasedShare = 2 + dice.below(14);
        m_change.add(employer);
        m_employers.insert(name, employer.id);
        for (int i = 0; i < 1 + dice.below(vacanciesMost); ++i)
            addVacancy(employer.id, dice);
    }
}

void DemoPlacement::addVacancy(const Uuid& employer, DemoDice& dice)
{
    domain::Vacancy vacancy;
    vacancy.employerId = employer;
    vacancy.occupation = dice.oneOf(m_names.trades);
    vacancy.openings = 1 + dice.below(15);
    vacancy.wageFrom = 4'500'000 + 250'000 * dice.below(10);
    vacancy.wageTo = *vacancy.wageFrom + 500'000 * (1 + dice.below(4));
    if (dice.chance(40))
        vacancy.education = QString::number(5 + dice.below(5));
    vacancy.openUntil = QDate(m_year, 12, 31).addDays(dice.below(180));
    vacancy.state = u"open"_s;
    m_change.add(vacancy);
}

/// Employers of the list take the place of their names; who was hired is asked as long as the year goes.
void DemoPlacement::followReferrals(DemoDice& dice)
{
    const QDate end = std::min(QDate(m_year, 12, 1), m_change.workspace().clock().today());
    int followed = 0;
    for (const domain::Referral& standing : m_change.workspace().stores().of<domain::Referral>().all()) {
        if (++followed > followedMost)
            return;
        domain::ReferralFile file{standing, {}, {}};
        if (m_employers.contains(standing.employerName))
            file.referral.employerId = m_employers.value(standing.employerName);
        QStringList merged;
        m_change.edit(standing, file.referral, merged);
        domain::noteStep(domain::Referral(), file, end);
        domain::planFollowUps(file);
        for (domain::FollowUp& followUp : file.followUps) {
            if (*followUp.dueOn <= end && dice.chance(75)) {
                followUp.doneOn = followUp.dueOn;
                followUp.workState = dice.chance(70) ? u"stable"_s
                    : dice.chance(60)                ? u"unstable"_s
                                                     : u"none"_s;
            }
        }
        for (auto& event : file.events) {
            event.referralId = standing.id;
            event.personId = standing.personId;
            event.unitId = standing.unitId;
            m_change.add(event);
        }
        for (auto& followUp : file.followUps) {
            followUp.referralId = standing.id;
            followUp.personId = standing.personId;
            followUp.unitId = standing.unitId;
            m_change.add(followUp);
        }
    }
}

} // namespace hoanhap::services
