// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PagePrinting.h"

#include "document/rendering/PagePainter.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace hoanhap::ui {

namespace {

QPageLayout layoutOf(const document::Page& page)
{
    const bool wide = page.size.width() > page.size.height();
    // The margins are part of the page that was laid out.
    return QPageLayout(
        QPageSize(QPageSize::A4), wide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

} // namespace

bool printPages(const document::Pages& pages, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    printer.setPageLayout(layoutOf(pages.front()));
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, static_cast<int>(pages.size()));
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last = printer.toPage() > 0 ? printer.toPage() : static_cast<int>(pages.size());
    QPainter painter(&printer);
    const double scale = printer.resolution() / 2540.0;
    for (int number = first; number <= last; ++number) {
        const document::Page& page = pages[static_cast<size_t>(number - 1)];
        if (number > first) {
            printer.setPageLayout(layoutOf(page));
            printer.newPage();
        }
        document::PagePainter::paint(painter, page, scale);
    }
    return true;
}

} // namespace hoanhap::ui
