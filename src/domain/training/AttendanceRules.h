// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/ClassPartner.h"
#include "domain/training/VocationalClass.h"
#include "foundation/Error.h"

#include <vector>

namespace hoanhap::domain {

/// States of a learner on one day, of the catalogue class-attendance. (điểm danh)
namespace attendance {
inline constexpr QLatin1StringView full{"full"};
inline constexpr QLatin1StringView part{"part"};
inline constexpr QLatin1StringView absent{"absent"};
} // namespace attendance

/// Every day from the first to the last of the class, or to `today` where no last day is known or the
/// class runs on; a year at most, which no course outlasts.
std::vector<QDate> attendanceDays(const VocationalClass& known, QDate today);

/// Why a learner cannot be marked for that day; money is paid by these marks, so each of these stops.
Errors checkAttendance(
    const VocationalClass& known, const Enrolment& enrolment, QDate day, const QString& state, QDate today);

} // namespace hoanhap::domain
