// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/board/StepDialog.h"

#include "domain/Codes.h"
#include "domain/placement/EmployerRules.h"
#include "domain/placement/ReferralRules.h"
#include "messages/ErrorSentences.h"
#include "services/placement/ReferralService.h"
#include "storage/StorageError.h"
#include "ui/faults/FirstFault.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui/forms/FieldWidgets.h"
#include "ui/forms/FormRow.h"
#include "ui/placement/ReferralStates.h"
#include "ui/placement/WageDoubt.h"
#include "ui_StepDialog.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::ReferralFile;
using domain::ReferralState;

namespace {

/// What may come after a state, the likeliest first.
QStringList stepsAfter(ReferralState state)
{
    switch (state) {
    case ReferralState::Referred:
        return {u"interviewed"_s, u"hired"_s, u"refused"_s, u"withdrawn"_s};
    case ReferralState::Interviewed:
        return {u"hired"_s, u"refused"_s, u"withdrawn"_s};
    case ReferralState::Hired:
        return {u"left"_s};
    case ReferralState::Refused:
    case ReferralState::Withdrawn:
    case ReferralState::Left:
        break;
    }
    return {};
}

/// Every day that a step may be refused for stands in the one field of the dialog.
Errors atTheDay(Errors faults)
{
    for (Error& fault : faults)
        if (fault.field == "hired_on"_L1 || fault.field == "left_on"_L1
            || fault.field.endsWith(".happened_on"_L1))
            fault.field = u"day"_s;
    return faults;
}

} // namespace

StepDialog::StepDialog(
    services::Workspace& workspace, const ReferralFile& file, const QString& headline, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::StepDialog>())
    , m_workspace(workspace)
    , m_base(file)
{
    m_ui->setupUi(this);
    new EnterMovesOn(m_ui->fieldPane);
    CodeBox::fillAll(*this, workspace);
    m_ui->headlineLabel->setText(headline);
    for (const QString& step : stepsAfter(file.referral.state))
        m_ui->stateBox->addCode(step, referralStateName(step));
    m_ui->dayEdit->setWholeDay(true);
    m_ui->dayEdit->setDay(workspace.clock().today());
    takeNumbers(*m_ui->monthlyWageEdit);
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_faults->watch(u"day"_s, m_ui->dayEdit);
    m_faults->watch(u"monthly_wage"_s, m_ui->monthlyWageEdit);
    tellWagesInThousands(*m_faults, u"monthly_wage"_s, *m_ui->monthlyWageEdit);
    m_faults->watch(u"refusal_reason"_s, m_ui->refusalReasonBox);
    connect(m_ui->stateBox, &QComboBox::currentIndexChanged, this, &StepDialog::showFields);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &StepDialog::store);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->saveButton->setEnabled(m_ui->stateBox->count() > 0);
    setMinimumWidth(460);
    showFields();
}

StepDialog::~StepDialog() = default;

ReferralState StepDialog::state() const
{
    return domain::fromCode<ReferralState>(m_ui->stateBox->code()).value_or(m_base.referral.state);
}

void StepDialog::showFields()
{
    const ReferralState step = state();
    showFormRow(*m_ui->fieldsLayout, m_ui->contractKindBox, step == ReferralState::Hired);
    showFormRow(*m_ui->fieldsLayout, m_ui->monthlyWageEdit, step == ReferralState::Hired);
    showFormRow(*m_ui->fieldsLayout, m_ui->refusalReasonBox, step == ReferralState::Refused);
    showFormRow(*m_ui->fieldsLayout, m_ui->leaveReasonBox, step == ReferralState::Left);
    m_faults->clear();
}

ReferralFile StepDialog::edited() const
{
    ReferralFile file = m_base;
    domain::Referral& referral = file.referral;
    const std::optional<QDate> day = m_ui->dayEdit->day();
    referral.state = state();
    if (referral.state == ReferralState::Hired) {
        referral.hiredOn = day;
        referral.contractKind = m_ui->contractKindBox->code();
        domain::FieldText<std::optional<qint64>>::read(
            fieldText(m_ui->monthlyWageEdit), referral.monthlyWage);
    }
    if (referral.state == ReferralState::Refused)
        referral.refusalReason = m_ui->refusalReasonBox->code();
    if (referral.state == ReferralState::Left) {
        referral.leftOn = day;
        referral.leaveReason = m_ui->leaveReasonBox->code();
    }
    domain::ReferralEvent event;
    event.state = referral.state;
    event.happenedOn = day;
    event.note = m_ui->noteEdit->text();
    file.events.push_back(event);
    return file;
}

/// What is doubtful in the fields of the dialog, such as a wage typed in thousands or a day to come, is
/// asked about once; it is stored when Save is pressed again.
bool StepDialog::asksAboutDoubts(const ReferralFile& file)
{
    domain::Referral doubtful = file.referral;
    Errors doubts = domain::checkReferral(doubtful, m_workspace.clock().today()).warnings;
    const QStringList typed = state() == ReferralState::Hired ? QStringList{u"monthly_wage"_s, u"hired_on"_s}
        : state() == ReferralState::Left                      ? QStringList{u"left_on"_s}
                                                              : QStringList();
    std::erase_if(doubts, [&](const Error& doubt) { return !typed.contains(doubt.field); });
    if (doubts.empty() || doubts == m_asked)
        return false;
    m_asked = doubts;
    m_faults->show({}, atTheDay(doubts));
    m_ui->saveButton->setText(tr("&Save all the same"));
    if (doubts.front().field == "monthly_wage"_L1)
        m_ui->monthlyWageEdit->setFocus();
    else
        m_ui->dayEdit->setFocus();
    return true;
}

Errors StepDialog::unreadFields() const
{
    Errors unread;
    if (const std::optional<Error> fault = m_ui->dayEdit->fault())
        unread.push_back({fault->code, u"day"_s, fault->arguments});
    const std::optional<Error> fault = fieldFault(m_ui->monthlyWageEdit);
    if (fault && state() == ReferralState::Hired)
        unread.push_back({fault->code, u"monthly_wage"_s, fault->arguments});
    return unread;
}

void StepDialog::store()
{
    if (const Errors unread = unreadFields(); !unread.empty())
        return m_faults->show(unread, {}), goToFirstFault(*this);
    const ReferralFile file = edited();
    if (asksAboutDoubts(file))
        return;
    try {
        const auto saved = services::ReferralService(m_workspace).save(m_base, file);
        if (saved)
            return accept();
        m_faults->show(atTheDay(saved.errors()), {});
        goToFirstFault(*this);
    } catch (const storage::StorageError& fault) {
        m_ui->summaryLabel->complain(messages::sentenceFor(fault));
    }
}

} // namespace hoanhap::ui
