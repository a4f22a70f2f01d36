// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"

#include "services/exchange/demo/DemoRegister.h"
#include "ui/welcome/FirstStartWizard.h"
#include "ui/welcome/LockCover.h"
#include "ui/welcome/SignInDialog.h"

#include <QApplication>
#include <QDialog>
#include <QFile>

namespace hoanhap {

using namespace Qt::StringLiterals;

namespace {
constexpr int demoPeople = 400;
}

Application::Application(const LaunchWish& wish)
    : m_wish(wish)
    , m_access({m_clock, m_random}, storage::PasswordProfile::moderate())
    , m_desks(m_prompts, wish.demo)
{
    // The window may go while its own signal is on the way: only after it has been delivered.
    QObject::connect(
        &m_desks, &ui::Desks::lockWanted, &m_desks, [this] { lock(); }, Qt::QueuedConnection);
}

bool Application::begin()
{
    std::unique_ptr<services::Workspace> opened;
    if (m_wish.demo) {
        opened = demoWorkspace();
    } else {
        const QString last = m_settings.value(u"register"_s).toString();
        const QString path = m_wish.registerPath.isEmpty() ? last : m_wish.registerPath;
        opened = path.isEmpty() || !QFile::exists(path) ? firstStart() : signIn(path);
    }
    if (!opened)
        return false;
    if (!m_wish.demo)
        m_settings.setValue(u"register"_s, opened->file().path());
    m_desks.seat(std::move(opened));
    m_desks.window().showPage(m_wish.page);
    return true;
}

std::unique_ptr<services::Workspace> Application::demoWorkspace()
{
    // Gone with the program; its password is never needed again.
    m_demoFolder = std::make_unique<QTemporaryDir>();
    auto created =
        m_access.create({m_demoFolder->filePath(u"tap-huan.hoanhap"_s), u"so-ldtbxh-dong-thap-2021"_s,
            u"taphuan"_s, u"Người dùng thử"_s, Uuid::version7(0, m_random).toString(), {}});
    if (!created)
        return nullptr;
    const int year = m_clock.today().month() <= 6 ? m_clock.today().year() - 1 : m_clock.today().year();
    const auto filled =
        services::DemoRegister(*created->workspace).fill({demoPeople, year, 1}, [](int) { return true; });
    return filled ? std::move(created->workspace) : nullptr;
}

std::unique_ptr<services::Workspace> Application::firstStart()
{
    ui::FirstStartWizard wizard(m_access, m_prompts);
    if (wizard.exec() == QDialog::Accepted)
        return wizard.takeWorkspace();
    return wizard.existing().isEmpty() ? nullptr : signIn(wizard.existing());
}

std::unique_ptr<services::Workspace> Application::signIn(const QString& path)
{
    for (;;) {
        ui::SignInDialog dialog(m_access, m_prompts, path);
        if (dialog.exec() != QDialog::Accepted)
            return nullptr;
        if (!dialog.wantsNewRegister())
            return dialog.takeWorkspace();
        if (auto created = firstStart())
            return created;
        // Whoever thinks better of a new register comes back to the one there is.
    }
}

void Application::lock()
{
    if (m_wish.demo)
        return;
    m_desks.window().hide(); // what is typed stays in it, out of sight
    const ui::LockCover cover; // and over what else stands open
    ui::SignInDialog dialog(m_access, m_prompts, m_desks.workspace().file().path(), cover.front());
    dialog.fixRegister();
    while (dialog.exec() != QDialog::Accepted) { } // Escape opens nothing
    m_desks.seat(dialog.takeWorkspace());
}

} // namespace hoanhap
