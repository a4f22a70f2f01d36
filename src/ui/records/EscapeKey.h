// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QWidget>
#include <functional>
#include <utility>

namespace hoanhap::ui {

/// Esc in a form that no field, open list or open cell in it wanted for itself: a key reaches the form only
/// when nothing in it took it.
class EscapeKey : public QObject
{
public:
    EscapeKey(QWidget* form, std::function<void()> pressed) : QObject(form), m_pressed(std::move(pressed))
    {
        form->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() != Qt::Key_Escape || key->modifiers() != Qt::NoModifier)
            return QObject::eventFilter(watched, event);
        m_pressed();
        return true;
    }

private:
    std::function<void()> m_pressed;
};

} // namespace hoanhap::ui
