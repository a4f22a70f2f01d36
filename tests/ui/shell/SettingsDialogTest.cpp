// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SettingsDialog.h"

#include "office/TestOffice.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QWheelEvent>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::TestOffice;
using ui::Preferences;

namespace {

/// Settings of a PC that nobody has used before.
struct FreshComputer
{
    QTemporaryDir folder;

    FreshComputer()
    {
        QApplication::setOrganizationName(u"hoanhap tests"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    }
};

} // namespace

TEST_CASE("a fresh computer speaks Vietnamese and locks after ten minutes", "[ui]")
{
    const FreshComputer computer;
    const Preferences preferences = Preferences::read();
    CHECK(preferences.language == u"vi"_s);
    CHECK(preferences.theme == u"system"_s);
    CHECK(preferences.idleMinutes == 10);
}

TEST_CASE("what is chosen in the settings is there at the next start", "[ui]")
{
    const FreshComputer computer;
    TestOffice office;
    ui::SettingsDialog dialog(office.workspace(), Preferences::read(), nullptr);
    auto* languages = dialog.findChild<QComboBox*>(u"languageBox"_s);
    languages->setCurrentIndex(languages->findText(u"English"_s));
    dialog.findChild<QComboBox*>(u"themeBox"_s)->setCurrentIndex(2);
    dialog.findChild<QSpinBox*>(u"idleSpin"_s)->setValue(3);
    dialog.preferences().write();
    CHECK(Preferences::read() == Preferences{u"en"_s, u"dark"_s, 3});
}

TEST_CASE("keys and the wheel that pass over the settings change nothing", "[ui]")
{
    const FreshComputer computer;
    TestOffice office;
    ui::SettingsDialog dialog(office.workspace(), Preferences::read(), nullptr);
    dialog.show();
    for (const QString& name : {u"languageBox"_s, u"themeBox"_s}) {
        auto* box = dialog.findChild<QComboBox*>(name);
        QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &wheel);
        CHECK(box->currentIndex() == 0);
    }
    CHECK(dialog.preferences() == Preferences::read());
}

TEST_CASE("a settings file that somebody spoilt counts as not set", "[ui]")
{
    const FreshComputer computer;
    for (const auto& [key, value] : {std::pair(u"language"_s, u"xx"_s), std::pair(u"theme"_s, u"pink"_s),
             std::pair(u"idle_minutes"_s, u"0"_s)})
        QSettings().setValue(key, value);
    CHECK(Preferences::read() == Preferences());
}

TEST_CASE("one's own password changes only with the present one and the same new one twice", "[ui]")
{
    const FreshComputer computer;
    TestOffice office;
    ui::SettingsDialog dialog(office.workspace(), Preferences::read(), nullptr);
    const auto change = [&](const QString& present, const QString& fresh, const QString& again) {
        dialog.findChild<QLineEdit*>(u"oldPasswordEdit"_s)->setText(present);
        dialog.findChild<QLineEdit*>(u"newPasswordEdit"_s)->setText(fresh);
        dialog.findChild<QLineEdit*>(u"repeatEdit"_s)->setText(again);
        dialog.findChild<QPushButton*>(u"changePasswordButton"_s)->click();
        QString told; // beside the fields or above them
        for (const char* label :
            {"summaryLabel", "formerFaultLabel", "passwordFaultLabel", "repeatFaultLabel"})
            told += dialog.findChild<QLabel*>(QLatin1String(label))->text();
        CHECK_FALSE(told.isEmpty());
    };
    change(TestOffice::password, u"mật khẩu mới"_s, u"mật khẩu khác"_s);
    change(u"sai mật khẩu"_s, u"mật khẩu mới"_s, u"mật khẩu mới"_s);
    CHECK_FALSE(office.access().open(office.path(), u"quantri"_s, u"mật khẩu mới"_s));
    change(TestOffice::password, u"mật khẩu mới"_s, u"mật khẩu mới"_s);
    office.close();
    CHECK(office.access().open(office.path(), u"quantri"_s, u"mật khẩu mới"_s));
}

TEST_CASE("what is wrong with a new password is told beside its field", "[ui]")
{
    const FreshComputer computer;
    TestOffice office;
    ui::SettingsDialog dialog(office.workspace(), Preferences::read(), nullptr);
    dialog.show();
    const auto type = [&](const QString& former, const QString& wanted, const QString& again) {
        dialog.findChild<QLineEdit*>(u"oldPasswordEdit"_s)->setText(former);
        dialog.findChild<QLineEdit*>(u"newPasswordEdit"_s)->setText(wanted);
        dialog.findChild<QLineEdit*>(u"repeatEdit"_s)->setText(again);
        dialog.findChild<QPushButton*>(u"changePasswordButton"_s)->click();
    };
    const auto told = [&](const char* label) {
        return !dialog.findChild<QLabel*>(QLatin1String(label))->isHidden();
    };
    type(TestOffice::password, u"mật khẩu mới"_s, u"mật khẩu khác"_s);
    CHECK(told("repeatFaultLabel"));
    CHECK_FALSE(told("passwordFaultLabel"));
    type(TestOffice::password, u"ngắn"_s, u"ngắn"_s);
    CHECK(told("passwordFaultLabel"));
    CHECK_FALSE(told("repeatFaultLabel"));
    type(u"mật khẩu sai"_s, u"mật khẩu mới"_s, u"mật khẩu mới"_s);
    CHECK(told("formerFaultLabel"));
    CHECK_FALSE(told("passwordFaultLabel"));
}
