// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/life/TakeBackDialog.h"

#include "ui/faults/FieldFaults.h"
#include "ui_TakeBackDialog.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

TakeBackDialog::TakeBackDialog(bool wasSigned, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TakeBackDialog>())
    , m_faults(std::make_unique<FieldFaults>(nullptr))
{
    m_ui->setupUi(this);
    m_ui->meaningLabel->setText(wasSigned
            ? tr("The signed copy is kept as an older version; the report can be written again and must be "
                 "submitted and signed anew.")
            : tr("The copy for signing is kept as an older version; the report can be written again and must "
                 "be submitted anew."));
    m_faults->watch(u"note"_s, m_ui->reasonEdit);
    connect(m_ui->acceptButton, &QPushButton::clicked, this, [this] { Q_EMIT reasonGiven(reason()); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

TakeBackDialog::~TakeBackDialog() = default;

QString TakeBackDialog::reason() const
{
    return m_ui->reasonEdit->text();
}

void TakeBackDialog::showFaults(const Errors& faults)
{
    m_faults->show(faults, {});
    if (auto* sentence = findChild<QLabel*>(u"noteFaultLabel"_s))
        sentence->setMinimumHeight(sentence->heightForWidth(m_ui->reasonEdit->width()));
    adjustSize();
    m_ui->reasonEdit->setFocus();
}

} // namespace hoanhap::ui
