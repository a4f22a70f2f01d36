// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/ErrorSentences.h"
#include "services/users/AccountService.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/Typing.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/PartialDateEdit.h"
#include "ui/overview/AwaitedReport.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

constexpr int untilRead = 30'000; // ms

/// An office of two, with a letter that asks for a report by 10 December. Today is the 6th.
struct RemindedWindow : OpenWindow
{
    RemindedWindow()
        : OpenWindow([](tests::TestOffice& fresh) {
            tests::receiveLetter(fresh);
            REQUIRE(services::AccountService(fresh.workspace(), tests::TestOffice::cheap)
                        .add(u"lan"_s, u"Chị Lan"_s, domain::Role::Clerk, {}, u"mật khẩu của Lan"_s));
        })
    {
        window.showPage(u"overview"_s);
        REQUIRE(waitFor([this] { return letter().isValid(); }));
        find<QTreeView>("reminderTree")->setCurrentIndex(letter());
    }
    static bool waitFor(const std::function<bool()>& read) { return QTest::qWaitFor(read, untilRead); }
    /// The letter's line in the tree.
    QModelIndex letter()
    {
        const QAbstractItemModel* model = find<QTreeView>("reminderTree")->model();
        for (int group = 0; group < model->rowCount(); ++group)
            for (int row = 0; row < model->rowCount(model->index(group, 0)); ++row) {
                const QModelIndex line = model->index(row, 0, model->index(group, 0));
                if (line.data().toString().startsWith(u"1842/CAT"_s))
                    return line;
            }
        return {};
    }
    void push(const char* button) { find<QPushButton>(button)->click(); }
    void putOffUntil(const QString& day)
    {
        auto* edit = find<QLineEdit>("putOffEdit");
        edit->setFocus();
        edit->selectAll();
        tests::typeKeys(day);
        push("putOffButton");
    }
};

} // namespace

TEST_CASE("a reminder is put off to a day ahead, and no other", "[ui][overview]")
{
    RemindedWindow open;
    open.putOffUntil(u"1/12/2021"_s);
    auto* said = open.find<QLabel>("reminderSummaryLabel");
    CHECK_FALSE(said->text().isEmpty());
    CHECK(open.letter().isValid());
    open.find<QLineEdit>("putOffEdit")->clear();
    tests::typeKeys(u"9"_s);
    CHECK(said->text().isEmpty());
    open.putOffUntil(u"9/12/2021"_s);
    CHECK(open.waitFor([&] { return !open.letter().isValid(); }));
    open.office.clock().setDay(QDate(2021, 12, 9));
    open.window.showPage(u"plan"_s);
    open.window.showPage(u"overview"_s);
    CHECK(open.waitFor([&] { return open.letter().isValid(); }));
}

TEST_CASE("what is handed over stands in the other hand, and only there when that hand is asked for",
    "[ui][overview]")
{
    RemindedWindow open;
    auto* colleague = open.find<ui::CodeBox>("colleagueBox");
    colleague->setCurrentText(u"Chị Lan"_s);
    REQUIRE(colleague->currentText() == u"Chị Lan"_s);
    open.push("handOverButton");
    CHECK(open.waitFor([&] {
        return open.letter().isValid() && open.letter().siblingAtColumn(3).data().toString() == u"Chị Lan"_s;
    }));
    auto* hands = open.find<ui::CodeBox>("inHandBox");
    const auto show = [&](const QString& name) {
        hands->setCurrentText(name);
        Q_EMIT hands->activated(hands->currentIndex());
    };
    show(u"Quản trị"_s);
    CHECK(open.waitFor([&] { return !open.letter().isValid(); }));
    show(u"Chị Lan"_s);
    CHECK(open.waitFor([&] { return open.letter().isValid(); }));
}

TEST_CASE("letters where a reminder is put off to are told to be no day", "[ui][overview]")
{
    RemindedWindow open;
    open.putOffUntil(u"abc"_s);
    const auto fault = open.find<ui::PartialDateEdit>("putOffEdit")->fault();
    REQUIRE(fault);
    CHECK(open.find<QLabel>("reminderSummaryLabel")->text() == messages::sentenceFor(*fault));
}

TEST_CASE("in whose hand a reminder is shows under Everybody's, also of a single one", "[ui][overview]")
{
    RemindedWindow open;
    open.window.resize(1366, 768);
    const auto* tree = open.find<QTreeView>("reminderTree");
    open.find<ui::CodeBox>("colleagueBox")->setCurrentText(u"Chị Lan"_s);
    open.push("handOverButton");
    REQUIRE(open.waitFor([&] {
        return open.letter().isValid() && open.letter().siblingAtColumn(3).data().toString() == u"Chị Lan"_s;
    }));
    CHECK(open.waitFor(
        [&] { return !tree->isColumnHidden(3) || open.letter().data().toString().endsWith(u"Chị Lan"_s); }));
    CHECK(tree->columnWidth(0) >= 200);
    if (!tree->isColumnHidden(3))
        return;
    // None of a long line with the name behind it is cut.
    const auto wide = tree->fontMetrics().horizontalAdvance(open.letter().data().toString());
    const int lines = 1 + wide / tree->columnWidth(0);
    CHECK(open.waitFor([&] {
        return tree->visualRect(open.letter()).height() >= lines * tree->fontMetrics().lineSpacing();
    }));
}
