// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/Page.h"
#include "ui/reports/printing/PrintOrder.h"

#include <QDialog>
#include <memory>

namespace Ui {
class PrintDialog;
}

namespace hoanhap::ui {

/// What will leave the printer, with the choice of printer, pages, copies and sides. The sheets shown are
/// those that are printed.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(const document::Pages& pages, QWidget* parent);
    ~PrintDialog() override;

    PrintOrder order() const;
    void accept() override;

private:
    void fillPrinters();
    void follow();
    /// Why the pages typed are none of these.
    QString rangeFault() const;

    std::unique_ptr<Ui::PrintDialog> m_ui;
    document::Pages m_pages;
};

} // namespace hoanhap::ui
