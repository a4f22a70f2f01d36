// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/FirstStartWizard.h"

#include "office/TestOffice.h"
#include "ui/ScriptedPrompts.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

struct OpenWizard
{
    tests::TestOffice office; // for its clock, randomness and folder
    services::RegisterAccess access = office.access();
    tests::ScriptedPrompts prompts;
    ui::FirstStartWizard wizard{access, prompts};

    OpenWizard() { wizard.show(); }
    void type(const char* field, const QString& text)
    {
        auto* edit = wizard.findChild<QLineEdit*>(QLatin1String(field));
        edit->setText(text); // keys of a test know no marks
    }
    void sayWho(const QString& password, const QString& repeated)
    {
        type("loginEdit", u"lan"_s);
        type("fullNameEdit", u"Chi Lan"_s);
        type("passwordEdit", password);
        type("repeatEdit", repeated);
        wizard.next();
    }
    QString text(const char* label) { return wizard.findChild<QLabel*>(QLatin1String(label))->text(); }
};

const QString wizardPassword = u"mat khau du dai"_s;

} // namespace

TEST_CASE("the wizard makes register and folder, shows the key once and opens the register", "[ui]")
{
    OpenWizard open;
    open.wizard.next();
    open.sayWho(wizardPassword, wizardPassword);
    const QString path = open.office.file(u"Tài liệu/sổ mới"_s); // no such folder yet, no ending
    open.type("pathEdit", path);
    open.type("backupEdit", open.office.file(u"Sao lưu"_s));
    open.wizard.next();
    const QString key = open.text("recoveryKeyLabel");
    REQUIRE_FALSE(key.isEmpty());
    CHECK_FALSE(open.wizard.button(QWizard::FinishButton)->isEnabled());
    open.wizard.findChild<QCheckBox*>(u"printedCheck"_s)->click();
    open.wizard.button(QWizard::FinishButton)->click();
    REQUIRE(open.wizard.result() == QDialog::Accepted);
    const auto workspace = open.wizard.takeWorkspace();
    CHECK_FALSE(workspace->isLent());
    CHECK(workspace->file().path() == path + u".hoanhap"_s);
    CHECK(workspace->actor().role == domain::Role::Administrator);
}

TEST_CASE("two passwords that differ and a weak one keep the wizard on its page and say why", "[ui]")
{
    OpenWizard open;
    open.wizard.next();
    open.sayWho(u"ngan"_s, u"khac"_s);
    CHECK(open.text("accountFaultLabel").count(u'\n') == 1);
    CHECK(open.wizard.findChild<QLineEdit*>(u"loginEdit"_s)->isVisible());
}

TEST_CASE("a register that stands already can be opened from the first page", "[ui]")
{
    OpenWizard open;
    CHECK(open.wizard.button(QWizard::CustomButton1)->isVisible());
    open.prompts.file = open.office.path();
    open.wizard.button(QWizard::CustomButton1)->click();
    CHECK(open.wizard.result() == QDialog::Rejected);
    CHECK(open.wizard.existing() == open.office.path());
}
