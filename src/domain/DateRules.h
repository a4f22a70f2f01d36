// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"

#include <QDate>
#include <optional>

namespace hoanhap::domain {

/// Adds dates.backwards for `field`, the field of the second day, where both are known and the
/// second lies before the first.
void checkOrder(
    const std::optional<QDate>& first, const std::optional<QDate>& second, const QString& field, Errors& to);

/// Adds dates.in_future for `field` where the day is known and lies after `today`.
void checkNotAhead(const std::optional<QDate>& day, QDate today, const QString& field, Errors& to);

/// Full months from the first day to the last, both counted in.
int monthsOfTerm(QDate first, QDate last);

} // namespace hoanhap::domain
