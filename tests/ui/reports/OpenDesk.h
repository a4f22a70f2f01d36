// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/demo/DemoRegister.h"
#include "services/reports/lifecycle/FrozenReports.h"
#include "services/reports/lifecycle/ReportLifecycle.h"
#include "services/users/AccountService.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/Typing.h"
#include "ui/reports/PagePreview.h"
#include "ui/reports/ReportPage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <algorithm>

namespace hoanhap::tests {

/// The workbench on the report of 2021 of a demonstration register, brought as far on its way as a test
/// wants it before whoever sits there signs in.
struct OpenDesk : OpenWindow
{
    explicit OpenDesk(domain::ReportState state = domain::ReportState::Draft,
        domain::Role role = domain::Role::Administrator)
        : OpenWindow([=](TestOffice& fresh) { prepare(fresh, state, role); })
    {
        window.resize(1366, 728);
        window.showPage(QStringLiteral("report"));
        QApplication::processEvents();
        report = (*services::ReportService(office.workspace()).find(2021))->report.id;
    }
    static void prepare(TestOffice& fresh, domain::ReportState state, domain::Role role)
    {
        REQUIRE(services::DemoRegister(fresh.workspace()).fill({30, 2021, 3}, [](int) { return true; }));
        const Uuid report = (*services::ReportService(fresh.workspace()).find(2021))->report.id;
        services::ReportLifecycle life(fresh.workspace());
        if (state >= domain::ReportState::Submitted)
            REQUIRE(life.submit(report));
        if (state >= domain::ReportState::Signed)
            REQUIRE(life.sign(report));
        if (state >= domain::ReportState::Issued)
            REQUIRE(life.issue(report, QStringLiteral("345"), QDate(2021, 12, 6)));
        if (role == domain::Role::Administrator)
            return;
        const QString secret = QStringLiteral("mật khẩu của người ấy");
        services::AccountService accounts(fresh.workspace(), TestOffice::cheap);
        REQUIRE(accounts.add(QStringLiteral("lan"), QStringLiteral("Chị Lan"), role, {}, secret));
        fresh.reopen(QStringLiteral("lan"), secret);
    }
    /// The key with Alt, as the letter underlined on the window says. A button shows for a moment that it
    /// is pressed before it acts.
    void alt(Qt::Key key)
    {
        press(key, Qt::AltModifier);
        CHECK(QTest::qWaitFor([this] {
            return std::ranges::none_of(window.findChildren<QAbstractButton*>(), &QAbstractButton::isDown);
        }));
    }
    domain::Report stored() { return services::ReportService(office.workspace()).find(report)->report; }
    /// Every line that the pages show.
    QStringList lines()
    {
        QStringList lines;
        for (const document::Page& page : find<ui::PagePreview>("preview")->pages())
            for (const document::PlacedText& text : page.texts)
                lines << text.text;
        return lines;
    }
    ui::ReportPage& page() { return *window.findChild<ui::ReportPage*>(); }
    QStringList stepsOffered()
    {
        QStringList names;
        for (const char* name :
            {"submitButton", "signButton", "takeBackButton", "issueButton", "replaceButton"})
            for (const QPushButton* button : window.findChildren<QPushButton*>(QLatin1String(name)))
                if (button->isVisible() && button->isEnabled())
                    names << button->objectName();
        return names;
    }
    Uuid report;
};

} // namespace hoanhap::tests
