// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/PersonRules.h"

#include "domain/DateRules.h"
#include "domain/ErrorCodes.h"
#include "domain/TextRules.h"
#include "domain/cases/rules/CaseRules.h"
#include "domain/cases/rules/LegalStatusRules.h"
#include "domain/needs/NeedRules.h"
#include "text/ErrorCodes.h"
#include "text/numbers/CitizenNumber.h"
#include "text/numbers/Phone.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestAge = 110;
constexpr qsizetype longestName = 200;

Findings checkPerson(const Person& person, QDate today)
{
    Findings findings;
    if (person.fullName.isEmpty())
        findings.errors.push_back({errors::nameMissing, u"full_name"_s});
    if (person.fullName.size() > longestName)
        findings.errors.push_back({text::errors::tooLong, u"full_name"_s,
            {QString::number(longestName), QString::number(person.fullName.size())}});
    if (std::any_of(person.fullName.begin(), person.fullName.end(), [](QChar c) { return c.isDigit(); }))
        findings.warnings.push_back({errors::nameHasDigits, u"full_name"_s});
    if (!person.birth.isEmpty() && person.birth.earliest() > today)
        findings.warnings.push_back({errors::birthInFuture, u"birth"_s, {person.birth.display()}});
    else if (!person.birth.isEmpty() && person.birth.ageOn(today) > oldestAge)
        findings.warnings.push_back({errors::birthLongAgo, u"birth"_s, {person.birth.display()}});
    if (person.closedOn && person.closingReason.isEmpty())
        findings.errors.push_back({errors::endWithoutReason, u"closing_reason"_s});
    checkNotAhead(person.closedOn, today, u"closed_on"_s, findings.warnings);
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

Findings checkContact(const Contact& contact, const QString& prefix)
{
    Findings findings;
    if (contact.kind == "phone"_L1 && text::phonesIn(contact.value).isEmpty())
        findings.warnings.push_back({errors::phoneShape, prefix + u"value"_s, {contact.value}});
    return findings;
}

/// For rows that say what held from one day to another.
template <typename Row>
Findings checkPeriod(const Row& row, const QString& prefix)
{
    Findings findings;
    checkOrder(row.validFrom, row.validTo, prefix + u"valid_to"_s, findings.errors);
    return findings;
}

Errors normaliseFile(PersonFile& file)
{
    Errors faults = normaliseTexts(file.person);
    forEachPart(file, [&]<typename Row>(std::vector<Row>& rows) {
        for (size_t i = 0; i < rows.size(); ++i)
            append(faults, normaliseTexts(rows[i], rowPrefix<Row>(i)));
    });
    return faults;
}

/// Calls `check(row, prefix)` with each row, and keeps what it finds.
template <typename Row, typename Check>
void checkEach(const std::vector<Row>& rows, Findings& findings, Check check)
{
    for (size_t i = 0; i < rows.size(); ++i)
        findings.add(check(rows[i], rowPrefix<Row>(i)));
}

/// What is doubtful of one row stands together, whichever rule found it: the person's own fields, then the
/// rows as the form has them.
void orderByRows(const PersonFile& file, Errors& warnings)
{
    QStringList rows{QString()};
    forEachPart(file, [&]<typename Row>(const std::vector<Row>& part) {
        for (size_t i = 0; i < part.size(); ++i)
            rows << rowPrefix<Row>(i);
    });
    std::ranges::stable_sort(warnings, {}, [&](const Error& warning) {
        return rows.indexOf(warning.field.left(warning.field.indexOf(u'.') + 1));
    });
}

/// Why a number cannot be one of twelve digits.
Error faultOfShape(const QString& number, const QString& fieldName)
{
    if (const auto repaired = text::repairedCitizenNumber(number))
        return {errors::citizenNumberLostZeros, fieldName, {number, *repaired}};
    if (text::isRoundedNumber(number))
        return {errors::citizenNumberRounded, fieldName, {number}};
    const bool isOldCard = text::isOldCardNumber(number);
    return {isOldCard ? errors::citizenNumberIsOldCard : errors::citizenNumberShape, fieldName, {number}};
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
            findings.errors.push_back(faultOfShape(number.number, fieldName));
    } else if (number.kind == "cmnd"_L1 && digits.size() != 9 && digits.size() != 12) {
        findings.warnings.push_back({errors::oldCardShape, fieldName, {number.number}});
    }
    return findings;
}

Findings checkPersonFile(PersonFile& file, QDate today)
{
    Findings findings{normaliseFile(file), {}};
    findings.add(checkPerson(file.person, today));
    checkEach(file.identityNumbers, findings, [&](const IdentityNumber& number, const QString& prefix) {
        return checkIdentityNumber(number, file.person, prefix + u"number"_s);
    });
    checkEach(file.contacts, findings, checkContact);
    checkEach(file.residences, findings, checkPeriod<Residence>);
    checkEach(file.statuses, findings, [&](const LegalStatus& status, const QString& prefix) {
        return checkLegalStatus(status, file.person.birth, today, prefix);
    });
    checkEach(file.penalties, findings, checkAdditionalPenalty);
    checkEach(file.workSituations, findings, checkPeriod<WorkSituation>);
    findings.add(checkNeeds(file.needs, today));
    append(findings.warnings, caseWarnings(file));
    orderByRows(file, findings.warnings);
    return findings;
}

} // namespace hoanhap::domain
