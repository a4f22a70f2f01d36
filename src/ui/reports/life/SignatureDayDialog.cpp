// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/life/SignatureDayDialog.h"

#include "ui/faults/FieldFaults.h"
#include "ui_SignatureDayDialog.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

SignatureDayDialog::SignatureDayDialog(QDate today, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SignatureDayDialog>())
    , m_faults(std::make_unique<FieldFaults>(nullptr))
{
    m_ui->setupUi(this);
    m_ui->signedOnEdit->setWholeDay(true);
    m_ui->signedOnEdit->setToday(today);
    m_ui->signedOnEdit->setDay(today);
    m_ui->signedOnEdit->selectAll();
    m_faults->watch(u"signed_on"_s, m_ui->signedOnEdit);
    connect(m_ui->signedButton, &QPushButton::clicked, this, &SignatureDayDialog::give);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

SignatureDayDialog::~SignatureDayDialog() = default;

void SignatureDayDialog::give()
{
    if (std::optional<Error> fault = m_ui->signedOnEdit->fault()) {
        fault->field = u"signed_on"_s;
        return showFaults({*fault});
    }
    Q_EMIT dayGiven(m_ui->signedOnEdit->day().value_or(QDate()));
}

void SignatureDayDialog::showFaults(const Errors& faults)
{
    m_faults->show(faults, {});
    if (auto* sentence = findChild<QLabel*>(u"signed_onFaultLabel"_s))
        sentence->setMinimumHeight(sentence->heightForWidth(m_ui->signedOnEdit->width()));
    adjustSize();
    m_ui->signedOnEdit->setFocus();
}

} // namespace hoanhap::ui
