// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/SheetPrinting.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

void printSheet(QWidget* parent, const QString& text)
{
    QPrinter printer;
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    painter.setFont(QFont(u"monospace"_s, 16));
    painter.drawText(painter.viewport().adjusted(200, 200, -200, -200), Qt::TextWordWrap, text);
}

} // namespace hoanhap::ui
