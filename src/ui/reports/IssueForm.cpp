// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/IssueForm.h"

#include "ui_IssueForm.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

void choose(QComboBox& box, const std::optional<Uuid>& id)
{
    box.setCurrentIndex(id ? box.findData(id->toString()) : box.findData(QString()));
}

std::optional<Uuid> chosenIn(const QComboBox& box)
{
    return Uuid::parse(box.currentData().toString());
}

} // namespace

IssueForm::IssueForm(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::IssueForm>())
{
    m_ui->setupUi(this);
    m_ui->issuedOnEdit->setWholeDay(true);
    connect(m_ui->signerBox, &QComboBox::activated, this, &IssueForm::chosen);
    connect(m_ui->requestBox, &QComboBox::activated, this, &IssueForm::chosen);
    connect(m_ui->planBox, &QComboBox::activated, this, &IssueForm::chosen);
    connect(m_ui->numberButton, &QPushButton::clicked, this, &IssueForm::numberAsked);
}

IssueForm::~IssueForm() = default;

void IssueForm::setChoices(const std::vector<domain::Signer>& signers,
    const std::vector<domain::Dispatch>& dispatches, const std::vector<domain::Plan>& plans)
{
    m_ui->signerBox->clear();
    for (const domain::Signer& signer : signers)
        m_ui->signerBox->addItem(
            signer.fullName.isEmpty() ? signer.title : signer.fullName + u", "_s + signer.title,
            signer.id.toString());
    m_ui->requestBox->clear();
    m_ui->requestBox->addItem(tr("(no dispatch)"), QString());
    for (const domain::Dispatch& dispatch : dispatches)
        if (dispatch.direction == domain::DispatchDirection::In)
            m_ui->requestBox->addItem(dispatch.number + u" – "_s + dispatch.issuer, dispatch.id.toString());
    m_ui->planBox->clear();
    m_ui->planBox->addItem(tr("(no plan)"), QString());
    for (const domain::Plan& plan : plans)
        m_ui->planBox->addItem(plan.number + u" – "_s + plan.issuer, plan.id.toString());
}

void IssueForm::setReport(const domain::Report& report)
{
    choose(*m_ui->signerBox, report.signerId);
    choose(*m_ui->requestBox, report.requestDispatchId);
    choose(*m_ui->planBox, report.planId);
    m_number = report.number;
    m_day = report.issuedOn;
    m_ui->numberEdit->setText(report.number);
    m_ui->issuedOnEdit->setDay(report.issuedOn);
}

void IssueForm::clear()
{
    setReport({});
    setRights(false, false);
}

domain::Report IssueForm::edited(domain::Report base) const
{
    base.signerId = chosenIn(*m_ui->signerBox);
    base.requestDispatchId = chosenIn(*m_ui->requestBox);
    base.planId = chosenIn(*m_ui->planBox);
    return base;
}

QString IssueForm::number() const
{
    return m_ui->numberEdit->text();
}

std::optional<QDate> IssueForm::day() const
{
    return m_ui->issuedOnEdit->day();
}

std::optional<Error> IssueForm::fault() const
{
    return m_ui->issuedOnEdit->fault();
}

bool IssueForm::isModified() const
{
    return m_ui->numberEdit->isEnabled() && (number() != m_number || fault() || day() != m_day);
}

void IssueForm::setRights(bool mayChoose, bool mayNumber)
{
    for (QWidget* widget : {m_ui->signerBox, m_ui->requestBox, m_ui->planBox})
        widget->setEnabled(mayChoose);
    for (QWidget* widget : {static_cast<QWidget*>(m_ui->numberEdit),
             static_cast<QWidget*>(m_ui->issuedOnEdit), static_cast<QWidget*>(m_ui->numberButton)})
        widget->setEnabled(mayNumber);
}

} // namespace hoanhap::ui
