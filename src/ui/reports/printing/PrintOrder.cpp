// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/printing/PrintOrder.h"

#include "document/rendering/PagePainter.h"

#include <QPainter>

namespace hoanhap::ui {

namespace {

const document::Page& sheetAt(const document::Pages& pages, int number)
{
    return pages.at(static_cast<size_t>(number - 1));
}

QPageLayout layoutOf(const document::Page& page)
{
    const bool wide = page.size.width() > page.size.height();
    // The margins are part of the page that was laid out.
    return QPageLayout(
        QPageSize(QPageSize::A4), wide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

} // namespace

void prepare(QPrinter& printer, const document::Pages& pages, const PrintOrder& order)
{
    if (!order.printer.isEmpty())
        printer.setPrinterName(order.printer);
    printer.setFullPage(true);
    printer.setPageLayout(layoutOf(sheetAt(pages, order.first)));
    printer.setCopyCount(order.copies);
    printer.setCollateCopies(true);
    printer.setDuplex(order.sides);
}

bool paintSheets(QPrinter& printer, const document::Pages& pages, const PrintOrder& order)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    constexpr double hundredthsPerInch = 2540;
    const double scale = printer.resolution() / hundredthsPerInch;
    for (int number = order.first; number <= order.last; ++number) {
        if (number > order.first) {
            printer.setPageLayout(layoutOf(sheetAt(pages, number)));
            if (!printer.newPage())
                return false;
        }
        document::PagePainter::paint(painter, sheetAt(pages, number), scale);
    }
    return painter.end();
}

} // namespace hoanhap::ui
