// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/demo/DemoRegister.h"
#include "services/users/AccountService.h"
#include "ui/OpenWindow.h"
#include "ui/charts/ChartPane.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::Role;
using tests::OpenWindow;

namespace {

OpenWindow::Preparation signedInAs(Role role)
{
    return [role](tests::TestOffice& office) {
        const QString secret = u"mật khẩu của người ấy"_s;
        REQUIRE(services::DemoRegister(office.workspace()).fill({20, 2021, 3}, [](int) { return true; }));
        services::AccountService accounts(office.workspace(), tests::TestOffice::cheap);
        REQUIRE(accounts.add(u"lan"_s, u"Chị Lan"_s, role, {}, secret));
        office.reopen(u"lan"_s, secret);
    };
}

bool takesTyping(const QWidget* widget)
{
    if (!widget->isVisible() || !widget->isEnabled() || !widget->property("field").isValid())
        return false;
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return !line->isReadOnly();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return !text->isReadOnly();
    return qobject_cast<const QComboBox*>(widget) != nullptr;
}

QStringList fieldsThatTakeTyping(const OpenWindow& open)
{
    QStringList names;
    for (const QWidget* widget : open.window.findChildren<QWidget*>())
        if (takesTyping(widget))
            names << widget->objectName();
    return names;
}

QStringList buttonsThatChange(const OpenWindow& open)
{
    static const QStringList changing{u"new"_s, u"save"_s, u"bin"_s, u"add"_s, u"remove"_s, u"restore"_s};
    QStringList names;
    for (const QPushButton* button : open.window.findChildren<QPushButton*>())
        if (button->isVisible() && button->isEnabled()
            && std::any_of(changing.begin(), changing.end(),
                [&](const QString& beginning) { return button->objectName().startsWith(beginning); }))
            names << button->objectName();
    return names;
}

} // namespace

TEST_CASE("who may only look finds no field to type into and no button that changes", "[ui]")
{
    OpenWindow open(signedInAs(Role::Viewer));
    open.onEachTab([&open] {
        CHECK(fieldsThatTakeTyping(open).join(u' ').toStdString() == "");
        CHECK(buttonsThatChange(open).join(u' ').toStdString() == "");
    });
}

TEST_CASE("who may only look is not told to enter anything", "[ui]")
{
    OpenWindow open(signedInAs(Role::Viewer));
    for (int page = 0; page < open.window.pageCount(); ++page) {
        open.window.showPage(page);
        QApplication::processEvents();
        for (const QLabel* label : open.window.findChildren<QLabel*>(u"emptyLabel"_s))
            if (label->isVisible())
                CHECK_FALSE(label->text().contains(u"Ctrl+N"_s));
    }
}

TEST_CASE("the registry clerk is told why no list stands behind a number, and marks no reminder", "[ui]")
{
    OpenWindow open(signedInAs(Role::RegistryClerk));
    open.window.showPage(u"overview"_s);
    auto* tree = open.find<QTreeView>("reminderTree");
    REQUIRE(QTest::qWaitFor([&] { return tree->model()->rowCount() > 0; }, 20'000));
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    CHECK(open.find<QPushButton>("openReminderButton")->isEnabled());
    CHECK_FALSE(open.find<QPushButton>("putOffButton")->isEnabled());
    CHECK_FALSE(open.find<QPushButton>("handOverButton")->isEnabled());
    const auto charts = [&] { return open.window.findChildren<ui::ChartPane*>(); };
    REQUIRE(QTest::qWaitFor([&] { return charts().size() > 1; }, 20'000));
    Q_EMIT charts().at(1)->barChosen({0, 0});
    CHECK(open.window.findChild<QStatusBar*>()->currentMessage().startsWith(u"Chỉ người được xem hồ sơ"_s));
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("keys that enter and store do nothing for who may only look", "[ui]")
{
    OpenWindow open(signedInAs(Role::Viewer));
    const QStringList before = open.names();
    open.onEachTab([&open] {
        for (const Qt::Key key : {Qt::Key_N, Qt::Key_S, Qt::Key_F, Qt::Key_Return})
            QTest::keyClick(&open.window, key, Qt::ControlModifier);
    });
    CHECK(open.names() == before);
    CHECK(open.prompts.asked.isEmpty());
}

TEST_CASE("the registry clerk changes no person, class, referral or plan", "[ui]")
{
    OpenWindow open(signedInAs(Role::RegistryClerk));
    open.onEachTab([&open] {
        const QStringList fields = fieldsThatTakeTyping(open);
        CAPTURE(fields.join(u" "_s).toStdString());
        for (const QString& field : fields) // only what the registry fills in after the signature
            CHECK((field.contains(u"number"_s, Qt::CaseInsensitive)
                || field.contains(u"issuedOn"_s, Qt::CaseInsensitive)));
    });
}
