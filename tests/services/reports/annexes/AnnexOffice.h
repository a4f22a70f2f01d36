// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/Unit.h"
#include "office/TestOffice.h"
#include "services/figures/RandomRegister.h"
#include "services/reports/ReportService.h"
#include "services/reports/annexes/AnnexReader.h"
#include "services/reports/annexes/Annexes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

namespace hoanhap::tests {

/// A register of chance and the report on 2021 with every annex that has a table.
struct AnnexOffice : TestOffice
{
    explicit AnnexOffice(
        unsigned seed = 7, const QString& preset = QStringLiteral("so-ldtbxh-dong-thap-2021"))
        : TestOffice(preset)
    {
        RandomRegister(workspace(), seed).fill(120);
        const QDate first(2021, 1, 1);
        services::ReportService service(workspace());
        const auto draft = service.draft(service.kinds()->front().code, first, QDate(2021, 12, 31));
        REQUIRE(draft);
        domain::Report edited = draft->report;
        edited.annexes = QStringLiteral("by_unit classes placement comparison");
        const auto saved = service.saveReport(draft->report, edited);
        REQUIRE(saved);
        report = saved->report;
    }
    services::AnnexTable table(const QString& code)
    {
        const auto facts = services::AnnexReader(workspace()).read(report, {code});
        REQUIRE(facts);
        return services::annexTables(*facts, {code}).at(0);
    }
    std::vector<services::AnnexTable> tables()
    {
        const auto facts = services::AnnexReader(workspace()).read(report, services::annexCodes());
        REQUIRE(facts);
        return services::annexTables(*facts, services::annexCodes());
    }
    /// Of the unit that a row names.
    QString unitCode(const QString& name)
    {
        for (const domain::Unit& unit : workspace().stores().of<domain::Unit>().all())
            if (unit.shortName == name || unit.name == name)
                return unit.code;
        FAIL("no unit of that name: " << name.toStdString());
        return {};
    }

    domain::Report report;
};

} // namespace hoanhap::tests
