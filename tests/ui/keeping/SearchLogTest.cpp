// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/KeptPerson.h"
#include "ui/OpenWindow.h"

#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

struct SearchedWindow : OpenWindow
{
    SearchedWindow() : OpenWindow([](tests::TestOffice& fresh) { tests::storedPerson(fresh.workspace()); })
    {
        window.showPage(u"person"_s);
    }
    QByteArrayList searches()
    {
        QByteArrayList all;
        office.workspace().audit().read([&](const storage::AuditEvent& event) {
            if (event.action == u"people.searched"_s)
                all << event.content;
        });
        return all;
    }
    void allowPages(const char* count)
    {
        office.workspace().session().execute("limiting", std::string("PRAGMA max_page_count = ") + count);
    }
};

} // namespace

TEST_CASE("a search is one event: when it has rested two seconds", "[ui][people]")
{
    SearchedWindow open;
    QTest::keyClicks(open.find<QLineEdit>("searchEdit"), u"le van"_s, Qt::NoModifier, 60);
    QTest::qWait(500);
    CHECK(open.searches().isEmpty());
    CHECK(QTest::qWaitFor([&] { return !open.searches().isEmpty(); }));
    REQUIRE(open.searches().size() == 1);
    CHECK(open.searches().front().contains("le van"));
}

TEST_CASE("a search is one event: when somebody found is opened", "[ui][people]")
{
    SearchedWindow open;
    QTest::keyClicks(open.find<QLineEdit>("searchEdit"), u"van an"_s);
    REQUIRE(QTest::qWaitFor([&] { return open.find<QTableView>("listView")->model()->rowCount() == 1; }));
    QTest::qWait(100);
    open.find<QTableView>("listView")->selectRow(0);
    CHECK(open.searches().size() == 1);
    QTest::qWait(2500);
    CHECK(open.searches().size() == 1);
}

TEST_CASE("on a full disk no page opens, and the list shows initials until there is room", "[ui][people]")
{
    SearchedWindow open;
    auto* list = open.find<QTableView>("listView");
    const auto name = [&] { return list->model()->index(0, 0).data().toString(); };
    CHECK(name() == u"Lê Văn An"_s);
    open.allowPages("1"); // becomes: not a page more than there are
    for (int tries = 0; tries < 500 && name() == u"Lê Văn An"_s; ++tries) {
        list->clearSelection();
        QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
        list->selectRow(0);
        QApplication::processEvents();
    }
    CHECK(name() == u"L. V. A."_s);
    open.allowPages("1000000");
    list->selectRow(0);
    QApplication::processEvents();
    CHECK(name() == u"Lê Văn An"_s);
    CHECK(open.find<QLineEdit>("fullNameEdit")->text() == u"Lê Văn An"_s);
}
