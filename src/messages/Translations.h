// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoanhap::messages {

/// Installs in the running application the texts of a language ("vi", "en") for the program's own words and
/// Qt's. What was installed before goes.
void installTranslations(const QString& language);

} // namespace hoanhap::messages
