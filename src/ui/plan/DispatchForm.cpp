// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/DispatchForm.h"

#include "services/plan/DispatchScans.h"
#include "services/plan/PlanService.h"
#include "ui/drafts/DraftText.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui/forms/FormRow.h"
#include "ui_DispatchForm.h"

#include <QSignalBlocker>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Dispatch;

DispatchForm::DispatchForm(QWidget* parent) : RecordForm(parent), m_ui(std::make_unique<Ui::DispatchForm>())
{
    m_ui->setupUi(this);
    new EnterMovesOn(m_ui->dispatchFields);
}

DispatchForm::~DispatchForm() = default;

void DispatchForm::setUp(PageContext context)
{
    m_workspace = &context.workspace;
    CodeBox::fillAll(*this, *m_workspace);
    m_ui->directionBox->addCode(u"in"_s, tr("Came in"));
    m_ui->directionBox->addCode(u"out"_s, tr("Went out"));
    m_ui->dispatchScans->connectTo(
        context, std::make_unique<services::DispatchScans>(*m_workspace), tr("The letter &itself:"));
    connect(m_ui->dispatchScans, &ScanPane::statusMessage, this, &DispatchForm::statusMessage);
    connect(m_ui->dispatchScans, &ScanPane::refused, this,
        [this](const Errors& faults) { m_faults->show(faults, {}); });
    fillChoices();
    m_binding = std::make_unique<RecordBinding<Dispatch>>(m_ui->dispatchFields);
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_binding->watchIn(*m_faults);
    m_binding->whenChanged(this, [this] { m_modified = true; });
    connect(m_ui->directionBox, &QComboBox::activated, this, [this] {
        showDirection();
        proposeIssuer();
    });
}

/// What goes out does not arrive.
void DispatchForm::showDirection()
{
    showFormRow(*m_ui->dispatchForm, m_ui->receivedOnEdit, m_ui->directionBox->code() != "out"_L1);
}

/// What goes out is the office's own; a name that was typed stays.
void DispatchForm::proposeIssuer()
{
    const QString own = services::PlanService(*m_workspace).ownName();
    QLineEdit& issuer = *m_ui->issuerEdit;
    const bool goesOut = m_ui->directionBox->code() == "out"_L1;
    if (goesOut && issuer.text().trimmed().isEmpty())
        issuer.setText(own);
    else if (!goesOut && issuer.text() == own && m_base.issuer != own)
        issuer.clear();
}

void DispatchForm::fillChoices()
{
    fillPlans();
    fillAnswered();
}

void DispatchForm::fillAnswered()
{
    const QSignalBlocker quiet(m_ui->answersBox); // nobody has chosen anything
    const QString chosen = m_ui->answersBox->code();
    m_ui->answersBox->clear();
    m_ui->answersBox->addCode({}, {});
    if (const auto letters = services::PlanService(*m_workspace).dispatches())
        for (const Dispatch& letter : *letters)
            if (letter.id != m_base.id)
                m_ui->answersBox->addCode(letter.id.toString(), letter.number + u": "_s + letter.subject);
    m_ui->answersBox->setCode(chosen);
}

/// Which letters answer this one, and which reports were written on it.
void DispatchForm::showLinked()
{
    QStringList lines;
    if (isStored())
        if (const auto links = services::PlanService(*m_workspace).linksOf(m_base.id)) {
            for (const Dispatch& answer : links->answers)
                lines << tr("Answered by %1").arg(answer.number);
            for (const domain::Report& report : links->reports)
                lines << (report.number.isEmpty() ? tr("Report of %1, not numbered yet").arg(report.year)
                                                  : tr("Report %1").arg(report.number));
        }
    m_ui->linkedLabel->setText(lines.join(u'\n'));
    m_ui->linkedLabel->setVisible(!lines.isEmpty());
}

void DispatchForm::setReadOnly(bool readOnly)
{
    m_binding->setReadOnly(readOnly);
    m_mayKeep = !readOnly;
    m_ui->dispatchScans->showScansOf(isStored() ? std::optional(m_base.id) : std::nullopt, m_mayKeep);
}

void DispatchForm::fillPlans()
{
    const QSignalBlocker quiet(m_ui->dispatchPlanBox); // nobody has chosen anything
    const QString chosen = m_ui->dispatchPlanBox->code();
    m_ui->dispatchPlanBox->clear();
    m_ui->dispatchPlanBox->addCode({}, {});
    if (const auto plans = services::PlanService(*m_workspace).plans())
        for (const domain::Plan& plan : *plans)
            m_ui->dispatchPlanBox->addCode(plan.id.toString(), plan.number);
    m_ui->dispatchPlanBox->setCode(chosen);
}

void DispatchForm::setRecord(const Dispatch& dispatch)
{
    setEdited(dispatch, dispatch);
    m_modified = false;
}

void DispatchForm::setEdited(const Dispatch& base, const Dispatch& edited)
{
    m_base = base;
    fillChoices(); // a letter stored a moment ago may be answered by this one
    m_binding->show(edited);
    showDirection();
    m_ui->dispatchScans->showScansOf(isStored() ? std::optional(m_base.id) : std::nullopt, m_mayKeep);
    showLinked();
    m_faults->clear();
    m_modified = true; // last: filling the fields looks like typing
}

Dispatch DispatchForm::record(Errors& unread) const
{
    Dispatch dispatch = m_base;
    unread = m_binding->read(dispatch);
    return dispatch;
}

void DispatchForm::showErrors(const Errors& errors, const Errors& warnings)
{
    m_faults->show(errors, warnings);
}

void DispatchForm::focusFirst()
{
    m_ui->numberEdit->setFocus();
}

QByteArray DispatchForm::draft() const
{
    Errors unread;
    return draftText(services::draftOf(m_base), services::draftOf(record(unread)), *this);
}

bool DispatchForm::showDraft(const QByteArray& draft)
{
    const std::optional<DraftParts> parts = DraftParts::of(draft);
    if (!parts)
        return false;
    setEdited(
        services::draftedRecord<Dispatch>(parts->base), services::draftedRecord<Dispatch>(parts->edited));
    showUnread(*this, parts->unread);
    return true;
}

} // namespace hoanhap::ui
