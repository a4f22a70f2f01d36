// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the catalogue counts is held against other counts over registers of chance: values against
// plain SQL, values and their parts against loops by hand.
#include "domain/organisation/Unit.h"
#include "services/figures/Figures.h"
#include "services/figures/HandCount.h"
#include "services/figures/RandomRegister.h"
#include "support/ErrorPrinting.h"

#include <QFile>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using domain::Breakdown;
using domain::FigurePeriod;
using services::Figures;

namespace {

constexpr int peopleByChance = 120;
const FigurePeriod countedYear{QDate(2020, 1, 1), QDate(2020, 12, 31)};
const FigurePeriod countedQuarter{QDate(2021, 4, 1), QDate(2021, 6, 30)};

std::vector<Breakdown> everyBreakdown()
{
    std::vector<Breakdown> all;
    for (const auto& [breakdown, code] : domain::Codes<Breakdown>::all)
        all.push_back(breakdown);
    return all;
}

QStringList everyKey()
{
    QStringList keys;
    for (const domain::Indicator& indicator : Figures::catalogue())
        keys << indicator.key;
    return keys;
}

std::map<QString, qint64> partsOf(const std::vector<services::FigureCell>& cells)
{
    std::map<QString, qint64> parts;
    for (const services::FigureCell& cell : cells)
        parts.emplace(cell.code, cell.value);
    return parts;
}

void holdAgainstHand(TestOffice& office, const FigurePeriod& period)
{
    // Kế hoạch 71 is in the register of a new office of Đồng Tháp and began in 2021.
    auto byHand = HandCount(office.workspace(), period, QDate(2021, 1, 1)).all();
    const auto figures = Figures(office.workspace()).parted(everyKey(), period, everyBreakdown());
    REQUIRE(figures);
    for (const services::Figure& figure : *figures) {
        INFO(figure.indicator.toStdString());
        HandCount::Counted& hand = byHand[figure.indicator];
        CHECK(figure.value == hand.value);
        for (const auto& [breakdown, cells] : figure.by) {
            INFO(domain::codeOf(breakdown).toStdString());
            CHECK(partsOf(cells) == hand.by[breakdown]);
        }
    }
}

/// The statements of plain-count.sql by indicator.
std::map<QString, QString> plainStatements()
{
    QFile file(QStringLiteral(HOANHAP_FIXTURES "/figures/plain-count.sql"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    std::map<QString, QString> statements;
    static const QRegularExpression keyed(u"^-- (\\w+)\\n(.*?);$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    for (const QRegularExpressionMatch& match : keyed.globalMatch(text))
        statements.emplace(match.captured(1), match.captured(2));
    return statements;
}

void holdAgainstPlainSql(TestOffice& office, const FigurePeriod& period)
{
    const auto figures = Figures(office.workspace()).all(period.from, period.to);
    REQUIRE(figures);
    const std::map<QString, QString> statements = plainStatements();
    for (const services::Figure& figure : *figures) {
        if (!figure.known)
            continue; // the police count them
        INFO(figure.indicator.toStdString());
        REQUIRE(statements.contains(figure.indicator));
        QString sql = statements.at(figure.indicator);
        sql.replace(u":from"_s, period.from.toString(Qt::ISODate));
        sql.replace(u":to"_s, period.to.toString(Qt::ISODate));
        sql.replace(u":plan"_s, u"2021-01-01"_s);
        CHECK(figure.value
            == QString::fromStdString(office.workspace().session().single("counting", sql.toStdString()))
                   .toLongLong());
    }
}

qint64 sumOf(const std::vector<services::CountedRecord>& records)
{
    qint64 sum = 0;
    for (const services::CountedRecord& record : records)
        sum += record.amount;
    return sum;
}

} // namespace

TEST_CASE("ten registers of chance give what is counted by hand and in plain SQL, to the unit", "[services]")
{
    const unsigned seed = GENERATE(range(1U, 11U));
    TestOffice office;
    RandomRegister(office.workspace(), seed).fill(peopleByChance);
    INFO("seed " << seed);
    holdAgainstHand(office, countedYear);
    holdAgainstHand(office, countedQuarter);
    holdAgainstPlainSql(office, countedYear);
    holdAgainstPlainSql(office, countedQuarter);
}

TEST_CASE("no figure is left out of the count by hand, and each counts something by chance", "[services]")
{
    QStringList uncounted;
    for (const domain::Indicator& indicator : Figures::catalogue())
        if (indicator.fromRegister)
            uncounted << indicator.key;
    for (unsigned seed = 1; seed <= 10 && !uncounted.isEmpty(); ++seed) {
        TestOffice office;
        RandomRegister(office.workspace(), seed).fill(peopleByChance);
        for (const FigurePeriod& period : {countedYear, countedQuarter})
            for (const auto& [key, counted] : HandCount(office.workspace(), period, QDate(2021, 1, 1)).all())
                if (counted.value > 0)
                    uncounted.removeAll(key);
    }
    CHECK(uncounted == QStringList());
}

TEST_CASE("every figure is as great as the list of what it counts is long", "[services]")
{
    TestOffice office;
    RandomRegister(office.workspace(), 71).fill(peopleByChance);
    Figures figures(office.workspace());
    for (const domain::Indicator& indicator : Figures::catalogue()) {
        INFO(indicator.key.toStdString());
        const auto figure = figures.figureOf(indicator.key, countedYear);
        const auto records = figures.recordsOf(indicator.key, countedYear);
        REQUIRE(figure);
        REQUIRE(records);
        CHECK(figure->value == sumOf(*records));
        const bool countsNames = indicator.shownPer() == 1 && indicator.countedIn != domain::CountedIn::Dong
            && !indicator.key.contains(u"head_count"_s) && indicator.key != "learners"_L1;
        if (countsNames)
            CHECK(figure->value == std::ssize(*records));
    }
}

TEST_CASE("the parts of a figure add up to it, and each opens the records in it", "[services]")
{
    TestOffice office;
    RandomRegister(office.workspace(), 5).fill(peopleByChance);
    Figures figures(office.workspace());
    for (const domain::Indicator& indicator : Figures::catalogue())
        for (const Breakdown breakdown : indicator.breakdowns) {
            INFO(indicator.key.toStdString() << " by " << domain::codeOf(breakdown).toStdString());
            const auto figure = figures.figureOf(indicator.key, countedYear, breakdown);
            REQUIRE(figure);
            qint64 sum = 0;
            for (const services::FigureCell& cell : figure->by.at(breakdown)) {
                sum += cell.value;
                const auto records =
                    figures.recordsOf(indicator.key, countedYear, services::CellChoice{breakdown, cell.code});
                REQUIRE(records);
                CHECK(sumOf(*records) == cell.value);
            }
            CHECK(sum == figure->value);
        }
}

TEST_CASE("the figures of two units alone are their parts of the whole", "[services]")
{
    TestOffice office;
    RandomRegister(office.workspace(), 12).fill(peopleByChance);
    const auto whole = Figures(office.workspace()).parted(everyKey(), countedYear, {Breakdown::Unit});
    REQUIRE(whole);
    const auto units = office.workspace().stores().of<domain::Unit>().all();
    const std::vector<Uuid> two{units[0].id, units[1].id};
    const auto part = Figures(office.workspace(), two).among(everyKey(), countedYear.from, countedYear.to);
    REQUIRE(part);
    for (size_t i = 0; i < whole->size(); ++i) {
        INFO((*whole)[i].indicator.toStdString());
        std::map<QString, qint64> parts;
        if ((*whole)[i].by.contains(Breakdown::Unit))
            parts = partsOf((*whole)[i].by.at(Breakdown::Unit));
        CHECK((*part)[i].value == parts[units[0].code] + parts[units[1].code]);
    }
}

TEST_CASE("an indicator is refused by a name it does not have and by parts it does not permit", "[services]")
{
    TestOffice office;
    Figures figures(office.workspace());
    CHECK_FALSE(figures.figureOf(u"people"_s, countedYear));
    CHECK_FALSE(figures.figureOf(u"classes"_s, countedYear, Breakdown::Ethnicity));
    CHECK_FALSE(figures.recordsOf(u"classes"_s, countedYear, services::CellChoice{Breakdown::Age, {}}));
}
