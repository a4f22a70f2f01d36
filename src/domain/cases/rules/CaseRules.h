// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"

namespace hoanhap::domain {

/// What the statuses and penalties of one person say against each other, against the birth and against
/// the law. Warnings alone: old cases were judged by other law, and the paper may be right. Fields are
/// named as in checkPersonFile: "legal_status[1].from_date".
Errors caseWarnings(const PersonFile& file);

} // namespace hoanhap::domain
