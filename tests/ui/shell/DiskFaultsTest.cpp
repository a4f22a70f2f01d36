// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/OpenWindow.h"
#include "ui/shell/GuardedApplication.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

void allowPages(OpenWindow& open, const char* count)
{
    open.office.workspace().session().execute("limiting", std::string("PRAGMA max_page_count = ") + count);
}

/// Whatever is thrown in the event loop is told to the window's own prompts.
struct ToldThrough
{
    explicit ToldThrough(ui::UserPrompts& prompts) { application().tellThrough(&prompts); }
    ~ToldThrough() { application().tellThrough(nullptr); }
    static ui::GuardedApplication& application() { return *qobject_cast<ui::GuardedApplication*>(qApp); }
};

} // namespace

TEST_CASE("an entry that finds the disk full stays on the screen and is stored when there is room", "[ui]")
{
    OpenWindow open;
    QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
    auto* name = open.find<QLineEdit>("fullNameEdit");
    name->setText(u"Lê Văn An"_s);
    open.find<QPlainTextEdit>("noteEdit")->setPlainText(QString(9000, u'x'));
    allowPages(open, "1"); // becomes: not a page more than there are
    QTest::keyClick(&open.window, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(open.prompts.asked.size() == 1);
    CHECK(open.prompts.asked.front().contains(u"đầy"_s));
    CHECK(name->text() == u"Lê Văn An"_s);
    CHECK(open.names().isEmpty());
    allowPages(open, "1000000");
    QTest::keyClick(&open.window, Qt::Key_S, Qt::ControlModifier);
    CHECK(open.names() == QStringList{u"Lê Văn An"_s});
}

TEST_CASE("a list that cannot be read is told, and the window stays open", "[ui]")
{
    OpenWindow open;
    const ToldThrough told(open.prompts);
    open.window.showPage(u"class"_s);
    open.office.workspace().session().execute("breaking", "ALTER TABLE person_order RENAME TO lost");
    QTest::keyClick(&open.window, Qt::Key_2, Qt::AltModifier);
    CHECK(open.prompts.asked.size() >= 1);
    CHECK(open.window.isVisible());
}
