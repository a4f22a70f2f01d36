// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/demo/DemoRegister.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/Typing.h"
#include "ui/administration/AccountDialog.h"
#include "ui/administration/PasswordDialog.h"
#include "ui/administration/RemovalDialog.h"
#include "ui/lists/SuggestionPopup.h"
#include "ui/people/transfer/TransferDialog.h"
#include "ui/rows/RowsEditor.h"
#include "ui/rows/RowsView.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/welcome/FirstStartWizard.h"
#include "ui/welcome/RecoveryDialog.h"
#include "ui/welcome/SignInDialog.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

const QString typedName = u"Nguyễn Văn Hòa"_s;
constexpr int longerThanPause = 250; // milliseconds; suggestions come after 150

bool takesText(const QWidget* widget)
{
    const auto* line = qobject_cast<const QLineEdit*>(widget);
    const auto* area = qobject_cast<const QPlainTextEdit*>(widget);
    const bool part = qobject_cast<const QComboBox*>(widget->parentWidget())
        || qobject_cast<const QAbstractSpinBox*>(widget->parentWidget())
        || widget->objectName().startsWith("qt_"_L1);
    if (part || !widget->isVisible() || !widget->isEnabled())
        return false;
    return line ? !line->isReadOnly() && !line->validator() && line->maxLength() >= typedName.size()
                : area && !area->isReadOnly();
}

QString textOf(const QWidget* field)
{
    const auto* line = qobject_cast<const QLineEdit*>(field);
    return line ? line->text() : static_cast<const QPlainTextEdit*>(field)->toPlainText();
}

void empty(QWidget* field)
{
    if (auto* line = qobject_cast<QLineEdit*>(field))
        line->clear();
    else
        static_cast<QPlainTextEdit*>(field)->clear();
    field->setFocus();
}

/// While a syllable is composed, however long it takes, nothing opens.
void composeSlowly(QWidget* field)
{
    QInputMethodEvent composing(u"Nguyê"_s, {});
    QApplication::sendEvent(field, &composing);
    if (field->findChild<ui::SuggestionPopup*>())
        QTest::qWait(longerThanPause);
    CHECK_FALSE(tests::somethingPoppedUp());
    CHECK(QApplication::focusWidget() == field);
    QInputMethodEvent cancelled;
    QApplication::sendEvent(field, &cancelled);
    CHECK(textOf(field).isEmpty());
}

void check(QWidget* field)
{
    INFO(field->objectName().toStdString() << " / " << field->accessibleName().toStdString());
    for (const auto& type : {&tests::typeComposed, &tests::typeAsUniKey, &tests::typeKeys}) {
        empty(field);
        type(typedName);
        CHECK(textOf(field) == typedName);
        CHECK(QApplication::focusWidget() == field);
    }
    empty(field);
    composeSlowly(field);
    empty(field);
}

int checkAllIn(QWidget& window)
{
    std::vector<QPointer<QWidget>> fields;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (takesText(widget))
            fields.emplace_back(widget);
    int checked = 0;
    for (const QPointer<QWidget>& field : fields)
        if (field && takesText(field)) {
            check(field);
            ++checked;
        }
    return checked;
}

/// Every cell of the last line of a table that is edited in place.
int checkCells(ui::RowsEditor& table)
{
    int checked = 0;
    const int line = table.model().rowCount() - 1;
    for (int column = 0; column < table.model().columnCount(); ++column) {
        table.view().setFocus();
        table.view().setCurrentIndex(table.model().index(line, column));
        QApplication::processEvents();
        QWidget* cell = QApplication::focusWidget();
        if (cell == &table.view() || !table.view().isAncestorOf(cell) || !takesText(cell))
            continue;
        check(cell);
        ++checked;
    }
    table.view().setFocus();
    return checked;
}

struct TypedIntoWindow : OpenWindow
{
    TypedIntoWindow()
    {
        REQUIRE(services::DemoRegister(office.workspace()).fill({40, 2021, 3}, [](int) { return true; }));
    }
};

} // namespace

TEST_CASE("a Vietnamese name arrives whole in every text field, whatever writes it", "[ui]")
{
    TypedIntoWindow open;
    int fields = 0;
    open.onEachTab([&] { fields += checkAllIn(open.window); });
    CHECK(fields > 40);
}

TEST_CASE("a Vietnamese name arrives whole in every cell of the tables on forms", "[ui]")
{
    TypedIntoWindow open;
    int cells = 0;
    open.onEachTab([&] {
        for (ui::RowsEditor* table : open.window.findChildren<ui::RowsEditor*>())
            if (table->isVisible() && !table->model().isReadOnly())
                cells += checkCells(*table);
    });
    CHECK(cells > 15);
}

TEST_CASE("a Vietnamese name arrives whole in every text field of the dialogs", "[ui]")
{
    tests::TestOffice office;
    services::RegisterAccess access = office.access();
    tests::ScriptedPrompts prompts;
    ui::SignInDialog signIn(access, prompts, office.path());
    ui::RecoveryDialog recovery(access, office.path(), nullptr);
    ui::PasswordDialog password(u"Lê Thị Hoa"_s, nullptr);
    ui::AccountDialog account({}, nullptr);
    ui::RemovalDialog removal(office.workspace(), Uuid(), nullptr);
    ui::SettingsDialog settings(office.workspace(), {}, nullptr);
    ui::TransferDialog transfer(office.workspace(), {}, typedName, nullptr);
    ui::FirstStartWizard wizard(access, prompts);
    int fields = 0;
    for (QDialog* dialog : std::initializer_list<QDialog*>{
             &signIn, &recovery, &password, &account, &removal, &settings, &transfer, &wizard}) {
        dialog->show();
        dialog->activateWindow();
        QApplication::processEvents();
        fields += checkAllIn(*dialog);
        dialog->hide();
    }
    CHECK(fields > 10);
}

TEST_CASE("suggestions that are open let every letter and every Backspace through", "[ui]")
{
    OpenWindow open;
    tests::press(Qt::Key_N, Qt::ControlModifier);
    auto* table = open.find<ui::RowsEditor>("residenceEditor");
    table->view().setFocus();
    table->view().setCurrentIndex(table->model().index(0, 0));
    QApplication::processEvents();
    QWidget* cell = QApplication::focusWidget();
    REQUIRE(cell->findChild<ui::SuggestionPopup*>());
    tests::typeAsUniKey(u"Tân H"_s);
    REQUIRE(QTest::qWaitFor([] { return tests::somethingPoppedUp(); }));
    tests::typeAsUniKey(u"ội"_s);
    CHECK(textOf(cell) == u"Tân Hội"_s);
    CHECK(QApplication::focusWidget() == cell);
    REQUIRE(QTest::qWaitFor([] { return tests::somethingPoppedUp(); }));
    QInputMethodEvent composing(u"Tru"_s, {});
    QApplication::sendEvent(cell, &composing);
    CHECK_FALSE(tests::somethingPoppedUp());
}
