// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/Letters.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QMultiMap>
#include <QTabWidget>
#include <catch2/catch_test_macros.hpp>

namespace hoanhap::tests {

namespace {

QString keyOf(const QString& text)
{
    return QKeySequence::mnemonic(text).toString();
}

/// Letters with Alt of all that is visible, each with what it leads to.
QMultiMap<QString, QString> keysIn(const QWidget& window)
{
    QMultiMap<QString, QString> keys;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            keys.insert(keyOf(label->text()), label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            keys.insert(keyOf(button->text()), button->text());
        if (const auto* tabs = qobject_cast<const QTabWidget*>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                keys.insert(keyOf(tabs->tabText(i)), tabs->tabText(i));
    }
    keys.remove(QString());
    return keys;
}

} // namespace

void checkLetters(QWidget& window)
{
    const QMultiMap<QString, QString> keys = keysIn(window);
    for (const QString& key : keys.uniqueKeys()) {
        const QStringList meant = keys.values(key);
        INFO(key.toStdString() << ": " << meant.join(QStringLiteral(" | ")).toStdString());
        CHECK(meant.size() == 1);
        CHECK(key.back().unicode() < 128); // on every keyboard
    }
}

} // namespace hoanhap::tests
