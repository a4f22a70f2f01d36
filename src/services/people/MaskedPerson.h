// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoanhap::services {

// What a list may say of somebody while looks at people cannot be recorded (Workspace::recordsViews).

/// "Lê Văn An" → "L. V. A."
QString maskedName(const QString& fullName);
/// The stored form "1985-03-12" → "1985".
QString maskedBirth(const QString& birth);

} // namespace hoanhap::services
