// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/people/PersonFile.h"

namespace hoanhap::domain {

/// Normalises every text of the file and says what is wrong or doubtful in it. `today` is the
/// office's day.
Findings checkPersonFile(PersonFile& file, QDate today);

/// An identity number alone, against what is known of its holder.
Findings checkIdentityNumber(const IdentityNumber& number, const Person& holder, const QString& fieldName);

} // namespace hoanhap::domain
