// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listentry/ListEntryModel.h"

#include "office/TestOffice.h"
#include "support/ErrorPrinting.h"

#include <QAbstractItemModelTester>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using Column = services::ListColumn;

namespace {

struct Sheet
{
    tests::TestOffice office;
    ui::ListEntryModel model{office.workspace(), nullptr};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QModelIndex at(int row, Column column) { return model.index(row, static_cast<int>(column)); }
    void type(int row, Column column, const QString& text)
    {
        REQUIRE(model.setData(at(row, column), text, Qt::EditRole));
    }
    QString name(int row) { return at(row, Column::FullName).data(Qt::EditRole).toString(); }
    qsizetype faults(int row, Column column)
    {
        return static_cast<qsizetype>(model.faultsAt(at(row, column)).size());
    }
    void store()
    {
        std::vector<services::ListEntry::Outcome> outcomes;
        model.entry().storeClean(model.rows(), outcomes, [](double) { return true; });
        model.take(outcomes);
    }
};

} // namespace

TEST_CASE("a list grows as it is typed, and each step is taken back and done again", "[ui]")
{
    Sheet sheet;
    const int empty = sheet.model.rowCount();
    sheet.type(0, Column::FullName, u"Lê Văn An"_s);
    sheet.type(3, Column::FullName, u"Trần Bé"_s);
    CHECK(sheet.model.rowCount() == empty + 4);
    sheet.type(0, Column::FullName, u"Lê Văn Ân"_s);
    sheet.model.undoStack().undo();
    CHECK(sheet.name(0) == u"Lê Văn An"_s);
    sheet.model.undoStack().undo();
    CHECK(sheet.name(3).isEmpty());
    CHECK(sheet.model.rowCount() == empty + 1);
    sheet.model.undoStack().redo();
    sheet.model.undoStack().redo();
    CHECK(sheet.name(3) == u"Trần Bé"_s);
    CHECK(sheet.name(0) == u"Lê Văn Ân"_s);
}

TEST_CASE("a paste of many rows and rows taken away are one step each", "[ui]")
{
    Sheet sheet;
    sheet.type(0, Column::FullName, u"Lê Văn An"_s);
    text::TableRows table;
    for (int i = 0; i < 40; ++i)
        table.push_back({u"Người"_s, u"x"_s});
    sheet.model.paste(sheet.at(1, Column::FullName), table);
    CHECK(sheet.model.rows().size() == 41);
    sheet.model.removeLines(
        {sheet.at(0, Column::FullName), sheet.at(2, Column::Birth), sheet.at(40, Column::Sex)});
    CHECK(sheet.model.rows().size() == 38);
    CHECK(sheet.name(0) == u"Người"_s);
    sheet.model.undoStack().undo();
    CHECK(sheet.model.rows().size() == 41);
    CHECK(sheet.name(0) == u"Lê Văn An"_s);
    sheet.model.undoStack().undo();
    CHECK(sheet.model.rows().size() == 1);
}

TEST_CASE("stored rows are locked, are jumped over by a paste and not taken back", "[ui]")
{
    Sheet sheet;
    sheet.type(0, Column::FullName, u"Lê Văn An"_s);
    sheet.type(1, Column::FullName, u"Trần Bé"_s);
    sheet.type(2, Column::Birth, u"1985"_s); // no name: stays
    sheet.store();
    CHECK(sheet.model.counts().stored == 2);
    CHECK(sheet.model.counts().faulty == 1);
    CHECK_FALSE(sheet.model.undoStack().canUndo());
    CHECK_FALSE(sheet.model.setData(sheet.at(0, Column::FullName), u"khác"_s, Qt::EditRole));
    CHECK_FALSE(sheet.model.flags(sheet.at(0, Column::FullName)).testFlag(Qt::ItemIsEditable));
    sheet.model.paste(sheet.at(0, Column::FullName), {{u"Võ Văn Tư"_s}, {u"Đỗ Thị Năm"_s}});
    CHECK(sheet.name(0) == u"Lê Văn An"_s);
    CHECK(sheet.name(2) == u"Võ Văn Tư"_s);
    CHECK(sheet.name(3) == u"Đỗ Thị Năm"_s);
    sheet.model.removeLines({sheet.at(0, Column::FullName)});
    CHECK(sheet.model.rows().size() == 4);
}

TEST_CASE("two rows with one number are marked both, and neither when one of them changes", "[ui]")
{
    Sheet sheet;
    for (int row = 0; row < 2; ++row) {
        sheet.type(row, Column::FullName, u"Lê Văn An"_s);
        sheet.type(row, Column::IdentityNumber, u"087085000123"_s);
        sheet.model.checkRow(row);
    }
    CHECK(sheet.faults(0, Column::IdentityNumber) == 1);
    CHECK(sheet.faults(1, Column::IdentityNumber) == 1);
    sheet.type(1, Column::IdentityNumber, u"087085000124"_s);
    sheet.model.checkRow(1);
    CHECK(sheet.faults(0, Column::IdentityNumber) == 0);
    CHECK(sheet.faults(1, Column::IdentityNumber) == 0);
    CHECK(sheet.model.counts().clean == 2);
}

TEST_CASE("one repair mends every row with the same fault, and accepting a doubt lets its row go", "[ui]")
{
    Sheet sheet;
    for (int row = 0; row < 3; ++row) {
        sheet.type(row, Column::FullName, u"LÊ VĂN AN"_s);
        sheet.model.checkRow(row);
    }
    const services::CellFault fault = sheet.model.faultsAt(sheet.at(0, Column::FullName)).at(0);
    CHECK(sheet.model.alike(fault) == 3);
    sheet.model.accept(2, fault);
    CHECK(sheet.model.alike(fault) == 2);
    sheet.model.repairAlike(fault);
    CHECK(sheet.name(0) == u"Lê Văn An"_s);
    CHECK(sheet.name(1) == u"Lê Văn An"_s);
    CHECK(sheet.name(2) == u"LÊ VĂN AN"_s);
    sheet.store();
    CHECK(sheet.model.counts().stored == 3);
}

TEST_CASE("where several communes fit no row takes one by itself, and all that say the same take one", "[ui]")
{
    Sheet sheet;
    const QStringList communes{u"Phường 1"_s, u"Xã Tân Hộy"_s, u"Phường 1"_s, u"Phường 2"_s};
    for (int row = 0; row < communes.size(); ++row) {
        sheet.type(row, Column::FullName, u"Lê Văn An %1"_s.arg(QChar(u'A' + row)));
        sheet.type(row, Column::Commune, communes[row]);
        sheet.model.checkRow(row);
    }
    const auto commune = [&](int row) {
        return sheet.at(row, Column::Commune).data(Qt::EditRole).toString();
    };
    const services::CellFault fault = sheet.model.faultsAt(sheet.at(0, Column::Commune)).at(0);
    CHECK(sheet.model.alike(fault) == 0);
    sheet.model.repairAlike(fault);
    CHECK(commune(0) == u"Phường 1"_s);
    const services::ListRepair chosen = fault.repairs.at(1);
    CHECK(sheet.model.same(0, fault, chosen) == 2);
    sheet.model.repairSame(0, fault, chosen);
    CHECK(commune(0) == u"Phường 1, thành phố Sa Đéc"_s);
    CHECK(commune(2) == u"Phường 1, thành phố Sa Đéc"_s);
    CHECK(commune(1) == u"Xã Tân Hộy"_s);
    CHECK(commune(3) == u"Phường 2"_s);
}

TEST_CASE(
    "of rows that are checked anew those in sight come first; one nobody has left stays unchecked", "[ui]")
{
    Sheet sheet;
    for (int row = 0; row < 4; ++row)
        sheet.type(row, Column::FullName, u"Lê Văn An %1"_s.arg(QChar(u'A' + row)));
    for (int row = 0; row < 3; ++row)
        sheet.model.checkRow(row);
    services::SharedValues shared;
    shared.surveyedOn = QDate(2021, 11, 1);
    sheet.model.setShared(shared);
    CHECK(sheet.model.counts().unchecked == 4);
    CHECK(sheet.model.checkStale(1, [](double) { return false; }));
    CHECK(sheet.model.rows()[1].checked);
    CHECK_FALSE(sheet.model.rows()[0].checked);
    CHECK_FALSE(sheet.model.checkStale(1, [](double) { return true; }));
    CHECK(sheet.model.rows()[0].checked);
    CHECK_FALSE(sheet.model.rows()[3].checked);
    CHECK_FALSE(sheet.model.checkStale(1, [](double) { return true; }));
}
