// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/numbers/FigureChanges.h"

#include "office/TestOffice.h"
#include "services/exchange/RecordLoader.h"
#include "services/exchange/demo/DemoRegister.h"
#include "services/people/PersonService.h"
#include "services/reports/ReportService.h"
#include "services/reports/lifecycle/ReportLifecycle.h"
#include "services/reports/numbers/OverruledFigures.h"
#include "support/ErrorPrinting.h"

#include <QHash>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::FigureChanges;
using services::Figures;
using services::ReportService;

namespace {

/// A register with people and acts of two years, the report of the second drafted.
struct YearsOffice : tests::TestOffice
{
    YearsOffice()
    {
        REQUIRE(services::DemoRegister(workspace()).fill({60, 2021, 5}, [](int) { return true; }));
        report = ReportService(workspace()).draft(2021)->report;
    }
    FigureChanges changes() { return FigureChanges(workspace(), current()); }
    domain::Report current() { return ReportService(workspace()).find(report.id)->report; }
    std::vector<domain::ReportVersion> versions()
    {
        return *services::ReportLifecycle(workspace()).versions(report.id);
    }
    using Values = QHash<QString, std::optional<qint64>>;
    Values valuesOf(int year)
    {
        Values values;
        for (const services::Figure& figure :
            *Figures(workspace()).all(QDate(year, 1, 1), QDate(year, 12, 31)))
            values.insert(figure.indicator, figure.known ? std::optional(figure.value) : std::nullopt);
        return values;
    }
    domain::Report report;
};

qint64 differencesIn(const FigureChanges::Why& why)
{
    qint64 sum = 0;
    for (const FigureChanges::Line& line : why.lines)
        sum += line.now - line.before;
    return sum;
}

} // namespace

TEST_CASE("every figure is told as it was last year and as it is now", "[services][numbers]")
{
    YearsOffice office;
    const auto figures = office.changes().figures(std::nullopt);
    REQUIRE(figures);
    REQUIRE(figures->size() == Figures::catalogue().size());
    const auto before = office.valuesOf(2020);
    const auto now = office.valuesOf(2021);
    int changed = 0;
    for (const FigureChanges::Changed& figure : *figures) {
        INFO(figure.indicator.toStdString());
        CHECK(figure.now == now.value(figure.indicator));
        CHECK(figure.before == before.value(figure.indicator));
        changed += figure.isChanged();
    }
    CHECK(changed > 3);
}

TEST_CASE("who counts otherwise adds up to the difference, figure by figure", "[services][numbers]")
{
    YearsOffice office;
    for (const FigureChanges::Changed& figure : *office.changes().figures(std::nullopt)) {
        INFO(figure.indicator.toStdString());
        const auto why = office.changes().why(figure.indicator, std::nullopt);
        REQUIRE(why);
        CHECK(why->now == figure.now.value_or(0));
        CHECK(why->before == figure.before.value_or(0));
        CHECK(differencesIn(*why) == why->now - why->before);
    }
}

TEST_CASE("somebody who was entered after a version is told as newly counted", "[services][numbers]")
{
    YearsOffice office;
    services::ReportLifecycle life(office.workspace());
    REQUIRE(life.submit(office.report.id));
    REQUIRE(life.takeBack(office.report.id, u"thiếu người"_s));
    const auto before = office.versions().front();
    CHECK(office.changes().why(u"people_managed"_s, before)->lines.empty());
    REQUIRE(services::RecordLoader(office.workspace()).load(R"({"format": 1, "records": {
        "person": [{"ref": "m", "full_name": "Trần Thị Mới"}],
        "legal_status": [{"person_id": "@m", "kind": "sentence_served", "released_on": "2021-05-01"}]}})"));
    const auto why = office.changes().why(u"people_managed"_s, before);
    REQUIRE(why);
    REQUIRE(why->lines.size() == 1);
    CHECK(why->lines.front().record.person.has_value());
    CHECK(why->lines.front().record.title == u"Trần Thị Mới"_s);
    CHECK_FALSE(why->lines.front().event); // it was before the version: only the day of entering explains it
    CHECK(why->lines.front().enteredAt.has_value());
    CHECK(why->lines.front().before == 0);
    CHECK(why->now == why->before + 1);
    CHECK(why->unchanged == why->before);
}

TEST_CASE(
    "somebody who went into the bin after a version is named as no longer counted", "[services][numbers]")
{
    YearsOffice office;
    services::ReportLifecycle life(office.workspace());
    REQUIRE(life.submit(office.report.id));
    REQUIRE(life.takeBack(office.report.id, u"nhập nhầm"_s));
    const auto before = office.versions().front();
    const auto counted =
        *Figures(office.workspace()).recordsOf(u"people_managed"_s, {QDate(2021, 1, 1), QDate(2021, 12, 31)});
    REQUIRE_FALSE(counted.empty());
    REQUIRE(services::PersonService(office.workspace()).moveToBin(*counted.front().person));
    const auto why = office.changes().why(u"people_managed"_s, before);
    REQUIRE(why);
    REQUIRE(why->lines.size() == 1);
    CHECK(why->lines.front().record.title == counted.front().title);
    CHECK(why->lines.front().inBin);
    CHECK(why->lines.front().now == 0);
}

TEST_CASE("who is new against last year is told with the day and the ground, not with the day of typing",
    "[services][numbers]")
{
    YearsOffice office;
    REQUIRE(services::RecordLoader(office.workspace()).load(R"({"format": 1, "records": {
        "person": [{"ref": "m", "full_name": "Trần Thị Mới"},
            {"ref": "h", "full_name": "Lê Văn Hết", "closed_on": "2021-06-02", "closing_reason": "moved"}],
        "legal_status": [
            {"person_id": "@m", "kind": "sentence_served", "from_date": "2021-03-12"},
            {"person_id": "@h", "kind": "sentence_served", "from_date": "2019-03-12"}]}})"));
    const auto why = office.changes().why(u"people_managed"_s, std::nullopt);
    REQUIRE(why);
    const auto lineOf = [&](const QString& name) {
        const auto found = std::ranges::find_if(
            why->lines, [&](const FigureChanges::Line& line) { return line.record.title == name; });
        REQUIRE(found != why->lines.end());
        REQUIRE(found->event);
        return *found->event;
    };
    const services::CountedEvent began = lineOf(u"Trần Thị Mới"_s);
    CHECK(began.kind == services::CountedEvent::Kind::Began);
    CHECK(began.day == QDate(2021, 3, 12));
    CHECK(began.words.contains(u"chấp hành xong"_s, Qt::CaseInsensitive));
    const services::CountedEvent closed = lineOf(u"Lê Văn Hết"_s);
    CHECK(closed.kind == services::CountedEvent::Kind::Closed);
    CHECK(closed.day == QDate(2021, 6, 2));
    for (const FigureChanges::Line& line : why->lines) {
        INFO(line.record.title.toStdString());
        CHECK(line.event.has_value()); // all were entered on one day, which explains nothing
    }
}

TEST_CASE("a submitted report is explained by what was frozen, not by the register", "[services][numbers]")
{
    YearsOffice office;
    const auto stated = *office.changes().figures(std::nullopt);
    REQUIRE(services::ReportLifecycle(office.workspace()).submit(office.report.id));
    const auto counted =
        *Figures(office.workspace()).recordsOf(u"people_managed"_s, {QDate(2021, 1, 1), QDate(2021, 12, 31)});
    REQUIRE(services::PersonService(office.workspace()).moveToBin(*counted.front().person));
    const auto after = *office.changes().figures(std::nullopt);
    for (size_t i = 0; i < stated.size(); ++i)
        CHECK(after[i].now.value_or(0) == stated[i].now.value_or(0)); // what nobody told is kept as nothing
}

TEST_CASE("a figure changed by hand is told as the report states it", "[services][numbers]")
{
    YearsOffice office;
    const qint64 counted = *office.valuesOf(2021).value(u"classes"_s);
    REQUIRE(services::OverruledFigures(office.workspace())
                .change(office.report.id, {u"classes"_s}, counted + 5, u"lớp của trường nghề"_s));
    for (const FigureChanges::Changed& figure : *office.changes().figures(std::nullopt))
        if (figure.indicator == u"classes"_s)
            CHECK(figure.now == counted + 5);
}
