// SPDX-License-Identifier: GPL-3.0-or-later
// Every number of the annexes is held against a count by hand over registers of chance.
#include "domain/training/VocationalClass.h"
#include "services/figures/HandCount.h"
#include "services/reports/annexes/AnnexOffice.h"

#include <QRegularExpression>
#include <algorithm>
#include <catch2/generators/catch_generators_range.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using domain::Breakdown;
using services::AnnexCell;
using services::AnnexTable;

namespace {

const domain::FigurePeriod reported2021{QDate(2021, 1, 1), QDate(2021, 12, 31)};
const QDate planBegan(2021, 1, 1);

/// What stands in the columns of annexes I and III by position, as domain.md 6.6 lists them.
const std::map<int, QString>& columnsOfUnits()
{
    static const std::map<int, QString> columns{{2, u"people_managed"_s}, {11, u"needs_training"_s},
        {12, u"needs_job"_s}, {13, u"needs_loan"_s}, {14, u"counselled_people"_s}, {15, u"classes"_s},
        {16, u"trained_people"_s}, {17, u"certificates"_s}, {18, u"referral_turns"_s},
        {19, u"referred_people"_s}, {20, u"hired_people"_s}, {21, u"loan_people"_s}, {22, u"loan_million"_s}};
    return columns;
}

const std::map<int, QString>& columnsOfPlacement()
{
    static const std::map<int, QString> columns{{2, u"outreach_events"_s}, {4, u"counselled_turns"_s},
        {5, u"counselled_head_count"_s}, {6, u"counselled_people"_s}, {7, u"referral_turns"_s},
        {8, u"referred_people"_s}, {9, u"hired_people"_s}, {10, u"followed_3m"_s}, {11, u"employed_3m"_s},
        {12, u"followed_6m"_s}, {13, u"employed_6m"_s}};
    return columns;
}

bool isSilent(const std::vector<AnnexCell>& row)
{
    return std::ranges::all_of(
        row.begin() + 2, row.end(), [](const AnnexCell& cell) { return cell.missing || !cell.value; });
}

void holdRowsAgainstHand(AnnexOffice& office, const AnnexTable& table, const std::map<int, QString>& columns)
{
    auto hand = HandCount(office.workspace(), reported2021, planBegan).all();
    for (const auto& row : table.rows) {
        const QString unit = office.unitCode(row.at(1).words);
        for (const auto& [column, indicator] : columns) {
            INFO(unit.toStdString() << " " << indicator.toStdString());
            const auto& byUnit = hand[indicator].by[Breakdown::Unit];
            const auto found = byUnit.find(unit);
            const qint64 counted = found == byUnit.end() ? 0 : found->second;
            if (isSilent(row))
                CHECK(counted == 0);
            else
                CHECK(row.at(static_cast<size_t>(column)).value == counted);
        }
    }
    for (const auto& [column, indicator] : columns)
        CHECK(table.total.at(static_cast<size_t>(column)).value == hand[indicator].value);
}

/// Managed people of a unit who have this trait, counted one by one.
qint64 managedWith(
    services::Workspace& workspace, const QString& unit, Breakdown breakdown, const QStringList& codes)
{
    const HandTraits traits(workspace, reported2021.to);
    const auto everybody = traits.everybody();
    qint64 people = 0;
    for (const domain::Person& person : workspace.stores().of<domain::Person>().all()) {
        const bool closed = person.closedOn && *person.closedOn <= reported2021.to;
        const auto known = everybody.find(person.id);
        if (closed || known == everybody.end() || !traits.hasStandingStatus(person.id))
            continue;
        const HandTraits::Traits& of = known->second;
        people += of.at(Breakdown::Unit) == unit && codes.contains(of.at(breakdown)) ? 1 : 0;
    }
    return people;
}

} // namespace

TEST_CASE("each row of annexes I and III says what is counted by hand for the unit", "[services][annexes]")
{
    const unsigned seed = GENERATE(range(1U, 5U));
    INFO("seed " << seed);
    AnnexOffice office(seed);
    holdRowsAgainstHand(office, office.table(u"by_unit"_s), columnsOfUnits());
    holdRowsAgainstHand(office, office.table(u"placement"_s), columnsOfPlacement());
}

TEST_CASE("who is managed is told apart by ground, sex and age as by hand", "[services][annexes]")
{
    AnnexOffice office;
    const QStringList named{u"sentence_served"_s, u"amnesty"_s, u"conditional_release"_s,
        u"suspended_sentence"_s, u"non_custodial_reform"_s};
    for (const auto& row : office.table(u"by_unit"_s).rows) {
        if (isSilent(row))
            continue;
        const QString unit = office.unitCode(row.at(1).words);
        INFO(unit.toStdString());
        const auto by = [&](Breakdown breakdown, const QStringList& codes) {
            return managedWith(office.workspace(), unit, breakdown, codes);
        };
        for (size_t i = 0; i < 5; ++i)
            CHECK(row.at(3 + i).value == by(Breakdown::Status, {named[static_cast<qsizetype>(i)]}));
        CHECK(*row.at(8).value == *row.at(2).value - by(Breakdown::Status, named));
        CHECK(row.at(9).value == by(Breakdown::Sex, {u"female"_s}));
        CHECK(row.at(10).value == by(Breakdown::Age, {u"0-17"_s}));
    }
}

TEST_CASE("all twelve districts have their row, and one that told nothing is no zero", "[services][annexes]")
{
    AnnexOffice office;
    const AnnexTable table = office.table(u"by_unit"_s);
    int districts = 0;
    for (const domain::Unit& unit : office.workspace().stores().of<domain::Unit>().all())
        if (unit.kind == "district_office"_L1) {
            ++districts;
            CHECK(std::ranges::count_if(table.rows, [&](const auto& row) {
                return row.at(1).words == unit.shortName || row.at(1).words == unit.name;
            }) == 1);
        }
    CHECK(districts == 12);
    const auto silent = std::ranges::find_if(table.rows, isSilent);
    REQUIRE(silent != table.rows.end());
    CHECK(silent->at(2).shown() == u"–"_s);
    CHECK(table.notes.join(u' ').contains(silent->at(1).words));
}

TEST_CASE("where certificates stand beside people trained, the paper says which day each counts",
    "[services][annexes]")
{
    AnnexOffice office;
    const AnnexTable units = office.table(u"by_unit"_s);
    REQUIRE(units.total.at(17).value.value_or(0) > 0);
    CHECK(units.notes.join(u' ').contains(u"chứng chỉ của người học xong từ kỳ trước vẫn tính"_s));
    CHECK_FALSE(office.table(u"placement"_s).notes.join(u' ').contains(u"chứng chỉ"_s));
}

TEST_CASE("new offences, which the police count, stay blank until they tell them", "[services][annexes]")
{
    AnnexOffice office;
    for (const auto& row : office.table(u"by_unit"_s).rows)
        CHECK(row.at(23).shown() == u"–"_s);
}

TEST_CASE(
    "annex II has a line for each class of the year, its learners counted one by one", "[services][annexes]")
{
    const unsigned seed = GENERATE(range(1U, 5U));
    INFO("seed " << seed);
    AnnexOffice office(seed);
    const AnnexTable table = office.table(u"classes"_s);
    auto hand = HandCount(office.workspace(), reported2021, planBegan).all();
    CHECK(std::ssize(table.rows) == hand[u"classes"_s].value);
    CHECK(table.total.at(6).value.value_or(0) == hand[u"learners"_s].value);
    CHECK(table.total.at(7).value.value_or(0) == hand[u"learners_registered"_s].value);
    CHECK(table.total.at(8).value.value_or(0) == hand[u"learners_guests"_s].value);
    CHECK(table.total.at(9).value.value_or(0) == hand[u"learners_head_count"_s].value);
    for (const auto& row : table.rows)
        CHECK(*row.at(6).value == *row.at(7).value + *row.at(8).value + *row.at(9).value);
}

TEST_CASE("a class without a word on its funding has no nought for it", "[services][annexes]")
{
    services::AnnexFacts facts;
    facts.classes.resize(2);
    facts.classes[0].cost = 12'500'000;
    const AnnexTable table = services::annexTables(facts, {u"classes"_s}).at(0);
    CHECK(table.rows[0].back().shown() == u"12,5"_s);
    CHECK(table.rows[1].back().shown() == u"–"_s);
    CHECK(table.total.back().shown() == u"12,5"_s);
    CHECK(table.notes.join(u' ').contains(u"chưa nhập kinh phí"_s));
}

TEST_CASE("a commune has no nought for classes of which nobody knows where they were", "[services][annexes]")
{
    services::AnnexFacts facts;
    facts.placesBy = Breakdown::Commune;
    facts.places = {{u"30241"_s, u"Xã Tân Nhuận Đông"_s}, {{}, u"Chưa rõ địa bàn"_s}};
    facts.places[0].figures[u"trained_people"_s].value = 3;
    facts.places[0].figures[u"classes"_s] = {};
    facts.places[1].figures[u"classes"_s].value = 4;
    const AnnexTable table = services::annexTables(facts, {u"by_unit"_s}).at(0);
    CHECK(table.rows[0][15].shown() == u"–"_s);
    CHECK(table.rows[0][16].value == 3);
    CHECK(table.total[15].value == 4);
    CHECK(table.notes.join(u' ').contains(u"Lớp, buổi tính theo nơi tổ chức"_s));
    facts.places[0].figures[u"classes"_s].value = 1; // held there for certain
    CHECK(services::annexTables(facts, {u"by_unit"_s}).at(0).rows[0][15].value == 1);
}

TEST_CASE("what was done in a year of which the register has nothing is no nought", "[services][annexes]")
{
    const auto check = [](TestOffice& office, int year, bool hasPeople) {
        domain::Report report;
        report.ofUnitId = office.workspace().actor().unitId;
        report.year = year;
        const auto facts = services::AnnexReader(office.workspace()).read(report, {u"comparison"_s});
        REQUIRE(facts);
        const AnnexTable table = services::annexTables(*facts, {u"comparison"_s}).at(0);
        for (const auto& row : table.rows) {
            INFO(row[1].words.toStdString());
            const bool isOfPeople = row[1].words.contains(QRegularExpression(u"quản lý|tiếp nhận"_s));
            CHECK(row[3].missing == !(hasPeople && isOfPeople));
        }
        CHECK(table.notes.join(u' ').contains(u"không phải bằng không"_s));
    };
    TestOffice office;
    RandomRegister(office.workspace(), 7).fill(40); // some of them from no day on
    check(office, 2001, true);
    TestOffice withoutPeople;
    check(withoutPeople, 2001, false);
}

TEST_CASE("annex IV sets each figure beside that of the year before", "[services][annexes]")
{
    AnnexOffice office;
    const domain::FigurePeriod earlier{QDate(2020, 1, 1), QDate(2020, 12, 31)};
    auto now = HandCount(office.workspace(), reported2021, planBegan).all();
    auto before = HandCount(office.workspace(), earlier, planBegan).all();
    const AnnexTable table = office.table(u"comparison"_s);
    CHECK(table.rows.size() == 17);
    for (const auto& row : table.rows) {
        const QString indicator = row.at(5).figure.indicator;
        INFO(indicator.toStdString());
        if (indicator == "reoffended"_L1 || indicator.isEmpty()) {
            CHECK(row.at(5).shown() == u"–"_s);
            continue;
        }
        const qint64 counted = now[indicator].value;
        const qint64 last = before[indicator].value;
        CHECK(row.at(5).value == counted);
        CHECK(row.at(3).value == last);
        CHECK(row.at(6).value == counted - last);
        if (last == 0)
            CHECK_FALSE(row.at(7).value);
        else
            CHECK(
                row.at(7).value == qRound64(static_cast<double>(counted) * 1000 / static_cast<double>(last)));
    }
}
