// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/Page.h"

#include <QPrinter>
#include <QString>

namespace hoanhap::ui {

/// What a person wants of a printer.
struct PrintOrder
{
    QString printer; ///< its name on this PC
    int first = 1; ///< the sheets from here
    int last = 1; ///< to here, counted through all annexes
    int copies = 1;
    QPrinter::DuplexMode sides = QPrinter::DuplexNone;
};

/// Sets up the printer for the order's first sheet.
void prepare(QPrinter& printer, const document::Pages& pages, const PrintOrder& order);
/// Paints the sheets of the order, each in its own orientation: the placed elements that the PDF has.
/// False where the printer cannot be reached.
bool paintSheets(QPrinter& printer, const document::Pages& pages, const PrintOrder& order);

} // namespace hoanhap::ui
