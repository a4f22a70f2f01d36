// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/SheetPrinting.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr double margin = 20; // millimetres
constexpr int groupsALine = 5; // of five letters: about half the width of A4
} // namespace

QString inLinesThatFit(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        QStringList groups = line.contains(u' ') ? QStringList{line} : line.split(u'-');
        for (; groups.size() > groupsALine; groups = groups.mid(groupsALine))
            lines << groups.first(groupsALine).join(u'-') + u'-';
        lines << groups.join(u'-');
    }
    return lines.join(u'\n');
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
    QString whole = inLinesThatFit(text);
    whole.replace(u'-', QChar(0x2011)); // keys and passwords stay in one piece
    painter.drawText(QRect(QPoint(), printer.pageRect(QPrinter::DevicePixel).size().toSize()),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, whole);
}

} // namespace hoanhap::ui
