// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/Translations.h"
#include "services/figures/FigurePaper.h"
#include "ui/ScriptedPrompts.h"
#include "ui/administration/AccountDialog.h"
#include "ui/administration/NewKeyDialog.h"
#include "ui/administration/PasswordDialog.h"
#include "ui/administration/RemovalDialog.h"
#include "ui/forms/Letters.h"
#include "ui/papers/OfferedPapersDialog.h"
#include "ui/papers/PaperDialog.h"
#include "ui/people/PersonListModel.h"
#include "ui/people/asat/CountOnDayDialog.h"
#include "ui/people/transfer/FormerPeopleDialog.h"
#include "ui/people/transfer/TransferDialog.h"
#include "ui/plan/ActsDialog.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/welcome/FirstStartWizard.h"
#include "ui/welcome/RecoveryDialog.h"
#include "ui/welcome/SignInDialog.h"

#include "office/TestOffice.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

/// Vietnamese again at the end, as all other tests expect it.
struct Language
{
    explicit Language(const QString& code) { messages::installTranslations(code); }
    ~Language() { messages::installTranslations(u"vi"_s); }
    Q_DISABLE_COPY_MOVE(Language)
};

void look(QDialog& dialog)
{
    dialog.show();
    INFO(dialog.objectName().toStdString());
    tests::checkLetters(dialog);
    CHECK(dialog.width() <= 1366);
    CHECK(dialog.height() <= 700);
}

void lookAtWizard(tests::TestOffice& office, const QString& name)
{
    services::RegisterAccess access = office.access();
    tests::ScriptedPrompts prompts;
    ui::FirstStartWizard wizard(access, prompts);
    look(wizard);
    wizard.next();
    look(wizard);
    wizard.findChild<QLineEdit*>(u"loginEdit"_s)->setText(u"lan"_s);
    for (const char* field : {"passwordEdit", "repeatEdit"})
        wizard.findChild<QLineEdit*>(QLatin1String(field))->setText(u"mật khẩu dài"_s);
    wizard.next();
    look(wizard);
    wizard.findChild<QLineEdit*>(u"pathEdit"_s)->setText(office.file(name));
    wizard.next();
    look(wizard);
}

void lookAtTransfers(services::Workspace& workspace)
{
    ui::TransferDialog transfer(workspace, {}, u"Lê Văn An"_s, nullptr);
    look(transfer);
    ui::FormerPeopleDialog former(workspace, nullptr);
    look(former);
    ui::CountOnDayDialog count(workspace, nullptr);
    look(count);
}

void lookAtPapers(services::Workspace& workspace, tests::ScriptedPrompts& prompts)
{
    ui::PersonListModel people(workspace, nullptr);
    QTableView list;
    list.setModel(&people);
    ui::PaperDialog papers({workspace, prompts}, Uuid(), list, nullptr);
    look(papers);
    const auto make = [&workspace] { return services::FigurePaper().paper(workspace); };
    ui::OfferedPapersDialog offered({workspace, prompts}, {{u"Danh sách"_s, make}}, nullptr);
    look(offered);
    ui::ActsDialog acts({workspace, prompts}, {}, 2021, nullptr);
    look(acts);
}

} // namespace

TEST_CASE("each letter with Alt leads to one thing in every dialog, in both languages", "[ui]")
{
    for (const QString& code : {u"vi"_s, u"en"_s}) {
        const Language language(code);
        tests::TestOffice office;
        services::RegisterAccess access = office.access();
        tests::ScriptedPrompts prompts;
        ui::SignInDialog signIn(access, prompts, office.path());
        look(signIn);
        ui::RecoveryDialog recovery(access, office.path(), nullptr);
        look(recovery);
        ui::PasswordDialog password(u"Lê Thị Hoa"_s, nullptr);
        look(password);
        ui::AccountDialog account({}, nullptr);
        look(account);
        lookAtPapers(office.workspace(), prompts);
        ui::RemovalDialog removal(office.workspace(), Uuid(), nullptr);
        look(removal);
        ui::NewKeyDialog newKey({u"khóa"_s, {{u"lan"_s, u"Lan"_s, u"mật khẩu"_s}}, {}}, nullptr);
        look(newKey);
        ui::SettingsDialog settings(office.workspace(), {}, nullptr);
        look(settings);
        lookAtTransfers(office.workspace());
        lookAtWizard(office, u"sổ %1.hoanhap"_s.arg(code));
    }
}
