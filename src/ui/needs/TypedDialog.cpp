// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/TypedDialog.h"

#include <QCloseEvent>
#include <QKeyEvent>

namespace hoanhap::ui {

void TypedDialog::leave()
{
    if (!m_typed)
        return reject();
    switch (m_context.prompts.askOnLeaving(this, windowTitle())) {
    case UserPrompts::Leaving::Store:
        return accept();
    case UserPrompts::Leaving::Drop:
        return reject();
    case UserPrompts::Leaving::Stay:
        break;
    }
}

void TypedDialog::closeEvent(QCloseEvent* event)
{
    event->ignore();
    leave();
}

void TypedDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Cancel))
        leave();
    else
        QDialog::keyPressEvent(event);
}

} // namespace hoanhap::ui
