// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace hoanhap::ui {

/// Asks for a printer and prints a few lines in large letters of one width, to be typed again some day.
void printSheet(QWidget* parent, const QString& text);
/// As it is printed: a key of many groups takes several lines, so that none of it runs off the paper.
QString inLinesThatFit(const QString& text);

} // namespace hoanhap::ui
