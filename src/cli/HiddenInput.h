// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace hoanhap::cli {

/// Asks on the terminal and reads a line without showing it; nothing where standard input is no terminal.
std::optional<QString> readHidden(const QString& question);

/// Whether somebody sees standard error as it is written.
bool errorsAreWatched();

} // namespace hoanhap::cli
