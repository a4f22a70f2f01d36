// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Typing.h"

#include "text/letters/Letters.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTest>
#include <QWidget>

namespace hoanhap::tests {

namespace {

/// Off the screen no window manager gives the focus back after a dialog, such as that of long work.
QWidget* focused()
{
    if (QApplication::focusWidget())
        return QApplication::focusWidget();
    if (QWidget* dialog = QApplication::activeModalWidget())
        dialog->activateWindow();
    else
        for (QWidget* window : QApplication::topLevelWidgets())
            if (window->isVisible() && window->windowType() == Qt::Window)
                window->activateWindow();
    QApplication::processEvents();
    return QApplication::focusWidget();
}

void sendKey(int key, const QString& text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(focused(), &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(focused(), &up);
}

} // namespace

void press(Qt::Key key, Qt::KeyboardModifiers with)
{
    QWidget* popup = QApplication::activePopupWidget();
    if (popup && popup->focusWidget())
        popup = popup->focusWidget();
    QTest::keyClick(popup ? popup : focused(), key, with);
    QApplication::processEvents();
}

void typeKeys(const QString& text)
{
    for (const QChar c : text)
        sendKey(c.toUpper().unicode(), c);
}

void typeAsUniKey(const QString& text)
{
    for (const QChar c : text) {
        const QChar plain(hoanhap::text::letterOf(c).plain);
        if (c.unicode() > 127) {
            typeKeys(c.isUpper() ? plain.toUpper() : plain);
            sendKey(Qt::Key_Backspace, QStringLiteral("\b"));
        }
        typeKeys(c);
    }
}

void typeComposed(const QString& text)
{
    const QStringList words = text.split(u' ');
    for (qsizetype place = 0; place < words.size(); ++place) {
        const QString& word = words[place];
        for (qsizetype letters = 1; letters <= word.size(); ++letters) {
            QInputMethodEvent composing(word.left(letters), {});
            QApplication::sendEvent(focused(), &composing);
        }
        QInputMethodEvent done;
        done.setCommitString(word);
        QApplication::sendEvent(focused(), &done);
        if (place + 1 < words.size())
            typeKeys(QStringLiteral(" "));
    }
}

bool somethingPoppedUp()
{
    for (const QWidget* window : QApplication::topLevelWidgets())
        if (window->isVisible() && window->parentWidget()
            && (window->windowType() == Qt::Popup
                || (window->windowType() == Qt::ToolTip && !window->inherits("QTipLabel"))))
            return true;
    return false;
}

} // namespace hoanhap::tests
