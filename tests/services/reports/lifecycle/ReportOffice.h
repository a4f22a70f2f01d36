// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/TestOffice.h"
#include "services/plan/PlanService.h"
#include "services/reports/lifecycle/FrozenReports.h"
#include "services/reports/lifecycle/ReportLifecycle.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

namespace hoanhap::tests {

inline const QDate december(2021, 12, 10);

/// An office whose report of 2021 is drafted, with one sentence written.
struct ReportOffice : TestOffice
{
    ReportOffice()
    {
        report = services::ReportService(workspace()).draft(2021)->report.id;
        write(QStringLiteral("Tình hình ổn định."));
    }
    void write(const QString& sentence)
    {
        services::Narrative prose;
        prose.sections.insert(QStringLiteral("situation"), {sentence});
        REQUIRE(services::ReportService(workspace()).saveNarrative(report, prose));
    }
    services::ReportLifecycle life() { return services::ReportLifecycle(workspace()); }
    services::FrozenReports frozen() { return services::FrozenReports(workspace()); }
    /// That went out on 30 July, out of the same series of numbers.
    void sendLetter(const QString& number)
    {
        services::PlanService plans(workspace());
        domain::Dispatch letter = plans.blankDispatch();
        letter.direction = domain::DispatchDirection::Out;
        letter.kind = QStringLiteral("CV");
        letter.number = number;
        letter.issuer = QStringLiteral("Sở");
        letter.subject = QStringLiteral("Đề nghị báo cáo");
        letter.issuedOn = QDate(2021, 7, 30);
        REQUIRE(plans.saveDispatch(plans.blankDispatch(), letter));
    }
    void sign()
    {
        REQUIRE(life().submit(report));
        REQUIRE(life().sign(report));
    }
    void issue()
    {
        sign();
        REQUIRE(life().issue(report, QStringLiteral("345"), december));
    }
    QByteArray kept(domain::FileStage stage, const QString& format)
    {
        const Uuid version = life().versions(report)->front().id;
        for (const domain::ReportFile& one : *frozen().filesOf(version))
            if (one.stage == stage && one.format == format)
                return *frozen().contentOf(one);
        return {};
    }
    domain::ReportState state() { return services::ReportService(workspace()).find(report)->report.state; }
    Uuid report;
};

} // namespace hoanhap::tests
