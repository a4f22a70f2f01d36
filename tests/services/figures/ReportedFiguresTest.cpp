// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/LegalStatus.h"
#include "domain/people/Person.h"
#include "office/TestOffice.h"
#include "services/figures/FigureErrorCodes.h"
#include "services/figures/Figures.h"
#include "services/figures/reported/ReportedFigureService.h"
#include "services/plan/PlanService.h"
#include "services/reminders/Reminders.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using domain::FigurePeriod;
using domain::FigureState;
using services::Figures;
using services::FigureSource;
using services::ReportedCell;
using services::ReportedFigureService;
using services::ReportedGrid;
using services::ReportedRow;

namespace {

const FigurePeriod reportedYear{QDate(2021, 1, 1), QDate(2021, 12, 31)};

/// A department whose first two offices work in its register, with three people and two.
class ReportingOffice : public TestOffice
{
public:
    ReportingOffice()
    {
        before = *service().grid(reportedYear);
        addManaged(before.rows[0].unit, 3);
        addManaged(before.rows[1].unit, 2);
        before = *service().grid(reportedYear);
        domain::Dispatch dispatch = services::PlanService(workspace()).blankDispatch();
        dispatch.number = u"15/BC-PLĐTBXH"_s;
        dispatch.issuedOn = QDate(2021, 12, 3);
        dispatch.issuer = u"Phòng LĐTBXH"_s;
        dispatch.subject = u"Số liệu năm 2021"_s;
        source = services::PlanService(workspace()).saveDispatch(dispatch, dispatch)->dispatch.id;
    }
    ReportedFigureService service() { return ReportedFigureService(workspace()); }
    static size_t column(const QString& key)
    {
        const auto& all = ReportedFigureService::indicators();
        return static_cast<size_t>(std::ranges::find(all, key, &domain::Indicator::key) - all.begin());
    }
    static ReportedCell& managed(ReportedGrid& grid, size_t row)
    {
        return grid.rows[row].cells[column(u"people_managed"_s)];
    }
    /// The row reports so many people.
    ReportedGrid reporting(size_t row, std::optional<qint64> people)
    {
        ReportedGrid edited = before;
        edited.rows[row].source = FigureSource::Reported;
        edited.rows[row].dispatch = source;
        managed(edited, row).value = people;
        return edited;
    }
    void keep(const ReportedGrid& edited)
    {
        const auto saved = service().save(before, edited);
        REQUIRE(saved);
        before = *saved;
    }
    services::Figure managedPeople()
    {
        return *Figures(workspace()).figureOf(u"people_managed"_s, reportedYear, domain::Breakdown::Unit);
    }

    ReportedGrid before;
    Uuid source;

private:
    void addManaged(const Uuid& unit, int people)
    {
        const auto added = services::inOneChange(workspace(), domain::Permission::EditPeople, unit,
            u"test.people"_s, [&](services::Change& change) -> Outcome {
                for (int i = 0; i < people; ++i) {
                    domain::Person person;
                    person.fullName = u"Lê Văn An"_s;
                    change.add(person);
                    domain::LegalStatus status;
                    status.personId = person.id;
                    status.kind = u"sentence_served"_s;
                    status.fromDate = QDate(2021, 3, 1);
                    change.add(status);
                }
                return Done{};
            });
        REQUIRE(added);
    }
};

} // namespace

TEST_CASE("a unit of which the register knows nothing owes its report", "[services]")
{
    ReportingOffice office;
    CHECK(office.before.rows[0].source == FigureSource::Register);
    CHECK(ReportingOffice::managed(office.before, 0).registerCount == 3);
    CHECK_FALSE(office.before.rows[0].isSilent());
    CHECK(office.before.rows[2].isSilent());
}

TEST_CASE("what a unit reported is added to what the register counts of the others", "[services]")
{
    ReportingOffice office;
    office.keep(office.reporting(2, 10));
    const services::Figure figure = office.managedPeople();
    CHECK(figure.value == 15);
    CHECK(figure.unitsReported == 1);
    CHECK(figure.by.at(domain::Breakdown::Unit).size() == 3);
    const auto records = Figures(office.workspace()).recordsOf(u"people_managed"_s, reportedYear);
    REQUIRE(records);
    REQUIRE(records->size() == 6); // five people and the figure of ten
    CHECK(records->back().amount == 10);
    CHECK(records->back().dispatch == office.source);
    CHECK(records->back().title.contains(u"15/BC-PLĐTBXH"_s));
}

TEST_CASE("of one unit and period either the report or the register counts, never both", "[services]")
{
    ReportingOffice office;
    ReportedGrid both = office.before;
    ReportingOffice::managed(both, 1).value = 7;
    both.rows[1].dispatch = office.source;
    const auto refused = office.service().save(office.before, both);
    REQUIRE(refused.has(services::figureerrors::countedByRegister));
    CHECK(refused.errors().front().field == services::gridField(1, 0));
    office.keep(office.reporting(1, 7));
    CHECK(office.managedPeople().value == 10); // 3 of the register and 7, no longer 2
    ReportedGrid back = office.before;
    back.rows[1].source = FigureSource::Register;
    for (ReportedCell& cell : back.rows[1].cells)
        cell.value.reset();
    office.keep(back);
    CHECK(office.managedPeople().value == 5);
}

TEST_CASE("zero that was reported is told from no report", "[services]")
{
    ReportingOffice office;
    const auto reoffended = [&] {
        return *Figures(office.workspace()).figureOf(u"reoffended"_s, reportedYear);
    };
    CHECK_FALSE(reoffended().known);
    ReportedGrid edited = office.reporting(2, std::nullopt);
    edited.rows[2].cells[ReportingOffice::column(u"reoffended"_s)].value = 0;
    office.keep(edited);
    CHECK(reoffended().known);
    CHECK(reoffended().value == 0);
    CHECK(office.managedPeople().unitsAwaited == 1);
    CHECK(office.before.rows[2].cells[ReportingOffice::column(u"reoffended"_s)].state
        == FigureState::ReceivedZero);
}

TEST_CASE("a figure is received, corrected and taken back", "[services]")
{
    ReportingOffice office;
    office.keep(office.reporting(2, 10));
    CHECK(ReportingOffice::managed(office.before, 2).state == FigureState::Received);
    CHECK(ReportingOffice::managed(office.before, 2).dispatch == office.source);
    office.keep(office.reporting(2, 12));
    CHECK(ReportingOffice::managed(office.before, 2).state == FigureState::Corrected);
    office.keep(office.reporting(2, std::nullopt));
    CHECK(ReportingOffice::managed(office.before, 2).state == FigureState::Awaited);
    CHECK_FALSE(ReportingOffice::managed(office.before, 2).dispatch);
}

TEST_CASE(
    "a figure without the dispatch it came with, and one that changed meanwhile, are refused", "[services]")
{
    ReportingOffice office;
    ReportedGrid edited = office.reporting(2, 10);
    edited.rows[2].dispatch.reset();
    const auto refused = office.service().save(office.before, edited);
    REQUIRE(refused.has(services::figureerrors::sourceMissing));
    CHECK(refused.errors().front().field == services::gridField(2));
    const ReportedGrid seenBefore = office.before;
    office.keep(office.reporting(2, 11));
    edited.rows[2].dispatch = office.source;
    CHECK(office.service().save(seenBefore, edited).has(services::errors::changedMeanwhile));
    CHECK(ReportingOffice::managed(office.before, 2).value == 11);
}

TEST_CASE("reported numbers are read as offices write them", "[services]")
{
    const domain::Indicator& people = *Figures::indicator(u"people_managed"_s);
    const domain::Indicator& millions = *Figures::indicator(u"loan_million"_s);
    const auto read = [](const domain::Indicator& indicator, const QString& typed) {
        return services::readReported(indicator, typed);
    };
    CHECK(*read(people, u" 1.234 "_s) == 1234);
    CHECK(*read(people, u"0"_s) == 0);
    CHECK_FALSE((*read(people, u"  "_s)).has_value());
    CHECK(*read(millions, u"12,5"_s) == 12'500'000);
    CHECK(*read(millions, u"40"_s) == 40'000'000);
    for (const QString& wrong : {u"mười"_s, u"-3"_s, u"1,5"_s, u"99999999999"_s})
        CHECK(read(people, wrong).has(services::figureerrors::notACount));
}

TEST_CASE("what the police alone can tell is entered for a unit that works in the register", "[services]")
{
    ReportingOffice office;
    const size_t told = ReportingOffice::column(u"reoffended"_s);
    ReportedGrid edited = office.before;
    edited.rows[0].cells[told].value = 2;
    CHECK(office.service().save(office.before, edited).has(services::figureerrors::sourceMissing));
    edited.rows[0].dispatch = office.source;
    office.keep(edited);
    CHECK(office.before.rows[0].source == FigureSource::Register);
    CHECK(office.before.rows[0].cells[told].state == FigureState::Received);
    CHECK(office.managedPeople().value == 5); // counted by the register as before
    CHECK(Figures(office.workspace()).figureOf(u"reoffended"_s, reportedYear)->value == 2);
    ReportedGrid without = office.before;
    without.rows[0].cells[told].value.reset();
    office.keep(without);
    CHECK_FALSE(office.before.rows[0].cells[told].value);
    CHECK(office.before.rows[0].source == FigureSource::Register);
}

TEST_CASE("a unit that sent nothing is told once others have reported the period", "[services]")
{
    ReportingOffice office; // on 06/12/2021; the first two units work in the register
    const FigurePeriod months{QDate(2021, 1, 1), QDate(2021, 11, 30)};
    const auto silent = [&] {
        std::vector<Uuid> units;
        const auto rows =
            services::Reminders(office.workspace()).rows(domain::ReminderKind::UnitMissing, {}, 0, 50);
        for (const auto& row : *rows)
            if (row.detail.isEmpty())
                units.push_back(row.record);
        return units;
    };
    CHECK(silent().empty());
    const ReportedGrid before = *office.service().grid(months);
    ReportedGrid edited = before;
    for (ReportedCell& cell : edited.rows[2].cells)
        cell.value = 1;
    edited.rows[2].dispatch = office.source;
    REQUIRE(office.service().save(before, edited));
    const std::vector<Uuid> told = silent();
    CHECK(told.size() == before.rows.size() - 3);
    for (size_t row = 0; row < before.rows.size(); ++row)
        CHECK(std::ranges::count(told, before.rows[row].unit) == (row > 2 ? 1 : 0));
}

TEST_CASE(
    "units stand in the official order, cities before districts, in the grid and in figures", "[services]")
{
    ReportingOffice office;
    CHECK(office.before.rows[0].name == u"Phòng LĐTBXH thành phố Cao Lãnh"_s);
    CHECK(office.before.rows[1].name == u"Phòng LĐTBXH thành phố Sa Đéc"_s);
    CHECK(office.before.rows.back().name == u"Trung tâm Dịch vụ việc làm"_s);
    office.keep(office.reporting(2, 10));
    const services::Figure figure = office.managedPeople();
    const auto& cells = figure.by.at(domain::Breakdown::Unit);
    REQUIRE(cells.size() == 3);
    for (size_t i = 0; i < cells.size(); ++i)
        CHECK(cells[i].label == office.before.rows[i].name);
}

TEST_CASE("what the register counts nowhere is awaited of every unit that gave no number", "[services]")
{
    ReportingOffice office;
    ReportedGrid edited = office.before;
    const size_t told = ReportingOffice::column(u"reoffended"_s);
    for (const size_t row : {0, 1}) {
        edited.rows[row].cells[told].value = static_cast<qint64>(row);
        edited.rows[row].dispatch = office.source;
    }
    office.keep(edited);
    const auto figure = Figures(office.workspace()).figureOf(u"reoffended"_s, reportedYear);
    CHECK(figure->value == 1);
    CHECK(figure->unitsReported == 2);
    CHECK(figure->unitsAwaited == static_cast<int>(edited.rows.size()) - 2);
    CHECK(office.managedPeople().unitsAwaited == 0);
}

TEST_CASE(
    "a unit of which figures are awaited has not reported, for the grid as for the overview", "[services]")
{
    ReportingOffice office;
    const FigurePeriod months{QDate(2021, 1, 1), QDate(2021, 11, 30)};
    const ReportedGrid before = *office.service().grid(months);
    ReportedGrid edited = before;
    edited.rows[0].source = FigureSource::Reported; // the register knows people of it
    edited.rows[0].dispatch = office.source;
    ReportingOffice::managed(edited, 0).value = 10; // one figure of many
    const auto grid = office.service().save(before, edited);
    REQUIRE(grid);
    CHECK(grid->rows[0].isSilent());
    CHECK_FALSE(grid->rows[0].isUnknown());
    const auto heard = office.service().heard(months);
    CHECK(heard->silent.contains(grid->rows[0].name));
    CHECK_FALSE(heard->silent.contains(grid->rows[1].name));
    QString awaited;
    const auto told =
        services::Reminders(office.workspace()).rows(domain::ReminderKind::UnitMissing, {}, 0, 50);
    for (const auto& row : *told)
        if (row.record == grid->rows[0].unit)
            awaited = row.detail;
    CHECK(awaited == QString::number(grid->rows[0].awaited()));
}
