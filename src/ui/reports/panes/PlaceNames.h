// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Blocks.h"
#include "services/reports/ReportService.h"

namespace hoanhap::ui {

/// "II.1. Results – In 2021 the office…": how a list calls a paragraph of the report.
QString placeName(const document::Origin& origin, const services::Narrative& narrative);

} // namespace hoanhap::ui
