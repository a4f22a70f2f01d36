// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Desks.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <algorithm>

namespace hoanhap::ui {

namespace {

void dismissDialogs()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QDialog*>(widget); dialog && dialog->isVisible())
            dialog->reject();
}

} // namespace

Desks::Desks(UserPrompts& prompts, bool training) : m_prompts(prompts), m_training(training) { }

Desks::~Desks() = default;

void Desks::seat(std::unique_ptr<services::Workspace> opened)
{
    const services::Actor actor = opened->actor();
    Desk desk;
    if (m_current.window && m_current.workspace->actor().accountId == actor.accountId)
        desk = std::move(m_current);
    else
        desk = leftBy(actor.accountId);
    leave();
    // Rights may have changed meanwhile: the pages follow them, but not at the price of what is typed.
    if (desk.window && (desk.workspace->actor() == actor || desk.window->hasUnstored())) {
        desk.workspace->renewActor(actor);
        m_current = std::move(desk);
    } else {
        if (desk.window)
            dismissDialogs();
        clear(std::move(desk));
        m_current = made(std::move(opened));
    }
    m_current.window->show();
}

Desks::Desk Desks::made(std::unique_ptr<services::Workspace> workspace)
{
    Desk desk{std::move(workspace), nullptr};
    desk.window = std::make_unique<MainWindow>(PageContext{*desk.workspace, m_prompts}, m_training);
    desk.window->installEventFilter(this);
    connect(desk.window.get(), &MainWindow::lockWanted, this, &Desks::lockWanted);
    return desk;
}

Desks::Desk Desks::leftBy(const Uuid& account)
{
    const auto found = std::find_if(m_aside.begin(), m_aside.end(),
        [&](const Desk& desk) { return desk.workspace->actor().accountId == account; });
    if (found == m_aside.end())
        return {};
    Desk desk = std::move(*found);
    m_aside.erase(found);
    return desk;
}

void Desks::leave()
{
    if (!m_current.window)
        return;
    dismissDialogs();
    m_current.window->hide();
    if (m_current.window->hasUnstored())
        m_aside.push_back(std::move(m_current));
    else
        clear(std::move(m_current));
    m_current = {};
}

/// A dialog of the window may have been dismissed whose work still runs further up: window and
/// register go only after it has ended.
void Desks::clear(Desk desk)
{
    if (!desk.window)
        return;
    const std::shared_ptr<services::Workspace> leaving = std::move(desk.workspace);
    connect(desk.window.get(), &QObject::destroyed, desk.window.get(), [leaving] {});
    desk.window.release()->deleteLater();
}

bool Desks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Close && hasAside() && watched == m_current.window.get()
        && !m_prompts.confirm(m_current.window.get(),
            tr("Another account has typed something on this PC that is not stored yet. It is lost when the "
               "program closes."),
            tr("Close all the same"))) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hoanhap::ui
