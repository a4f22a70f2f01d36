// SPDX-License-Identifier: GPL-3.0-or-later
// A person whom an issued report counts is erased for good.
#include "services/audit/RegisterCheck.h"
#include "services/exchange/demo/DemoRegister.h"
#include "services/people/PersonService.h"
#include "services/people/erasure/PersonErasure.h"
#include "services/reports/lifecycle/ReportOffice.h"

#include <numeric>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::CountedRecord;
using tests::ReportOffice;

namespace {

/// An office that issued its report over sixty invented people.
struct IssuedOverPeople : ReportOffice
{
    IssuedOverPeople()
    {
        REQUIRE(services::DemoRegister(workspace()).fill({60, 2021, 5}, [](int) { return true; }));
        issue();
    }
    domain::ReportVersion version() { return life().versions(report)->front(); }
    std::vector<domain::ReportFigure> figures() { return *frozen().figuresOf(version().id); }
    domain::ReportFigure managed()
    {
        for (const domain::ReportFigure& figure : figures())
            if (figure.indicator == u"people_managed"_s && figure.breakdown.isEmpty())
                return figure;
        FAIL("nothing was counted");
        return {};
    }
    void erase(const Uuid& person)
    {
        REQUIRE(services::PersonService(workspace()).moveToBin(person));
        REQUIRE(services::PersonErasure(workspace()).erase(person, u"Theo yêu cầu"_s));
    }
    /// How many rows of counted records still name the person.
    std::string naming(const Uuid& person)
    {
        const std::string id = '\'' + person.toString().toStdString() + '\'';
        return workspace().session().single("reading",
            "SELECT count(*) FROM counted_record WHERE person_id = " + id + " OR record_id = " + id);
    }
};

qint64 amountsOf(const std::vector<CountedRecord>& records)
{
    return std::accumulate(records.begin(), records.end(), qint64(0),
        [](qint64 sum, const CountedRecord& record) { return sum + record.amount; });
}

Uuid somebodyIn(const std::vector<CountedRecord>& records)
{
    for (const CountedRecord& record : records)
        if (record.personId)
            return *record.personId;
    FAIL("nobody is named");
    return {};
}

} // namespace

TEST_CASE("the list behind an issued figure still adds up when a person is erased, and names nobody",
    "[services][lifecycle]")
{
    IssuedOverPeople office;
    const domain::ReportFigure managed = office.managed();
    const auto before = *office.frozen().recordsOf(managed);
    REQUIRE(managed.value > 0);
    REQUIRE(amountsOf(before) == managed.value);
    const Uuid person = somebodyIn(before);
    REQUIRE(office.naming(person) != "0");
    office.erase(person);
    CHECK(office.naming(person) == "0");
    const auto after = *office.frozen().recordsOf(managed);
    CHECK(after.size() == before.size());
    CHECK(amountsOf(after) == managed.value);
    CHECK(office.managed().value == managed.value);
    CHECK(services::RegisterCheck(office.workspace()).run(storage::unstopped)->findings.empty());
}

TEST_CASE("the files of an issued report stand to the byte when a person is erased", "[services][lifecycle]")
{
    IssuedOverPeople office;
    const QByteArray docx = office.kept(domain::FileStage::Issued, u"docx"_s);
    const QByteArray pdf = office.kept(domain::FileStage::Issued, u"pdf"_s);
    const QString content = office.version().content;
    REQUIRE_FALSE(pdf.isEmpty());
    office.erase(somebodyIn(*office.frozen().recordsOf(office.managed())));
    CHECK(office.kept(domain::FileStage::Issued, u"docx"_s) == docx);
    CHECK(office.kept(domain::FileStage::Issued, u"pdf"_s) == pdf);
    CHECK(office.version().content == content);
    CHECK(office.frozen().verify(pdf));
}
