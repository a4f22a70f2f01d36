// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loans/LoanForm.h"

#include "services/loans/LoanService.h"
#include "services/placement/EmployerService.h"
#include "ui/drafts/DraftText.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui/forms/FormRow.h"
#include "ui/forms/StackWhenNarrow.h"
#include "ui/lists/ListLook.h"
#include "ui/lists/PlainListModel.h"
#include "ui/lists/SuggestionPopup.h"
#include "ui/loans/LoanConditionWords.h"
#include "ui_LoanForm.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Loan;

namespace {
constexpr int mostEmployersForLoan = 10;
} // namespace

LoanForm::LoanForm(QWidget* parent)
    : RecordForm(parent)
    , m_ui(std::make_unique<Ui::LoanForm>())
    , m_conditions(new PlainListModel({tr("Verdict"), tr("Condition"), tr("Article")}, this))
{
    m_ui->setupUi(this);
    m_ui->conditionView->setModel(m_conditions);
    giveListLook(*m_ui->conditionView, {100, 330, 210});
    wrapRows(*m_ui->conditionView);
    new EnterMovesOn(m_ui->fieldPane);
    new StackWhenNarrow(m_ui->formScroll, {m_ui->fieldsLayout});
}

LoanForm::~LoanForm() = default;

void LoanForm::setUp(services::Workspace& workspace)
{
    m_workspace = &workspace;
    CodeBox::fillAll(*this, workspace);
    addChoices();
    m_ui->unitBox->fillUnits(workspace);
    m_ui->personPicker->connectTo(workspace);
    proposeEmployers();
    m_binding = std::make_unique<RecordBinding<Loan>>(m_ui->fieldPane);
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_binding->watchIn(*m_faults);
    m_binding->whenChanged(this, [this] {
        m_modified = true;
        showConditions();
    });
    whenFieldIsLeft(m_ui->approvedOnEdit, this, [this] {
        m_ui->planTaskBox->fillTasks(
            *m_workspace, m_ui->approvedOnEdit->day().value_or(m_workspace->clock().today()));
    });
    connect(m_ui->borrowerBox, &QComboBox::activated, this, &LoanForm::showBorrower);
    connect(m_ui->unitBox, &QComboBox::activated, this, [this] { m_modified = true; });
}

void LoanForm::addChoices()
{
    m_ui->borrowerBox->addCode(u"person"_s, tr("A person"));
    m_ui->borrowerBox->addCode(u"employer"_s, tr("An employer, for those it employs"));
    for (CodeBox* box : {m_ui->obeysLawBox, m_ui->freeOfDebtBox}) {
        box->addCode({}, tr("Not known"));
        box->addCode(u"yes"_s, tr("Yes"));
        box->addCode(u"no"_s, tr("No"));
    }
}

void LoanForm::proposeEmployers()
{
    const auto source = [this](const QString& typed) {
        std::vector<SuggestionPopup::Choice> choices;
        if (const auto rows = services::EmployerService(*m_workspace).like(typed, mostEmployersForLoan))
            for (const storage::NamedRow& row : *rows)
                choices.push_back({row.id.toString(), row.name});
        return choices;
    };
    auto* popup = new SuggestionPopup(*m_workspace, m_ui->employerNameEdit, source);
    popup->takeOnlyChosen();
    connect(popup, &SuggestionPopup::chosen, this, &LoanForm::takeEmployer);
}

void LoanForm::takeEmployer(const QString& id, const QString& name)
{
    m_employer = Uuid::parse(id);
    m_employerName = name;
    m_ui->employerNameEdit->setText(name);
    if (m_employer)
        if (const auto known = services::EmployerService(*m_workspace).load(*m_employer);
            known && !known->kind.isEmpty())
            m_ui->employerKindBox->setCode(known->kind);
    m_modified = true;
    showConditions();
}

bool LoanForm::isToEmployer() const
{
    return m_ui->borrowerBox->code() == "employer"_L1;
}

void LoanForm::showBorrower()
{
    const bool employer = isToEmployer();
    for (QWidget* field :
        {static_cast<QWidget*>(m_ui->personPicker), static_cast<QWidget*>(m_ui->householdEdit)})
        showFormRow(*m_ui->leftForm, field, !employer);
    for (QWidget* field : {static_cast<QWidget*>(m_ui->employerNameEdit),
             static_cast<QWidget*>(m_ui->employerKindBox), static_cast<QWidget*>(m_ui->workerCountEdit),
             static_cast<QWidget*>(m_ui->releasedWorkerCountEdit)})
        showFormRow(*m_ui->leftForm, field, employer);
    for (QWidget* field : {static_cast<QWidget*>(m_ui->listedOnEdit),
             static_cast<QWidget*>(m_ui->obeysLawBox), static_cast<QWidget*>(m_ui->freeOfDebtBox)})
        showFormRow(*m_ui->rightForm, field, !employer);
    showConditions();
}

void LoanForm::showConditions()
{
    Errors unread;
    const Loan loan = record(unread);
    std::vector<PlainListModel::Row> rows;
    if (const auto conditions = services::LoanService(*m_workspace).conditions(loan))
        for (const domain::LoanCondition& condition : *conditions)
            rows.push_back({Uuid(),
                {verdictWord(condition.verdict), conditionWords(condition, loan), articleOf(condition)}});
    m_ui->noConditionLabel->setText(loan.source.isEmpty()
            ? tr("Choose the source to see its conditions.")
            : tr("The program knows no conditions of this source."));
    m_ui->conditionView->setVisible(!rows.empty());
    m_ui->noConditionLabel->setVisible(rows.empty());
    m_conditions->setRows(std::move(rows));
}

void LoanForm::setRecord(const Loan& loan)
{
    setEdited(loan, loan);
    m_modified = false;
}

void LoanForm::setEdited(const Loan& base, const Loan& edited)
{
    m_base = base;
    m_binding->show(edited);
    m_ui->unitBox->show(edited);
    const QDate today = m_workspace->clock().today();
    m_ui->planTaskBox->showTask(base, edited, domain::ActKind::Loan);
    m_ui->planTaskBox->fillTasks(*m_workspace, edited.approvedOn.value_or(today));
    m_employer = edited.employerId;
    m_employerName = edited.employerName;
    if (m_employer)
        if (const auto known = services::EmployerService(*m_workspace).load(*m_employer))
            m_employerName = known->name;
    m_ui->employerNameEdit->setText(m_employerName);
    m_ui->headlineLabel->setText(isStored() ? tr("Loan of %1").arg(borrowerName()) : tr("New loan"));
    m_faults->clear();
    showBorrower();
    m_modified = true; // last: filling the fields looks like typing
}

Loan LoanForm::record(Errors& unread) const
{
    Loan loan = m_base;
    append(unread, m_binding->read(loan));
    m_ui->unitBox->read(loan);
    loan.personId = isToEmployer() ? std::nullopt : m_ui->personPicker->person();
    loan.employerId.reset();
    if (!isToEmployer()) {
        loan.employerName.clear();
        loan.employerKind.clear();
        loan.workerCount.reset();
        loan.releasedWorkerCount.reset();
    } else if (m_ui->employerNameEdit->text() == m_employerName) {
        loan.employerId = m_employer;
    }
    return loan;
}

QString LoanForm::borrowerName() const
{
    return isToEmployer() ? m_ui->employerNameEdit->text() : m_ui->personPicker->text();
}

QString LoanForm::title() const
{
    return borrowerName().isEmpty() ? tr("the new loan") : tr("loan of %1").arg(borrowerName());
}

void LoanForm::setReadOnly(bool readOnly)
{
    m_binding->setReadOnly(readOnly);
    m_ui->unitBox->setReadOnly(readOnly);
}

void LoanForm::showErrors(const Errors& errors, const Errors& warnings)
{
    m_faults->show(errors, warnings);
}

void LoanForm::focusFirst()
{
    m_ui->personPicker->setFocus();
}

QByteArray LoanForm::draft() const
{
    Errors unread;
    return draftText(services::draftOf(m_base), services::draftOf(record(unread)), *this);
}

bool LoanForm::showDraft(const QByteArray& draft)
{
    const std::optional<DraftParts> parts = DraftParts::of(draft);
    if (!parts)
        return false;
    setEdited(services::draftedRecord<Loan>(parts->base), services::draftedRecord<Loan>(parts->edited));
    showUnread(*this, parts->unread);
    return true;
}

} // namespace hoanhap::ui
