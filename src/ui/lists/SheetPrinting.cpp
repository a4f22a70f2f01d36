// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/SheetPrinting.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr double margin = 20; // millimetres
}

void printSheet(QWidget* parent, const QString& text)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    painter.setFont(QFont(u"monospace"_s, 12));
    QString whole = text;
    whole.replace(u'-', QChar(0x2011)); // keys and passwords stay in one piece
    painter.drawText(QRect(QPoint(), printer.pageRect(QPrinter::DevicePixel).size().toSize()),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, whole);
}

} // namespace hoanhap::ui
