// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/KeptPerson.h"
#include "services/audit/AccessLog.h"
#include "ui/OpenWindow.h"
#include "ui/administration/journal/JournalWords.h"
#include "ui/forms/CodeBox.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

/// The log of an office where somebody was entered, searched for and looked at. Today is 6 December 2021.
struct LogShown : OpenWindow
{
    LogShown()
        : OpenWindow([](tests::TestOffice& fresh) {
            const auto kept = tests::storedPerson(fresh.workspace());
            services::AccessLog log(fresh.workspace());
            log.searched(u"van an"_s);
            REQUIRE(log.viewed(kept.person.id));
        })
    {
        window.showPage(u"administration"_s);
        auto* tabs = find<QTabWidget>("tabs");
        tabs->setCurrentIndex(tabs->count() - 1);
        QApplication::processEvents();
    }
    QString cell(int row, int column)
    {
        return find<QTableView>("journalView")->model()->index(row, column).data().toString();
    }
    int rows() { return find<QTableView>("journalView")->model()->rowCount(); }
};

} // namespace

TEST_CASE("the log says in words who looked at whom and searched for what", "[ui]")
{
    LogShown open;
    CHECK(open.cell(0, 0).startsWith(u"06/12/2021 "_s));
    CHECK(open.cell(0, 2) == u"Xem hồ sơ"_s);
    CHECK(open.cell(0, 3) == u"Lê Văn An"_s);
    CHECK(open.cell(1, 2) == u"Tìm kiếm"_s);
    CHECK(open.cell(1, 3) == u"van an"_s);
    CHECK(open.cell(2, 2) == u"Thêm: người"_s);
}

TEST_CASE("the log is narrowed by kind, and a day that is none is told", "[ui]")
{
    LogShown open;
    const int all = open.rows();
    open.find<ui::CodeBox>("kindBox")->setCode(u"look"_s);
    CHECK(open.rows() == 2);
    open.find<ui::CodeBox>("kindBox")->setCode({});
    CHECK(open.rows() == all);
    QTest::keyClick(&open.window, Qt::Key_F, Qt::ControlModifier);
    auto* from = open.find<QLineEdit>("fromEdit");
    REQUIRE(from->hasFocus());
    QTest::keyClicks(from, u"31/2/2021"_s);
    QTest::keyClick(from, Qt::Key_Return);
    CHECK(open.find<QLabel>("summaryLabel")->isVisible());
    from->selectAll();
    QTest::keyClicks(from, u"7/12/2021"_s);
    QTest::keyClick(from, Qt::Key_Return);
    CHECK(open.find<QLabel>("summaryLabel")->text() == u"Ngày cuối trước ngày đầu."_s);
}

TEST_CASE("Enter on a line of the log opens the person it is about", "[ui]")
{
    LogShown open;
    auto* view = open.find<QTableView>("journalView");
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QApplication::processEvents();
    CHECK(open.find<QLineEdit>("fullNameEdit")->text() == u"Lê Văn An"_s);
}

TEST_CASE("every action that the program puts into the log has words", "[ui]")
{
    tests::TestOffice office;
    const auto kept = tests::storedPerson(office.workspace());
    REQUIRE(services::AccessLog(office.workspace()).viewed(kept.person.id));
    office.workspace().audit().read([](const storage::AuditEvent& event) {
        INFO(event.action.toStdString());
        CHECK(ui::hasJournalWords(event.action));
    });
    CHECK(ui::hasJournalWords(u"person.changed.taken_back"_s));
    CHECK_FALSE(ui::hasJournalWords(u"person.astonished"_s));
}
