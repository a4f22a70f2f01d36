// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/PersonRules.h"

#include "domain/ErrorCodes.h"
#include "domain/TextRules.h"
#include "domain/cases/LegalStatusRules.h"
#include "text/CitizenNumber.h"
#include "text/Phone.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestAge = 110;

void append(Errors& to, const Errors& from)
{
    to.insert(to.end(), from.begin(), from.end());
}

Findings checkPerson(const Person& person, QDate today)
{
    Findings findings;
    if (person.fullName.isEmpty())
        findings.errors.push_back({errors::nameMissing, u"full_name"_s});
    if (std::any_of(person.fullName.begin(), person.fullName.end(), [](QChar c) { return c.isDigit(); }))
        findings.warnings.push_back({errors::nameHasDigits, u"full_name"_s});
    if (!person.birth.isEmpty() && person.birth.earliest() > today)
        findings.errors.push_back({errors::birthInFuture, u"birth"_s, {person.birth.display()}});
    else if (!person.birth.isEmpty() && person.birth.ageOn(today) > oldestAge)
        findings.warnings.push_back({errors::birthLongAgo, u"birth"_s, {person.birth.display()}});
    return findings;
}

void compareWithHolder(
    const text::CitizenNumber& number, const Person& holder, const QString& fieldName, Errors& warnings)
{
    if (number.provinceName().isEmpty())
        warnings.push_back({errors::numberUnknownProvince, fieldName, {number.provinceCode}});
    if (!holder.birth.isEmpty() && holder.birth.year() != number.birthYear)
        warnings.push_back({errors::numberOtherYear, fieldName,
            {QString::number(number.birthYear), QString::number(holder.birth.year())}});
    if (!holder.sex.isEmpty() && (holder.sex == "female"_L1) != number.female)
        warnings.push_back({errors::numberOtherSex, fieldName});
}

} // namespace

Findings checkIdentityNumber(const IdentityNumber& number, const Person& holder, const QString& fieldName)
{
    Findings findings;
    const QString digits = text::digitsOf(number.number);
    if (number.number.isEmpty()) {
        findings.errors.push_back({errors::numberMissing, fieldName});
    } else if (number.kind == "cccd"_L1) {
        if (const auto read = text::CitizenNumber::of(digits))
            compareWithHolder(*read, holder, fieldName, findings.warnings);
        else
            findings.errors.push_back({errors::citizenNumberShape, fieldName,
                {number.number, text::repairedCitizenNumber(number.number).value_or(QString())}});
    } else if (number.kind == "cmnd"_L1 && digits.size() != 9 && digits.size() != 12) {
        findings.warnings.push_back({errors::oldCardShape, fieldName, {number.number}});
    }
    return findings;
}

Findings checkPersonFile(PersonFile& file, QDate today)
{
    Findings findings;
    append(findings.errors, normaliseTexts(file.person));
    forEachPart(file, [&]<typename Row>(std::vector<Row>& rows) {
        const QString entity = QString::fromLatin1(
            Fields<Row>::entity.data(), static_cast<qsizetype>(Fields<Row>::entity.size()));
        for (size_t i = 0; i < rows.size(); ++i)
            append(findings.errors, normaliseTexts(rows[i], rowField(entity, i, u"")));
    });
    findings.add(checkPerson(file.person, today));
    for (size_t i = 0; i < file.identityNumbers.size(); ++i)
        findings.add(checkIdentityNumber(
            file.identityNumbers[i], file.person, rowField(u"identity_number", i, u"number")));
    for (size_t i = 0; i < file.contacts.size(); ++i) {
        const Contact& contact = file.contacts[i];
        if (contact.kind == "phone"_L1 && text::phoneDigits(contact.value).isEmpty())
            findings.warnings.push_back(
                {errors::phoneShape, rowField(u"contact", i, u"value"), {contact.value}});
    }
    for (size_t i = 0; i < file.statuses.size(); ++i)
        findings.add(
            checkLegalStatus(file.statuses[i], file.person.birth, today, rowField(u"legal_status", i, u"")));
    for (size_t i = 0; i < file.needs.size(); ++i)
        if (file.needs[i].kind.isEmpty())
            findings.errors.push_back({errors::kindMissing, rowField(u"need", i, u"kind")});
    return findings;
}

} // namespace hoanhap::domain
