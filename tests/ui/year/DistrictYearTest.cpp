// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/DistrictYear.h"

#include "messages/figures/IndicatorWords.h"
#include "support/ErrorPrinting.h"

#include <QHash>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::DistrictYear;

namespace {

constexpr int whileCounting = 60'000; // ms, on a busy machine

/// What the steps of the year come to, counted on paper from the script.
const QHash<QString, QString> countedByHand{
    {u"people_managed"_s, u"6"_s}, // all six, nobody's status ended
    {u"people_received"_s, u"0"_s}, // they came in 2023
    {u"needs_surveyed"_s, u"6"_s}, // on 15 January
    {u"needs_none"_s, u"1"_s}, // Tâm
    {u"needs_training"_s, u"1"_s}, // Khỏe dropped out; Hòa and Thủy completed
    {u"needs_job"_s, u"1"_s}, // Nghĩa refused; Hòa was hired
    {u"needs_loan"_s, u"0"_s}, // Được has it
    {u"needs_legal_papers"_s, u"1"_s}, // Được, found at the session
    {u"outreach_events"_s, u"1"_s}, // 20 February
    {u"counselled_people"_s, u"3"_s}, // Hòa, Thủy, Được; Tâm did not come
    {u"counselled_turns"_s, u"3"_s}, // each once
    {u"counselled_head_count"_s, u"5"_s}, // relatives
    {u"classes"_s, u"1"_s}, // of sewing
    {u"learners"_s, u"4"_s}, // three of the register and the guest Tám
    {u"learners_registered"_s, u"3"_s}, // Hòa, Thủy, Khỏe
    {u"learners_guests"_s, u"1"_s}, // Tám
    {u"completed"_s, u"2"_s}, // Hòa, Thủy
    {u"completed_guests"_s, u"1"_s}, // Tám
    {u"certificates"_s, u"2"_s}, // SC 009, SC 010
    {u"certificates_guests"_s, u"1"_s}, // SC 011
    {u"referral_turns"_s, u"2"_s}, // 20 April: Hòa, Nghĩa
    {u"referred_people"_s, u"2"_s}, // the same
    {u"hired_people"_s, u"1"_s}, // Hòa, 2 May
    {u"employed_3m"_s, u"1"_s}, // Hòa, asked on 5 August
    {u"employed_6m"_s, u"1"_s}, // Hòa, asked on 4 November, at work though not for good
    {u"loans"_s, u"1"_s}, // Được, 20 September
    {u"loan_people"_s, u"1"_s}, // the same
    {u"loan_million"_s, u"50"_s}, // 50.000.000 đồng
};

/// The year up to its last day.
void workThrough(DistrictYear& year)
{
    year.survey();
    year.counsel();
    year.openClass();
    year.keepAttendance();
    year.giveCertificates();
    year.refer();
    year.followBoard();
    year.askAfterwards();
    year.lend();
    year.on(12, 31);
}

/// Each figure of the table by its name.
QHash<QString, QString> figuresShown(DistrictYear& year)
{
    const QAbstractItemModel* table = year.find<QTableView>("figureView")->model();
    CHECK(QTest::qWaitFor([&] { return table->rowCount() > 0; }, whileCounting));
    QHash<QString, QString> shown;
    for (int row = 0; row < table->rowCount(); ++row)
        shown.insert(table->index(row, 0).data().toString(), table->index(row, 2).data().toString());
    return shown;
}

/// What the overview says was reached of each indicator.
QHash<QString, QString> reachedInPlan(DistrictYear& year)
{
    auto* progress = year.find<QTableWidget>("overviewProgress");
    CHECK(QTest::qWaitFor([&] { return progress->rowCount() > 0; }, whileCounting));
    QHash<QString, QString> reached;
    for (int row = 0; row < progress->rowCount(); ++row)
        if (const QString name = progress->item(row, 1)->text(); !name.isEmpty())
            reached.insert(name, progress->item(row, 4)->text());
    return reached;
}

} // namespace

TEST_CASE("the needs of a commune are surveyed and its people counselled, by keyboard alone", "[ui][year]")
{
    DistrictYear year;
    year.survey();
    year.counsel();
}

TEST_CASE("a class goes from its plan to its certificates by keyboard alone", "[ui][year]")
{
    DistrictYear year;
    year.survey();
    year.openClass();
    year.keepAttendance();
    year.giveCertificates();
}

TEST_CASE(
    "people are referred to an employer and asked after for six months, by keyboard alone", "[ui][year]")
{
    DistrictYear year;
    year.survey();
    year.refer();
    year.followBoard();
    year.askAfterwards();
}

TEST_CASE("a loan is proposed, put right after the decision and paid out, by keyboard alone", "[ui][year]")
{
    DistrictYear year;
    year.survey();
    year.lend();
}

TEST_CASE("the figures of a district's year are those counted by hand", "[ui][year]")
{
    DistrictYear year;
    workThrough(year);
    year.clerk.goToPage(7);
    year.clerk.goToTab("tabs", 4);
    const QHash<QString, QString> shown = figuresShown(year);
    for (const auto& [key, value] : countedByHand.asKeyValueRange()) {
        INFO(key.toStdString());
        CHECK(shown.value(messages::indicatorName(key), u"none"_s) == value);
    }
    year.clerk.goToPage(1); // the overview tells the same of the plan's tasks
    const QHash<QString, QString> reached = reachedInPlan(year);
    CHECK(reached.size() >= 6);
    for (const auto& [key, value] : countedByHand.asKeyValueRange())
        if (const QString name = messages::indicatorName(key); reached.contains(name)) {
            INFO(key.toStdString());
            CHECK(reached.value(name) == value);
        }
}
