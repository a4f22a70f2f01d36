// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/printing/PrintDialog.h"

#include "ui/faults/FaultMark.h"
#include "ui_PrintDialog.h"

#include <QPrinterInfo>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSheetsShown = 30; // every one is painted whenever the preview is

} // namespace

PrintDialog::PrintDialog(const document::Pages& pages, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PrintDialog>())
    , m_pages(pages)
{
    m_ui->setupUi(this);
    const int sheets = static_cast<int>(pages.size());
    m_ui->firstSpin->setRange(1, sheets);
    m_ui->lastSpin->setRange(1, sheets);
    m_ui->lastSpin->setValue(sheets);
    m_ui->sidesBox->addItem(tr("One side"), static_cast<int>(QPrinter::DuplexNone));
    m_ui->sidesBox->addItem(
        tr("Both sides, turned at the long edge"), static_cast<int>(QPrinter::DuplexLongSide));
    m_ui->sidesBox->addItem(
        tr("Both sides, turned at the short edge"), static_cast<int>(QPrinter::DuplexShortSide));
    fillPrinters();
    for (const auto* button : {m_ui->allButton, m_ui->rangeButton})
        connect(button, &QRadioButton::toggled, this, &PrintDialog::follow);
    for (const auto* spin : {m_ui->firstSpin, m_ui->lastSpin, m_ui->copiesSpin})
        connect(spin, &QSpinBox::valueChanged, this, &PrintDialog::follow);
    connect(m_ui->sidesBox, &QComboBox::currentIndexChanged, this, &PrintDialog::follow);
    connect(m_ui->printerBox, &QComboBox::currentIndexChanged, this, &PrintDialog::follow);
    connect(m_ui->acceptButton, &QPushButton::clicked, this, &PrintDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    follow();
}

PrintDialog::~PrintDialog() = default;

void PrintDialog::fillPrinters()
{
    for (const QString& name : QPrinterInfo::availablePrinterNames())
        m_ui->printerBox->addItem(name);
    m_ui->printerBox->setCurrentText(QPrinterInfo::defaultPrinterName());
}

PrintOrder PrintDialog::order() const
{
    PrintOrder order;
    order.printer = m_ui->printerBox->currentText();
    const bool some = m_ui->rangeButton->isChecked();
    order.first = some ? m_ui->firstSpin->value() : 1;
    order.last = some ? m_ui->lastSpin->value() : static_cast<int>(m_pages.size());
    order.copies = m_ui->copiesSpin->value();
    order.sides = static_cast<QPrinter::DuplexMode>(m_ui->sidesBox->currentData().toInt());
    return order;
}

QString PrintDialog::rangeFault() const
{
    return order().last < order().first ? tr("The last page stands before the first.") : QString();
}

void PrintDialog::follow()
{
    const bool some = m_ui->rangeButton->isChecked();
    m_ui->firstSpin->setEnabled(some);
    m_ui->lastSpin->setEnabled(some);
    const QString fault = rangeFault();
    m_ui->rangeFaultLabel->setText(fault);
    m_ui->rangeFaultLabel->setVisible(!fault.isEmpty());
    markFault(*m_ui->lastSpin, fault.isEmpty() ? "" : "error");
    const PrintOrder wanted = order();
    const bool any = m_ui->printerBox->count() > 0;
    m_ui->printerFaultLabel->setVisible(!any);
    m_ui->acceptButton->setEnabled(any && fault.isEmpty());
    if (!fault.isEmpty())
        return;
    const int pages = wanted.last - wanted.first + 1;
    const int sheets = wanted.sides == QPrinter::DuplexNone ? pages : (pages + 1) / 2;
    m_ui->countLabel->setText(
        tr("%1 of %2 pages, %3 sheets of paper").arg(pages).arg(m_pages.size()).arg(sheets * wanted.copies));
    const auto begin = m_pages.begin() + (wanted.first - 1);
    m_ui->preview->setPages({begin, begin + std::min<qsizetype>(pages, mostSheetsShown)});
}

void PrintDialog::accept()
{
    if (!m_ui->acceptButton->isEnabled())
        return;
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, m_pages, order());
    if (paintSheets(printer, m_pages, order()))
        return QDialog::accept();
    m_ui->printerFaultLabel->setText(
        tr("The printer did not take the pages. See whether it is on and has paper, or choose another."));
    m_ui->printerFaultLabel->show();
}

} // namespace hoanhap::ui
