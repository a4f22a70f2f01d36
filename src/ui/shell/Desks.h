// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"
#include "ui/shell/MainWindow.h"

#include <QObject>
#include <memory>
#include <vector>

namespace hoanhap::ui {

/// The windows of those who share the PC, one of them on the screen. What somebody typed and did not
/// store stays in a window of its own, out of everybody else's sight, until that account signs in
/// again or the program ends, which says so before.
class Desks : public QObject
{
    Q_OBJECT

public:
    /// `prompts` outlives the desks; `training` as MainWindow has it.
    Desks(UserPrompts& prompts, bool training);
    ~Desks() override;

    /// Shows the account of `opened` its own window as it was left, else a new one. The window before
    /// goes, or is put aside where something typed in it is not stored; its dialogs are dismissed.
    void seat(std::unique_ptr<services::Workspace> opened);
    /// Of the account that sits there now; seat() comes first.
    MainWindow& window() { return *m_current.window; }
    services::Workspace& workspace() { return *m_current.workspace; }
    /// Somebody else's window holds what is not stored.
    bool hasAside() const { return !m_aside.empty(); }

Q_SIGNALS:
    void lockWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Desk
    {
        std::unique_ptr<services::Workspace> workspace;
        std::unique_ptr<MainWindow> window; // goes first
    };
    Desk made(std::unique_ptr<services::Workspace> workspace);
    Desk leftBy(const Uuid& account);
    void leave();
    static void clear(Desk desk);

    UserPrompts& m_prompts;
    bool m_training;
    Desk m_current;
    std::vector<Desk> m_aside;
};

} // namespace hoanhap::ui
