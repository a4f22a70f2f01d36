// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/ReportService.h"

namespace hoanhap::services {

/// Prose of a report as a JSON object: section → list of paragraphs. Refused with line and column
/// where it is malformed, by name where a section is unknown.
Result<Narrative> readNarrative(const QByteArray& json);

} // namespace hoanhap::services
