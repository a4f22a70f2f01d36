// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace hoanhap::ui {

class UserPrompts;

/// The event loop with a net below it: a fault of the disk that no page has caught (a list read while
/// the drive went away) is told in a sentence, and what is typed stays on the screen. Without it the
/// program would end. No dialog is shown larger than its screen.
class GuardedApplication : public QApplication
{
    Q_OBJECT

public:
    GuardedApplication(int& argc, char** argv);
    /// Who tells the sentence; must outlive the loop. Null: the fault is only logged.
    void tellThrough(UserPrompts* prompts) { m_prompts = prompts; }

    bool notify(QObject* receiver, QEvent* event) override;

private:
    void tell(const QString& sentence);

    UserPrompts* m_prompts = nullptr;
    bool m_telling = false;
};

} // namespace hoanhap::ui
