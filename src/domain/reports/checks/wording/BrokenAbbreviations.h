// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/checks/Prose.h"

namespace hoanhap::domain {

/// Abbreviations of the office (`own`) and others known, torn apart by a blank ("SLĐT BXH"), without their
/// đ, with a sign between, or with one letter lost, doubled or exchanged.
Slips brokenAbbreviations(const Prose& prose, const QString& own, const QStringList& known);

} // namespace hoanhap::domain
