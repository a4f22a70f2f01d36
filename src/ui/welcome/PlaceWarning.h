// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoanhap::ui {

/// What is to be said of a register in this place; empty where it lies on a disk of the computer itself.
QString placeWarning(const QString& registerPath);

} // namespace hoanhap::ui
