// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/demo/DemoRegister.h"
#include "services/reports/ReportService.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/Typing.h"
#include "ui/reports/PagePreview.h"
#include "ui/reports/page/ParagraphField.h"

#include <QTest>

namespace hoanhap::tests {

/// The report of a demonstration register, worked on its page.
struct OpenPage : OpenWindow
{
    using Origin = document::Origin;

    OpenPage()
    {
        REQUIRE(services::DemoRegister(office.workspace()).fill({30, 2021, 3}, [](int) { return true; }));
        window.resize(1366, 728);
        window.showPage(QStringLiteral("report"));
        QApplication::processEvents();
        preview = find<ui::PagePreview>("preview");
        field = preview->findChild<ui::ParagraphField*>();
    }
    /// The report with these annexes on the page.
    void carry(const QString& annexes)
    {
        services::ReportService service(office.workspace());
        const auto draft = service.find(2021);
        REQUIRE(draft);
        domain::Report edited = (*draft)->report;
        edited.annexes = annexes;
        REQUIRE(service.saveReport((*draft)->report, edited));
        window.showPage(QStringLiteral("report"));
        QApplication::processEvents();
    }
    QRectF placeOf(const Origin& origin) const
    {
        for (const ui::PagePreview::Place& place : preview->places())
            if (place.origin == origin)
                return place.rect;
        FAIL("no place on the pages");
        return {};
    }
    void click(const Origin& origin)
    {
        const QPointF middle = placeOf(origin).center();
        QTest::mouseClick(preview, Qt::LeftButton, {}, middle.toPoint());
        QApplication::processEvents();
        REQUIRE(field->isVisible());
    }
    /// The lines that the pages print in the place of a paragraph.
    QStringList printed(const Origin& origin) const
    {
        QStringList lines;
        for (const document::Page& page : preview->pages())
            for (const document::OriginMark& mark : page.origins)
                for (const document::PlacedText& text : page.texts)
                    if (mark.origin == origin && mark.box.contains(text.box.center()))
                        lines << text.text;
        return lines;
    }
    /// As typed in the window, stored or not.
    QStringList stored(const QString& section)
    {
        const auto draft = services::ReportService(office.workspace()).find(2021);
        return (*draft)->narrative.sections.value(section);
    }
    ui::PagePreview* preview;
    ui::ParagraphField* field;
};

} // namespace hoanhap::tests
