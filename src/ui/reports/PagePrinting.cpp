// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PagePrinting.h"

#include "ui/reports/printing/PrintDialog.h"

namespace hoanhap::ui {

bool printPages(const document::Pages& pages, QWidget* parent)
{
    return PrintDialog(pages, parent).exec() == QDialog::Accepted;
}

} // namespace hoanhap::ui
