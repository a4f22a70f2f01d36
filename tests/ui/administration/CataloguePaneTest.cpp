// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalogues/CatalogueEditing.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/forms/CodeBox.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

/// The lists of choice, that of reasons for refusing work in sight.
struct ListsShown : OpenWindow
{
    ListsShown()
    {
        window.showPage(u"administration"_s);
        auto* tabs = find<QTabWidget>("tabs");
        tabs->setCurrentIndex(tabs->count() - 2);
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"khong nhan viec"_s);
    }
    QTableWidget* table() { return find<QTableWidget>("entryTable"); }
    QStringList entries()
    {
        QStringList names;
        for (int row = 0; row < table()->rowCount(); ++row)
            names << table()->item(row, 0)->text();
        return names;
    }
    /// Types into the dialog that the button opens, and Enter.
    void typeBehind(const char* button, const QString& words)
    {
        QTimer::singleShot(0, &window, [words] {
            QWidget* dialog = QApplication::activeModalWidget();
            REQUIRE(dialog);
            QTest::keyClicks(dialog->findChild<QLineEdit*>(u"labelEdit"_s), words);
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        find<QPushButton>(button)->click();
    }
};

} // namespace

TEST_CASE("a list is found by its name, and an entry added to it is offered by the forms", "[ui]")
{
    ListsShown open;
    CHECK(open.find<QListWidget>("catalogueList")->count() == 1);
    open.window.showPage(u"job"_s);
    open.window.showPage(u"administration"_s);
    open.typeBehind("addButton", u"Chua co xe di lai"_s);
    CHECK(open.entries().last() == u"Chua co xe di lai"_s);
    CHECK(open.table()->currentRow() == open.table()->rowCount() - 1);
    open.window.showPage(u"job"_s); // made before the entry was
    int offering = 0;
    for (const ui::CodeBox* box : open.window.findChildren<ui::CodeBox*>())
        offering += box->findText(u"Chua co xe di lai"_s) >= 0 ? 1 : 0;
    CHECK(offering > 0);
}

TEST_CASE("an entry is called otherwise, moved up and taken out of use by its buttons", "[ui]")
{
    ListsShown open;
    open.table()->setCurrentCell(1, 0);
    open.typeBehind("renameButton", u"Luong thap"_s);
    CHECK(open.entries()[1] == u"Luong thap"_s);
    open.find<QPushButton>("upButton")->click();
    CHECK(open.entries().first() == u"Luong thap"_s);
    CHECK_FALSE(open.find<QPushButton>("upButton")->isEnabled());
    open.find<QPushButton>("useButton")->click();
    CHECK(open.table()->item(0, 1)->text() == u"Thôi dùng"_s);
    open.find<QPushButton>("useButton")->click();
    CHECK(open.table()->item(0, 1)->text() == u"Đang dùng"_s);
}

TEST_CASE("a list whose entries rules name takes none, and says so", "[ui]")
{
    ListsShown open;
    auto* search = open.find<QLineEdit>("searchEdit");
    search->setText(u"gioi tinh"_s);
    CHECK_FALSE(open.find<QPushButton>("addButton")->isEnabled());
    CHECK_FALSE(open.find<QPushButton>("useButton")->isEnabled());
    CHECK(open.find<QPushButton>("renameButton")->isEnabled());
    CHECK(open.find<QLabel>("hintLabel")->text().contains(u"Quy tắc"_s));
    search->setText(u"khong co danh muc nay"_s);
    CHECK(open.table()->rowCount() == 0);
    CHECK_FALSE(open.find<QPushButton>("renameButton")->isEnabled());
}

TEST_CASE("an entry that is no longer offered keeps its words in a form", "[ui]")
{
    ListsShown open;
    services::CatalogueEditing editing(open.office.workspace());
    const auto entry = editing.entries(u"refusal-reasons"_s).front();
    REQUIRE(editing.setInUse(entry, false));
    ui::CodeBox box;
    box.fill(open.office.workspace(), u"refusal-reasons"_s);
    CHECK(box.findText(entry.label) < 0);
    box.setCode(entry.code);
    CHECK(box.currentText() == entry.label);
}
