// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/demo/DemoTwins.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::PersonFile;

namespace {

constexpr int pairsMost = 6;
constexpr int peopleAPair = 50; // fewer people have no pairs
constexpr int twinBehind = 7; // people between the two records

QString lastDigitsExchanged(QString number)
{
    // A pair of like digits would stay as it is: the next one that differs is taken.
    for (qsizetype i = number.size() - 1; i > 0; --i)
        if (number[i] != number[i - 1]) {
            const QChar digit = number[i];
            number[i] = number[i - 1];
            number[i - 1] = digit;
            break;
        }
    return number;
}

} // namespace

DemoTwins::DemoTwins(int people) : m_pairs(std::min(pairsMost, people / peopleAPair))
{
    if (m_pairs > 0)
        m_every = people / m_pairs;
}

void DemoTwins::visit(PersonFile& file, int place)
{
    const int pair = place / m_every;
    if (pair >= m_pairs)
        return;
    if (place % m_every == 0)
        becomeModel(file, pair);
    else if (place % m_every == twinBehind)
        becomeTwin(file, pair);
}

/// Whoever is to be found again has a number and a phone.
void DemoTwins::becomeModel(PersonFile& file, int pair)
{
    const QString digits = QString::number(12345 + 111 * pair);
    if (file.identityNumbers.empty()) {
        domain::IdentityNumber& number = file.identityNumbers.emplace_back();
        number.kind = u"cccd"_s;
        number.number = u"0870850"_s + digits;
        number.position = 1;
    }
    if (file.contacts.empty()) {
        domain::Contact& phone = file.contacts.emplace_back();
        phone.kind = u"phone"_s;
        phone.value = u"09123"_s + digits;
        phone.position = 1;
    }
    m_model = file;
}

void DemoTwins::becomeTwin(PersonFile& file, int pair) const
{
    const domain::Person& model = m_model.person;
    file.person.fullName = model.fullName;
    file.person.sex = model.sex;
    file.person.birth = model.birth;
    file.residences = m_model.residences;
    file.contacts = m_model.contacts;
    file.identityNumbers = m_model.identityNumbers;
    switch (pair % 3) {
    case 0:
        file.identityNumbers.front().number = lastDigitsExchanged(file.identityNumbers.front().number);
        break;
    case 1:
        file.identityNumbers.clear();
        file.person.birth = text::PartialDate::ofYear(model.birth.year());
        break;
    default:
        file.person.birth = text::PartialDate::ofYear(model.birth.year() + 1);
        file.contacts.clear();
        break;
    }
}

} // namespace hoanhap::services
