// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/DraftedReport.h"

#include "acceptance/PaperText.h"
#include "services/exchange/NarrativeFile.h"
#include "services/exchange/RecordLoader.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

namespace hoanhap::tests {

services::ReportService::Draft drafted(
    TestOffice& office, int year, const QString& records, const QString& narrative)
{
    REQUIRE(services::RecordLoader(office.workspace()).load(contentOf(records).toUtf8()));
    services::ReportService service(office.workspace());
    const auto draft = service.draft(year);
    REQUIRE(draft);
    const auto prose = services::readNarrative(contentOf(narrative).toUtf8());
    REQUIRE(prose);
    const auto saved = service.saveNarrative(draft->report.id, *prose);
    REQUIRE(saved);
    return *saved;
}

} // namespace hoanhap::tests
