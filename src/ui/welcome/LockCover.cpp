// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/LockCover.h"

#include <QApplication>
#include <QScreen>

namespace hoanhap::ui {

LockCover::LockCover()
{
    // Lists of suggestions lie above every window.
    while (QWidget* popup = QApplication::activePopupWidget())
        if (!popup->close())
            break;
    for (const QScreen* screen : QGuiApplication::screens()) {
        auto cover = std::make_unique<QWidget>(
            nullptr, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint);
        cover->setObjectName(QStringLiteral("lockCover"));
        cover->setWindowTitle(QApplication::applicationName());
        cover->setGeometry(screen->geometry());
        cover->showFullScreen();
        m_covers.push_back(std::move(cover));
    }
}

} // namespace hoanhap::ui
