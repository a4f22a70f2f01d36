// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/PersonRules.h"

#include "domain/ErrorCodes.h"
#include "support/ErrorPrinting.h"
#include "text/ErrorCodes.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

const QDate officeToday(2021, 12, 6);

PersonFile soundFile()
{
    PersonFile file;
    file.person.fullName = u"Trần Thị Bé Năm"_s;
    file.person.sex = u"female"_s;
    file.person.birth = text::PartialDate::ofDay({1985, 3, 12});
    return file;
}

Errors numberWarnings(const QString& kind, const QString& number, const Person& holder)
{
    IdentityNumber identity;
    identity.kind = kind;
    identity.number = number;
    const Findings findings = checkIdentityNumber(identity, holder, u"number"_s);
    CHECK(findings.errors.empty());
    return findings.warnings;
}

Errors numberErrors(const QString& kind, const QString& number)
{
    IdentityNumber identity;
    identity.kind = kind;
    identity.number = number;
    return checkIdentityNumber(identity, {}, u"number"_s).errors;
}

} // namespace

TEST_CASE("a person needs a name and nothing else", "[domain]")
{
    PersonFile file;
    CHECK(checkPersonFile(file, officeToday).errors == Errors{{errors::nameMissing, u"full_name"_s}});
    file.person.fullName = u"Út"_s;
    const Findings findings = checkPersonFile(file, officeToday);
    CHECK(findings.errors.empty());
    CHECK(findings.warnings.empty());
}

TEST_CASE("a name of blanks is no name", "[domain]")
{
    PersonFile file = soundFile();
    file.person.fullName = u" \u00A0 "_s;
    CHECK(checkPersonFile(file, officeToday).errors == Errors{{errors::nameMissing, u"full_name"_s}});
}

TEST_CASE("a name of two hundred letters fits, a longer one is refused with its length", "[domain]")
{
    PersonFile file = soundFile();
    file.person.fullName = QString(200, u'ễ');
    CHECK(checkPersonFile(file, officeToday).errors.empty());
    file.person.fullName += u'n';
    CHECK(checkPersonFile(file, officeToday).errors
        == Errors{{text::errors::tooLong, u"full_name"_s, {u"200"_s, u"201"_s}}});
    file.person.fullName = QString(10'000, u'a');
    CHECK_FALSE(checkPersonFile(file, officeToday).errors.empty());
}

TEST_CASE("a digit in a name is doubtful, not wrong", "[domain]")
{
    PersonFile file = soundFile();
    file.person.fullName = u"Lê Văn 5"_s;
    const Findings findings = checkPersonFile(file, officeToday);
    CHECK(findings.errors.empty());
    CHECK(findings.warnings == Errors{{errors::nameHasDigits, u"full_name"_s}});
}

TEST_CASE("nobody is born in the future, and few are older than 110", "[domain]")
{
    PersonFile file = soundFile();
    file.person.birth = text::PartialDate::ofYear(2021); // may be past already
    CHECK(checkPersonFile(file, officeToday).errors.empty());
    file.person.birth = text::PartialDate::ofDay(officeToday.addDays(1));
    CHECK(checkPersonFile(file, officeToday).errors.empty()); // a doubt never blocks
    CHECK(checkPersonFile(file, officeToday).warnings
        == Errors{{errors::birthInFuture, u"birth"_s, {u"07/12/2021"_s}}});
    file.person.birth = text::PartialDate::ofYear(1910);
    CHECK(checkPersonFile(file, officeToday).warnings
        == Errors{{errors::birthLongAgo, u"birth"_s, {u"1910"_s}}});
}

TEST_CASE("whoever is no longer looked after left for a reason", "[domain]")
{
    PersonFile file = soundFile();
    file.person.closedOn = officeToday;
    CHECK(
        checkPersonFile(file, officeToday).errors == Errors{{errors::endWithoutReason, u"closing_reason"_s}});
    file.person.closingReason = u"moved_away"_s;
    CHECK(checkPersonFile(file, officeToday).errors.empty());
}

TEST_CASE("a personal identification number agrees with sex, year and province", "[domain]")
{
    const Person holder = soundFile().person; // female, 1985
    CHECK(numberWarnings(u"cccd"_s, u"087185000123"_s, holder).empty());
    CHECK(numberWarnings(u"cccd"_s, u"087 185 000 123"_s, holder).empty());
    CHECK(numberWarnings(u"cccd"_s, u"087085000123"_s, holder)
        == Errors{{errors::numberOtherSex, u"number"_s}});
    CHECK(numberWarnings(u"cccd"_s, u"087186000123"_s, holder)
        == Errors{{errors::numberOtherYear, u"number"_s, {u"1986"_s, u"1985"_s}}});
    CHECK(numberWarnings(u"cccd"_s, u"099185000123"_s, holder)
        == Errors{{errors::numberUnknownProvince, u"number"_s, {u"099"_s}}});
    CHECK(numberWarnings(u"cccd"_s, u"087305000123"_s, {}).empty()); // nothing known to contradict
}

TEST_CASE("a number in a file is held against the person of that file", "[domain]")
{
    PersonFile file = soundFile();
    file.identityNumbers.resize(1);
    file.identityNumbers[0].kind = u"cccd"_s;
    file.identityNumbers[0].number = u"087085000123"_s;
    CHECK(checkPersonFile(file, officeToday).warnings
        == Errors{{errors::numberOtherSex, u"identity_number[0].number"_s}});
}

TEST_CASE("a number of the wrong shape is refused, with what a spreadsheet may have lost", "[domain]")
{
    CHECK(numberErrors(u"cccd"_s, u""_s) == Errors{{errors::numberMissing, u"number"_s}});
    CHECK(numberErrors(u"cccd"_s, u"87185000123"_s)
        == Errors{{errors::citizenNumberLostZeros, u"number"_s, {u"87185000123"_s, u"087185000123"_s}}});
    CHECK(numberErrors(u"cccd"_s, u"8.7185E+10"_s)
        == Errors{{errors::citizenNumberRounded, u"number"_s, {u"8.7185E+10"_s}}});
    CHECK(numberErrors(u"cccd"_s, u"341234567"_s)
        == Errors{{errors::citizenNumberIsOldCard, u"number"_s, {u"341234567"_s}}});
    CHECK(numberErrors(u"cccd"_s, u"08718500O123"_s) // a letter O
        == Errors{{errors::citizenNumberShape, u"number"_s, {u"08718500O123"_s}}});
    CHECK(numberErrors(u"cccd"_s, u"0871850001234"_s).size() == 1);
}

TEST_CASE("an old card has nine or twelve digits, a passport any sign", "[domain]")
{
    CHECK(numberWarnings(u"cmnd"_s, u"340123456"_s, {}).empty());
    CHECK(numberWarnings(u"cmnd"_s, u"087185000123"_s, {}).empty());
    CHECK(numberWarnings(u"cmnd"_s, u"34012345"_s, {})
        == Errors{{errors::oldCardShape, u"number"_s, {u"34012345"_s}}});
    CHECK(numberWarnings(u"passport"_s, u"B1234567"_s, {}).empty());
}

TEST_CASE("a doubtful phone number is kept and pointed at", "[domain]")
{
    PersonFile file = soundFile();
    file.contacts.resize(3);
    for (Contact& contact : file.contacts)
        contact.kind = u"phone"_s;
    file.contacts[0].value = u"+84 912 345 678"_s;
    file.contacts[1].value = u"0912 345"_s;
    file.contacts[2].kind = u"email"_s;
    file.contacts[2].value = u"be.nam@example.vn"_s;
    const Findings findings = checkPersonFile(file, officeToday);
    CHECK(findings.errors.empty());
    CHECK(findings.warnings == Errors{{errors::phoneShape, u"contact[1].value"_s, {u"0912 345"_s}}});
}

TEST_CASE("what held from a day on cannot have ended before", "[domain]")
{
    PersonFile file = soundFile();
    file.residences.resize(1);
    file.residences[0].validFrom = QDate(2021, 5, 1);
    file.residences[0].validTo = QDate(2021, 4, 30);
    file.workSituations.resize(2);
    file.workSituations[1].validFrom = QDate(2021, 5, 1);
    file.workSituations[1].validTo = QDate(2020, 5, 1);
    file.needs.resize(1);
    file.needs[0].kind = u"training"_s;
    file.needs[0].surveyedOn = QDate(2021, 5, 1);
    file.needs[0].closedOn = QDate(2021, 1, 5);
    QStringList fields;
    for (const Error& fault : checkPersonFile(file, officeToday).errors) {
        CHECK(fault.code == errors::datesBackwards);
        fields += fault.field;
    }
    CHECK(fields
        == QStringList{u"residence[0].valid_to"_s, u"work_situation[1].valid_to"_s, u"need[0].closed_on"_s});
}

TEST_CASE("all faults of a file come at once, each with its place", "[domain]")
{
    PersonFile file;
    file.identityNumbers.resize(1);
    file.identityNumbers[0].kind = u"cccd"_s;
    file.statuses.resize(2);
    file.statuses[0].kind = u"sentence_served"_s;
    file.penalties.resize(1);
    file.needs.resize(1);
    file.needs[0].note = u"xin \u202Evay"_s;
    QStringList fields;
    for (const Error& fault : checkPersonFile(file, officeToday).errors)
        fields += fault.field;
    CHECK(fields
        == QStringList{u"need[0].note"_s, u"full_name"_s, u"identity_number[0].number"_s,
            u"legal_status[1].kind"_s, u"additional_penalty[0].kind"_s, u"need[0].kind"_s});
}

TEST_CASE("what is doubtful is told in the order of the form, all of one status together", "[domain]")
{
    PersonFile file = soundFile();
    file.person.fullName = u"Trần Thị Bé 5"_s;
    file.statuses.resize(2);
    for (LegalStatus& status : file.statuses) {
        status.kind = u"sentence_served"_s;
        status.judgmentDate = QDate(2022, 3, 1); // one rule looks at days to come
        status.endReason = u"expunged"_s; // another at how it ended
    }
    QStringList rows;
    for (const Error& doubt : checkPersonFile(file, officeToday).warnings)
        rows << doubt.field.section(u'.', 0, 0);
    REQUIRE(rows.count(u"legal_status[0]"_s) > 1);
    CHECK(rows.front() == u"full_name"_s);
    CHECK(rows.lastIndexOf(u"legal_status[0]"_s) < rows.indexOf(u"legal_status[1]"_s));
}
