// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoanhap::ui {

/// The number after it: its last run of digits counts on and keeps its zeros ("B 0099/SC" → "B 0100/SC");
/// empty where it has no digits.
QString numberAfter(const QString& number);

} // namespace hoanhap::ui
