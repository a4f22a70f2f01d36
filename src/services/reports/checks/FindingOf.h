// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/checks/Prose.h"
#include "services/reports/checks/ReportFinding.h"

namespace hoanhap::services {

/// The characters with the words next to them, as far as a quote may go; a stretch of the text itself.
QString quoteFrom(const QString& text, qsizetype start, qsizetype length);

ReportFinding findingOf(const domain::Prose& prose, const domain::Slip& slip);

} // namespace hoanhap::services
