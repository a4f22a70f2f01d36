// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/RecordLoader.h"

#include "domain/people/Person.h"
#include "domain/plan/Dispatch.h"
#include "domain/plan/Plan.h"
#include "domain/training/VocationalClass.h"
#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/people/PersonList.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using services::RecordLoader;
namespace errors = services::errors;

namespace {

/// Loads `records`, which stand between the braces of the file.
Errors load(TestOffice& office, const QByteArray& records, const QByteArray& replace = "[]")
{
    const auto loaded =
        RecordLoader(office.workspace())
            .load("{\"format\": 1, \"replace\": " + replace + ", \"records\": {" + records + "}}");
    return loaded ? Errors() : loaded.errors();
}

template <typename Record>
std::vector<Record> rows(TestOffice& office)
{
    return office.workspace().stores().of<Record>().all();
}

QStringList loadedNames(TestOffice& office, const QString& typed)
{
    QStringList names;
    for (const storage::PersonRow& row : *services::PersonList(office.workspace()).search(typed, 50))
        names << row.fullName;
    return names;
}

const QByteArray loadedLetter =
    R"("dispatch": [{"direction": "in", "number": "305/CAT", "issued_on": "2021-11-03",
    "issuer": "Công an Tỉnh", "subject": "%1", "kind": "CV"}])";
const QByteArray weldingClass = R"("vocational_class": [{"ref": "w", "name": "Lớp hàn", "occupation": "Hàn",
    "starts_on": "2021-03-03"}],
    "class_partner": [{"class_id": "@w", "role": "organiser", "position": 1, "name": "Trung tâm"}])";
const QByteArray somebody =
    R"("person": [{"id": "01900000-0000-7000-8000-000000000001", "full_name": "%1", "note": "giữ lại"}])";

QByteArray filled(QByteArray records, const char* value)
{
    return records.replace("%1", value);
}

} // namespace

TEST_CASE("a letter that is loaded again is renewed and stands once", "[services]")
{
    TestOffice office;
    CHECK(load(office, filled(loadedLetter, "đề nghị")).empty());
    CHECK(load(office, filled(loadedLetter, "đề nghị báo cáo năm")).empty());
    const auto letters = rows<domain::Dispatch>(office);
    REQUIRE(letters.size() == 1);
    CHECK(letters[0].subject == u"đề nghị báo cáo năm"_s);
    CHECK(letters[0].rowVersion == 2);
}

TEST_CASE("the plan that every register has is renewed and keeps what hangs on it", "[services]")
{
    TestOffice office;
    const domain::Plan shipped = rows<domain::Plan>(office).at(0);
    CHECK(load(
        office, R"("plan": [{"number": "71/KH-UBND", "issued_on": "2021-03-11", "issuer": "UBND Tỉnh"}])")
              .empty());
    const auto plans = rows<domain::Plan>(office);
    REQUIRE(plans.size() == 1);
    CHECK(plans[0].id == shipped.id);
    CHECK(plans[0].issuer == u"UBND Tỉnh"_s);
    CHECK(plans[0].subject == shipped.subject);
}

TEST_CASE("a person whose id is given is renewed, one without is another person", "[services]")
{
    TestOffice office;
    CHECK(load(office, filled(somebody, "Lê Văn An")).empty());
    CHECK(load(
        office, R"("person": [{"id": "01900000-0000-7000-8000-000000000001", "full_name": "Lê Văn Ân"}])")
              .empty());
    const auto people = rows<domain::Person>(office);
    REQUIRE(people.size() == 1);
    CHECK(people[0].fullName == u"Lê Văn Ân"_s);
    CHECK(people[0].note == u"giữ lại"_s);
    CHECK(loadedNames(office, u"lê văn ân"_s) == QStringList{u"Lê Văn Ân"_s});
    CHECK(load(office, R"("person": [{"full_name": "Lê Văn Ân"}])").empty());
    CHECK(rows<domain::Person>(office).size() == 2);
}

TEST_CASE("a file that gives one record twice is told where", "[services]")
{
    TestOffice office;
    const QByteArray one =
        R"({"number": "1/CV", "direction": "in", "issued_on": "2021-11-03", "issuer": "A"})";
    CHECK(load(office, "\"dispatch\": [" + one + ", " + one + "]")
        == Errors{{errors::jsonRepeated, u"number"_s, {u"dispatch[1]"_s, u"number"_s, u"1/CV"_s}}});
    CHECK(load(office, R"("person": [{"ref": "a", "full_name": "A"}, {"ref": "a", "full_name": "B"}])")
        == Errors{{errors::jsonRepeated, u"ref"_s, {u"person[1]"_s, u"ref"_s, u"a"_s}}});
    CHECK(rows<domain::Dispatch>(office).empty());
    CHECK(rows<domain::Person>(office).empty());
}

TEST_CASE("what a file replaces goes to the bin, but for what it gives again", "[services]")
{
    TestOffice office;
    CHECK(load(office, filled(somebody, "Lê Văn An") + ", " + weldingClass).empty());
    CHECK(load(office, R"("person": [{"full_name": "Bùi Thị Cúc"}])").empty());
    CHECK(load(office, filled(somebody, "Lê Văn Ân"), R"(["person"])").empty());
    CHECK(loadedNames(office, QString()) == QStringList{u"Lê Văn Ân"_s});
    CHECK(rows<domain::VocationalClass>(office).size() == 1);
    CHECK(load(office, R"("person": [{"full_name": "Đỗ Văn Em"}])", R"(["person"])").empty());
    CHECK(loadedNames(office, QString()) == QStringList{u"Đỗ Văn Em"_s});
    CHECK(load(office, filled(somebody, "Lê Văn An"))[0].code == errors::jsonRepeated);
}

TEST_CASE("values that do not belong where they stand are refused, all of them", "[services]")
{
    TestOffice office;
    const Errors faults = load(office, R"("person": [1, {"full_name": 87085001234, "consent": 1, "x": "y",
        "source_dispatch_id": "@no", "birth": "31/02/1985"}])");
    REQUIRE(faults.size() == 6);
    QStringList told;
    for (const Error& fault : faults)
        told << fault.arguments.value(0) + u' ' + fault.arguments.value(1);
    for (const QString& place : {u"person[0] person"_s, u"person[1] full_name"_s, u"person[1] consent"_s,
             u"person[1] x"_s, u"person[1] source_dispatch_id"_s, u"person[1] birth"_s})
        CHECK(told.contains(place));
    CHECK(load(office, R"("account": [], "nothing": {})").size() >= 2);
}

TEST_CASE(
    "warnings of a load are limited in number, counted in all, and forgotten with the next", "[services]")
{
    TestOffice office;
    QByteArray people;
    const qsizetype doubtful = RecordLoader::mostWarnings + 7;
    for (qsizetype i = 0; i < doubtful; ++i)
        people += R"({"full_name": "Lê Văn An", "birth": "1790"},)";
    people.chop(1);
    const auto filled = [](const QByteArray& list) {
        return R"({"format": 1, "records": {"person": [)" + list + "]}}";
    };
    RecordLoader loader(office.workspace());
    REQUIRE(loader.load(filled(people)));
    CHECK(std::ssize(loader.warnings()) == RecordLoader::mostWarnings);
    CHECK(loader.allWarnings() == doubtful);
    CHECK(loader.warnings()[3].field == u"person[3].birth"_s);
    REQUIRE(loader.load(filled(R"({"full_name": "Lê Văn Bình", "birth": "1990"})")));
    CHECK(loader.warnings().empty());
    CHECK(loader.allWarnings() == 0);
}
