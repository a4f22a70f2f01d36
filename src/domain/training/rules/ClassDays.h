// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/training/VocationalClass.h"

namespace hoanhap::domain {

/// A learner enrols before or in the class and ends in it; other days are a slip of the pen, not a breach.
void checkDaysInClass(const VocationalClass& known, const std::optional<QDate>& enrolledOn,
    const std::optional<QDate>& finishedOn, const QString& prefix, Findings& findings);

} // namespace hoanhap::domain
