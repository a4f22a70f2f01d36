// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/ReportedGridModel.h"
#include "services/figures/FigureErrorCodes.h"
#include "services/figures/reported/ReportedFigureService.h"
#include "support/ErrorPrinting.h"
#include "ui/lists/CopiedCells.h"

#include <QClipboard>
#include <QGuiApplication>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::FigureSource;
using services::ReportedGrid;
using ui::ReportedGridModel;

namespace {

/// The first unit reports, the second works in the register, which counts 4 people of it.
ReportedGrid gridOfTwoUnits()
{
    ReportedGrid grid{
        {QDate(2021, 1, 1), QDate(2021, 12, 31)}, services::ReportedFigureService::indicators(), {}};
    grid.rows.push_back({Uuid::ofCode(u"unit", u"a"), u"Phòng A"_s});
    grid.rows.push_back({Uuid::ofCode(u"unit", u"b"), u"Phòng B"_s, FigureSource::Register});
    for (services::ReportedRow& row : grid.rows)
        row.cells.resize(grid.indicators.size());
    grid.rows[1].cells[0].registerCount = 4;
    return grid;
}

} // namespace

TEST_CASE("a block from Excel fills the grid from the chosen cell, and what is no number is told at its cell",
    "[ui]")
{
    ReportedGridModel model(nullptr);
    model.setGrid(gridOfTwoUnits());
    const QModelIndex first = model.index(0, ReportedGridModel::firstFigure);
    model.paste(first, {{u"1.234"_s, u"0"_s, u"mười"_s}});
    const services::ReportedRow& row = model.row(0);
    CHECK(row.cells[0].value == 1234);
    CHECK(row.cells[1].value == 0);
    CHECK_FALSE(row.cells[2].value.has_value());
    const QModelIndex wrong = model.index(0, ReportedGridModel::firstFigure + 2);
    REQUIRE(model.faultAt(wrong));
    CHECK(model.faultAt(wrong)->code == services::figureerrors::notACount);
    CHECK(model.data(wrong, Qt::DisplayRole).toString() == u"mười"_s);
    CHECK(model.firstFault() == wrong);
    CHECK(model.isModified());
}

TEST_CASE("the grid shows what the register counts and refuses a second number for the same unit", "[ui]")
{
    ReportedGridModel model(nullptr);
    model.setGrid(gridOfTwoUnits());
    const QModelIndex cell = model.index(1, ReportedGridModel::firstFigure);
    CHECK(model.data(cell, Qt::DisplayRole).toString() == u"4"_s);
    model.setData(cell, u"7"_s, Qt::EditRole);
    REQUIRE(model.faultAt(cell));
    CHECK(model.faultAt(cell)->code == services::figureerrors::countedByRegister);
    model.setData(cell, QString(), Qt::EditRole);
    CHECK_FALSE(model.faultAt(cell));
    model.setSource(1, FigureSource::Reported);
    model.setData(cell, u"7"_s, Qt::EditRole);
    CHECK_FALSE(model.firstFault().isValid());
    CHECK(model.edited().rows[1].cells[0].value == 7);
}

TEST_CASE("what cannot be read stays in its cell when the unit is said to report", "[ui]")
{
    ReportedGridModel model(nullptr);
    model.setGrid(gridOfTwoUnits());
    const QModelIndex wrong = model.index(1, ReportedGridModel::firstFigure + 1);
    model.paste(model.index(1, ReportedGridModel::firstFigure), {{u"7"_s, u"12x"_s}});
    model.setSource(1, FigureSource::Reported);
    CHECK(model.data(wrong, Qt::DisplayRole).toString() == u"12x"_s);
    REQUIRE(model.faultAt(wrong));
    CHECK(model.faultAt(wrong)->code == services::figureerrors::notACount);
    CHECK(model.firstFault() == wrong); // the 7 is right now
    model.setSource(1, FigureSource::Register);
    CHECK_FALSE(model.firstFault().isValid());
}

TEST_CASE("what the police alone can tell is not shown as zero for a unit that works in the register", "[ui]")
{
    ReportedGridModel model(nullptr);
    model.setGrid(gridOfTwoUnits());
    for (int column = ReportedGridModel::firstFigure; column < model.columnCount(); ++column) {
        const domain::Indicator& indicator =
            model.edited().indicators[static_cast<size_t>(column - ReportedGridModel::firstFigure)];
        CAPTURE(indicator.key.toStdString());
        const QString shown = model.data(model.index(1, column), Qt::DisplayRole).toString();
        CHECK(shown.isEmpty() == (indicator.key == u"reoffended"_s));
    }
}

TEST_CASE(
    "what the police alone can tell is typed into the line of a unit that works in the register", "[ui]")
{
    ReportedGridModel model(nullptr);
    model.setGrid(gridOfTwoUnits());
    const auto& all = services::ReportedFigureService::indicators();
    const auto told = std::ranges::find(all, u"reoffended"_s, &domain::Indicator::key) - all.begin();
    const QModelIndex cell = model.index(1, ReportedGridModel::firstFigure + static_cast<int>(told));
    model.setData(cell, u"3"_s, Qt::EditRole);
    CHECK_FALSE(model.faultAt(cell));
    model.setSource(1, FigureSource::Reported);
    model.setSource(1, FigureSource::Register);
    CHECK(model.data(cell, Qt::DisplayRole).toString() == u"3"_s);
}

TEST_CASE("a row whose figures came with several dispatches says so, and names each", "[ui]")
{
    ReportedGridModel model(nullptr);
    const Uuid first = Uuid::ofCode(u"dispatch", u"12");
    const Uuid second = Uuid::ofCode(u"dispatch", u"15");
    const Uuid third = Uuid::ofCode(u"dispatch", u"20");
    model.setDispatches({{first, u"12/BC"_s}, {second, u"15/BC"_s}, {third, u"20/BC"_s}});
    ReportedGrid grid = gridOfTwoUnits();
    grid.rows[0].dispatch = first;
    grid.rows[0].cells[0] = {5, domain::FigureState::Received, first};
    grid.rows[0].cells[1] = {7, domain::FigureState::Received, first};
    model.setGrid(grid);
    const QModelIndex letter = model.index(0, ReportedGridModel::dispatchColumn);
    const auto shown = [&](int role) { return model.data(letter, role).toString(); };
    CHECK(shown(Qt::DisplayRole) == u"12/BC"_s);
    grid.rows[0].cells[1] = {8, domain::FigureState::Corrected, second};
    model.setGrid(grid);
    CHECK(shown(Qt::DisplayRole).contains(u'2'));
    CHECK(shown(Qt::ToolTipRole) == u"12/BC, 15/BC"_s);
    model.setDispatch(0, third); // for all of them, as nothing was typed
    CHECK(shown(Qt::DisplayRole) == u"20/BC"_s);
    model.setData(model.index(0, ReportedGridModel::firstFigure), u"6"_s, Qt::EditRole);
    CHECK(shown(Qt::ToolTipRole) == u"20/BC, 15/BC"_s);
}

TEST_CASE("cells of the grid are copied as a spreadsheet reads them", "[ui]")
{
    ReportedGridModel model(nullptr);
    ReportedGrid grid = gridOfTwoUnits();
    grid.rows[0].cells[0].value = 1234;
    grid.rows[1].cells[1].registerCount = 2;
    model.setGrid(grid);
    const int first = ReportedGridModel::firstFigure;
    const auto copied = [&](const QModelIndexList& cells) {
        ui::copyCells(cells, [&](const QModelIndex& cell) { return model.textToCopy(cell); });
        return QGuiApplication::clipboard()->text();
    };
    CHECK(copied({model.index(1, first), model.index(0, first), model.index(1, first + 1)})
        == u"1234\t\n4\t2\n"_s); // as they stand, not as they were chosen; grey ones too
}
