// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/BackupPane.h"

#include "office/TestOffice.h"
#include "services/backup/BackupService.h"
#include "services/users/AccountRemoval.h"
#include "services/users/AccountService.h"
#include "support/ErrorPrinting.h"
#include "ui/ScriptedPrompts.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::TestOffice;

TEST_CASE("after the key was changed the list says that former backups open by themselves only", "[ui]")
{
    TestOffice office;
    services::BackupService backups(office.workspace());
    REQUIRE(backups.setFolder(office.file({})));
    REQUIRE(backups.backUp(storage::unstopped));
    tests::ScriptedPrompts prompts;
    ui::BackupPane pane({office.workspace(), prompts}, nullptr);
    pane.show();
    auto* older = pane.findChild<QLabel*>(u"olderKeyLabel"_s);
    auto* list = pane.findChild<QTableWidget*>(u"backupTable"_s);
    REQUIRE(QTest::qWaitFor([&] { return list->rowCount() == 1; }));
    CHECK(older->isHidden());
    services::AccountService accounts(office.workspace(), TestOffice::cheap);
    const auto lan = accounts.add(u"lan"_s, u"Lan"_s, domain::Role::Clerk, {}, u"mật khẩu của Lan"_s);
    REQUIRE(services::AccountRemoval(office.workspace(), TestOffice::cheap)
                .removeWithNewKey(lan->id, TestOffice::password, storage::unstopped));
    pane.refresh();
    CHECK(list->rowCount() == 0);
    CHECK(older->isVisible());
    CHECK(older->text().startsWith(u"1 "_s));
}

TEST_CASE("while nobody chose a folder, a clerk reads who chooses it and is offered no backup", "[ui]")
{
    TestOffice office;
    services::AccountService accounts(office.workspace(), TestOffice::cheap);
    REQUIRE(accounts.add(u"lan"_s, u"Lan"_s, domain::Role::Clerk, {}, u"mật khẩu của Lan"_s));
    office.reopen(u"lan"_s, u"mật khẩu của Lan"_s);
    office.workspace().session().execute("emptying", "DELETE FROM setting WHERE key = 'backup_folder'");
    tests::ScriptedPrompts prompts;
    ui::BackupPane pane({office.workspace(), prompts}, nullptr);
    pane.show();
    pane.refresh();
    const auto* folder = pane.findChild<QLineEdit*>(u"folderEdit"_s);
    const auto* backUp = pane.findChild<QPushButton*>(u"backUpButton"_s);
    CHECK(folder->text().isEmpty());
    CHECK_FALSE(backUp->isEnabled());
    CHECK(folder->placeholderText() == u"Chưa chọn; người quản trị chọn thư mục này"_s);
}
