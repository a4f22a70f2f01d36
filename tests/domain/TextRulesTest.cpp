// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TextRules.h"

#include "domain/people/Contact.h"
#include "domain/people/Person.h"
#include "support/ErrorPrinting.h"
#include "text/ErrorCodes.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

TEST_CASE("texts are stored composed, trimmed and with single blanks", "[domain]")
{
    Person person;
    person.fullName = u"  Nguye\u0302\u0303n   Va\u0306n\u00A0Ba "_s; // as a Mac writes it
    person.note = u"dòng một  \r\ndòng hai"_s;
    CHECK(normaliseTexts(person).empty());
    CHECK(person.fullName == u"Nguyễn Văn Ba"_s);
    CHECK(person.note == u"dòng một\ndòng hai"_s);
}

TEST_CASE("hidden signs and marks of writing direction are refused with field and place", "[domain]")
{
    for (const char16_t hidden : {u'\u202E', u'\u200B', u'\u0007', u'\uFEFF'}) {
        Contact contact;
        contact.name = u"Lê "_s + QChar(hidden) + u"Thị Tư"_s;
        const Errors faults = normaliseTexts(contact, u"contact[1]."_s);
        REQUIRE(faults.size() == 1);
        CHECK(faults[0].code == text::errors::controlCharacter);
        CHECK(faults[0].field == u"contact[1].name"_s);
        CHECK(faults[0].arguments.value(0) == u"4"_s);
    }
}

TEST_CASE("a line break becomes a blank in a name and stays in a note", "[domain]")
{
    Person person;
    person.fullName = u"Lê Thị\nTư"_s;
    person.note = u"một\nhai"_s;
    CHECK(normaliseTexts(person).empty());
    CHECK(person.fullName == u"Lê Thị Tư"_s);
    CHECK(person.note == u"một\nhai"_s);
}

TEST_CASE("every text at fault is named, and what is refused stays as it was typed", "[domain]")
{
    Person person;
    person.otherNames = u"Tư \u0001"_s;
    person.note = u"một\u0000hai"_s;
    const Errors faults = normaliseTexts(person);
    REQUIRE(faults.size() == 2);
    CHECK(faults[0].field == u"other_names"_s);
    CHECK(faults[1].field == u"note"_s);
    CHECK(person.otherNames == u"Tư \u0001"_s);
}
