// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"

#include "services/exchange/demo/DemoRegister.h"
#include "ui/welcome/FirstStartWizard.h"
#include "ui/welcome/LockCover.h"
#include "ui/welcome/SignInDialog.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QTimer>

namespace hoanhap {

using namespace Qt::StringLiterals;

namespace {
constexpr int demoPeople = 400;
}

Application::Application(const LaunchWish& wish)
    : m_wish(wish)
    , m_access({m_clock, m_random}, storage::PasswordProfile::moderate())
{
}

bool Application::begin()
{
    if (m_wish.demo) {
        m_workspace = demoWorkspace();
    } else {
        const QString last = m_settings.value(u"register"_s).toString();
        const QString path = m_wish.registerPath.isEmpty() ? last : m_wish.registerPath;
        m_workspace = path.isEmpty() || !QFile::exists(path) ? firstStart() : signIn(path);
    }
    if (!m_workspace)
        return false;
    if (!m_wish.demo)
        m_settings.setValue(u"register"_s, m_workspace->file().path());
    openWindow();
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
    return wizard.exec() == QDialog::Accepted ? wizard.takeWorkspace() : nullptr;
}

std::unique_ptr<services::Workspace> Application::signIn(const QString& path)
{
    ui::SignInDialog dialog(m_access, m_prompts, path);
    if (dialog.exec() != QDialog::Accepted)
        return nullptr;
    return dialog.wantsNewRegister() ? firstStart() : dialog.takeWorkspace();
}

void Application::openWindow()
{
    m_window = std::make_unique<ui::MainWindow>(ui::PageContext{*m_workspace, m_prompts}, m_wish.demo);
    QObject::connect(m_window.get(), &ui::MainWindow::lockWanted, m_window.get(), [this] {
        // The window goes while its own signal is on the way: only after it has been delivered.
        QTimer::singleShot(0, m_window.get(), [this] { lock(); });
    });
    m_window->show();
    m_window->showPage(m_wish.page);
}

void Application::lock()
{
    if (m_wish.demo)
        return;
    m_window->hide(); // what is typed stays in it, out of sight
    const ui::LockCover cover; // and over what else stands open
    ui::SignInDialog dialog(m_access, m_prompts, m_workspace->file().path(), cover.front());
    dialog.fixRegister();
    if (dialog.exec() != QDialog::Accepted) {
        m_window->show();
        QTimer::singleShot(0, m_window.get(), [this] { lock(); });
        return;
    }
    std::unique_ptr<services::Workspace> opened = dialog.takeWorkspace();
    if (opened->actor().accountId == m_workspace->actor().accountId)
        return m_window->show();
    dismissWindow();
    m_workspace = std::move(opened);
    openWindow();
}

/// The lock may have come while a dialog of the window was open, whose work still runs further up:
/// window and register go only after it has ended.
void Application::dismissWindow()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QDialog*>(widget); dialog && dialog->isVisible())
            dialog->reject();
    const std::shared_ptr<services::Workspace> leaving = std::move(m_workspace);
    QObject::connect(m_window.get(), &QObject::destroyed, m_window.get(), [leaving] {});
    m_window.release()->deleteLater();
}

} // namespace hoanhap
