// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QApplication;

namespace hoanhap::ui {

/// Light or dark, as one palette and one small style sheet made from it.
enum class Theme
{
    Light,
    Dark
};

void applyTheme(QApplication& application, Theme theme);
/// What the desktop asked for, where it says, before the first theme was put on.
Theme systemTheme();
/// The theme of a stored word: "light", "dark", else what the desktop asked for at the start.
Theme themeOf(const QString& word);

/// A line icon of the program, ":/hoanhap/icons/<name>.svg".
QIcon icon(const QString& name);

} // namespace hoanhap::ui
