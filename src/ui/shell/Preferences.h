// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>

namespace hoanhap::ui {

/// What one PC keeps for whoever sits before it: looks and waiting times, nothing about people.
struct Preferences
{
    static constexpr int shortestIdle = 1;
    static constexpr int longestIdle = 120;

    QString language = QStringLiteral("vi"); ///< "vi" or "en"; from the next start on
    QString theme = QStringLiteral("system"); ///< "system", "light" or "dark"
    int idleMinutes = 10; ///< untouched for so long, the window locks

    /// What stands in the settings of this PC; a value that is none counts as not set.
    static Preferences read();
    void write() const;

    bool operator==(const Preferences&) const = default;
};

} // namespace hoanhap::ui
