// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/activities/SessionFile.h"

namespace hoanhap::domain {

/// Normalises every text of the file and says what is wrong or doubtful in it.
Findings checkSessionFile(SessionFile& file, QDate today);

} // namespace hoanhap::domain
