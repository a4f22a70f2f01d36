// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoanhap::messages {

/// What a kind of finding is called, "Number and year of birth"; the code where it has no name.
QString findingName(const QString& code);

} // namespace hoanhap::messages
