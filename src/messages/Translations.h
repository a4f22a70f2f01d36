// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace hoanhap::messages {

/// Installs the texts of a language ("vi", "en") for the program's own words and Qt's. What was
/// installed before goes.
void installTranslations(QCoreApplication& application, const QString& language);

} // namespace hoanhap::messages
