// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/IssueForm.h"

#include "ui/faults/FieldFaults.h"
#include "ui_IssueForm.h"

#include <QEvent>
#include <algorithm>

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

IssueForm::IssueForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::IssueForm>())
    , m_faults(std::make_unique<FieldFaults>(nullptr))
{
    m_ui->setupUi(this);
    m_ui->issuedOnEdit->setWholeDay(true);
    connect(m_ui->signerBox, &QComboBox::activated, this, &IssueForm::chosen);
    connect(m_ui->requestBox, &QComboBox::activated, this, &IssueForm::chosen);
    connect(m_ui->planBox, &QComboBox::activated, this, &IssueForm::chosen);
    m_ui->addresseesEdit->installEventFilter(this);
    connect(m_ui->initialsEdit, &QLineEdit::editingFinished, this, [this] {
        if (edited(m_report).drafterInitials != m_report.drafterInitials)
            Q_EMIT chosen();
    });
    connect(m_ui->issuedOnEdit, &QLineEdit::editingFinished, this, &IssueForm::proposeNumber);
    connect(m_ui->numberEdit, &QLineEdit::returnPressed, this, [this] { m_ui->issuedOnEdit->setFocus(); });
    connect(m_ui->issuedOnEdit, &QLineEdit::returnPressed, this, [this] { m_ui->numberButton->setFocus(); });
    connect(m_ui->numberButton, &QPushButton::clicked, this, &IssueForm::issueAsked);
}

IssueForm::~IssueForm() = default;

void IssueForm::setChoices(const std::vector<domain::Signer>& signers,
    const std::vector<domain::Dispatch>& dispatches, const std::vector<domain::Plan>& plans)
{
    m_ui->signerBox->clear();
    for (const domain::Signer& signer : signers) {
        QStringList words{signer.fullName, signer.title};
        words.removeAll(QString());
        m_ui->signerBox->addItem(words.join(u", "_s), signer.id.toString());
    }
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

void IssueForm::setReport(const domain::Report& report, bool addressed)
{
    const bool sameStep = report.id == m_report.id && report.state == m_report.state;
    choose(*m_ui->signerBox, report.signerId);
    choose(*m_ui->requestBox, report.requestDispatchId);
    choose(*m_ui->planBox, report.planId);
    m_ui->addresseesEdit->setPlainText(report.addressees);
    m_ui->initialsEdit->setText(report.drafterInitials);
    m_ui->addresseesLabel->setVisible(addressed);
    m_ui->addresseesEdit->setVisible(addressed);
    m_report = report;
    if (sameStep && isTyped())
        return;
    m_faults->clear();
    m_next = {};
    m_number = report.number;
    m_day = report.issuedOn;
    m_ui->numberEdit->setText(report.number);
    m_ui->issuedOnEdit->setDay(report.issuedOn);
}

void IssueForm::clear()
{
    setReport({}, false);
    setRights(false, false);
}

domain::Report IssueForm::edited(domain::Report base) const
{
    base.signerId = chosenIn(*m_ui->signerBox);
    base.requestDispatchId = chosenIn(*m_ui->requestBox);
    base.planId = chosenIn(*m_ui->planBox);
    base.addressees = m_ui->addresseesEdit->toPlainText().split(u'\n', Qt::SkipEmptyParts).join(u'\n');
    base.drafterInitials = m_ui->initialsEdit->text().trimmed();
    return base;
}

void IssueForm::propose(QDate today, const NextNumber& next)
{
    if (isTyped())
        return;
    m_next = next;
    m_ui->issuedOnEdit->setToday(today);
    m_ui->issuedOnEdit->setDay(today);
    m_day = today;
    proposeNumber();
}

/// Each year has a series of its own.
void IssueForm::proposeNumber()
{
    if (!m_next || !day() || number() != m_number)
        return;
    m_number = m_next(day()->year());
    m_ui->numberEdit->setText(m_number);
}

void IssueForm::focusNumber()
{
    m_ui->numberEdit->setFocus();
    m_ui->numberEdit->selectAll();
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
    std::optional<Error> fault = m_ui->issuedOnEdit->fault();
    if (fault)
        fault->field = u"issued_on"_s;
    return fault;
}

bool IssueForm::isTyped() const
{
    return m_ui->numberEdit->isEnabled() && (number() != m_number || fault() || day() != m_day);
}

void IssueForm::tellRestIn(SummaryLine& summary)
{
    m_faults = std::make_unique<FieldFaults>(&summary);
    m_faults->watch(u"number"_s, m_ui->numberEdit);
    m_faults->watch(u"issued_on"_s, m_ui->issuedOnEdit);
    m_faults->watch(u"addressees"_s, m_ui->addresseesEdit);
    m_faults->watch(u"drafter_initials"_s, m_ui->initialsEdit);
}

void IssueForm::showFaults(const Errors& faults)
{
    m_faults->show(faults, {});
    // A form's layout leaves wrapped lines less height than they need.
    for (QLabel* sentence : findChildren<QLabel*>())
        if (sentence->objectName().endsWith("FaultLabel"_L1))
            sentence->setMinimumHeight(std::max(sentence->heightForWidth(m_ui->numberEdit->width()), 0));
    for (const Error& each : faults)
        if (each.field == "number"_L1)
            return focusNumber();
}

void IssueForm::setRights(bool mayChoose, bool mayNumber)
{
    for (QWidget* widget : {m_ui->signerBox, m_ui->requestBox, m_ui->planBox})
        widget->setEnabled(mayChoose);
    m_ui->addresseesEdit->setReadOnly(!mayChoose);
    m_ui->initialsEdit->setReadOnly(!mayChoose);
    for (QWidget* widget : {static_cast<QWidget*>(m_ui->numberEdit),
             static_cast<QWidget*>(m_ui->issuedOnEdit), static_cast<QWidget*>(m_ui->numberButton)})
        widget->setEnabled(mayNumber);
}

/// The addressees are stored when their field is left, as the boxes are when something is chosen.
bool IssueForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && watched == m_ui->addresseesEdit
        && edited(m_report).addressees != m_report.addressees)
        Q_EMIT chosen();
    return QWidget::eventFilter(watched, event);
}

} // namespace hoanhap::ui
