// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/TestOffice.h"
#include "services/reports/ReportService.h"

namespace hoanhap::tests {

inline const QString fixtures = QStringLiteral(HOANHAP_FIXTURES "/records/");

/// The annual report of an office that loaded these records, with this prose: paths of two files.
services::ReportService::Draft drafted(
    TestOffice& office, int year, const QString& records, const QString& narrative);

} // namespace hoanhap::tests
