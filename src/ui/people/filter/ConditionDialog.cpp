// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/filter/ConditionDialog.h"

#include "messages/ErrorSentences.h"
#include "text/dates/DocumentDate.h"
#include "ui/faults/FaultMark.h"
#include "ui_ConditionDialog.h"

namespace hoanhap::ui {

using domain::ConditionKind;
using domain::PersonCondition;

namespace {

constexpr int oldest = 150;
constexpr int monthsProposed = 6;
constexpr int codeRole = Qt::UserRole;
constexpr int widestList = 700; // pixels
constexpr int besideRows = 32; // the frame and a scroll bar

} // namespace

ConditionDialog::ConditionDialog(
    services::Workspace& workspace, const PersonCondition& condition, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConditionDialog>())
    , m_workspace(workspace)
    , m_kind(condition.kind)
{
    m_ui->setupUi(this);
    setWindowTitle(ConditionWords::title(m_kind).remove(u'…'));
    m_ui->areaEdit->connectTo(workspace);
    for (PartialDateEdit* edit : {m_ui->fromEdit, m_ui->toEdit}) {
        edit->setToday(workspace.clock().today());
        edit->setWholeDay(true);
    }
    showPanes();
    fill(condition);
    connect(m_ui->areaEdit, &QLineEdit::textEdited, this, &ConditionDialog::takeCommune);
    connect(m_ui->acceptButton, &QPushButton::clicked, this, &ConditionDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

ConditionDialog::~ConditionDialog() = default;

bool ConditionDialog::asks(ConditionKind kind)
{
    return kind != ConditionKind::NeverCounselled && kind != ConditionKind::NoJob
        && kind != ConditionKind::OnHold;
}

void ConditionDialog::showPanes()
{
    const bool months = m_kind == ConditionKind::ReleasedWithin || m_kind == ConditionKind::TurnedAdult;
    m_ui->areaPane->setVisible(m_kind == ConditionKind::Commune);
    const bool pastDay = m_kind == ConditionKind::AsAt;
    m_ui->codesList->setVisible(!months && !pastDay && m_kind != ConditionKind::Age);
    m_ui->datesPane->setVisible(m_kind == ConditionKind::Status || pastDay);
    if (pastDay) {
        m_ui->fromLabel->setText(tr("As it stood on this &day:"));
        m_ui->fromEdit->setAccessibleName(tr("As it stood on this day"));
        m_ui->toLabel->hide();
        m_ui->toEdit->hide();
    }
    m_ui->agePane->setVisible(m_kind == ConditionKind::Age);
    m_ui->monthsPane->setVisible(months);
}

void ConditionDialog::fill(const PersonCondition& condition)
{
    const ConditionWords words(m_workspace);
    for (const ConditionWords::Choice& choice : words.choices(m_kind))
        addChoice(choice.code, choice.label, condition.codes.contains(choice.code));
    if (m_kind == ConditionKind::Commune)
        for (const QString& code : condition.codes)
            addChoice(code, words.label(m_kind, code), true);
    m_ui->fromEdit->setDay(condition.from);
    m_ui->toEdit->setDay(condition.to);
    m_ui->leastSpin->setValue(condition.least.value_or(0));
    m_ui->mostSpin->setValue(condition.most.value_or(oldest));
    m_ui->monthsSpin->setValue(condition.most.value_or(monthsProposed));
    for (QSpinBox* number : {m_ui->leastSpin, m_ui->mostSpin, m_ui->monthsSpin})
        number->selectAll(); // what is typed replaces what was proposed
    m_ui->codesList->setMinimumWidth(
        std::min(widestList, m_ui->codesList->sizeHintForColumn(0) + besideRows));
}

void ConditionDialog::addChoice(const QString& code, const QString& label, bool chosen)
{
    auto* item = new QListWidgetItem(label, m_ui->codesList);
    item->setData(codeRole, code);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    if (m_ui->codesList->currentRow() < 0)
        m_ui->codesList->setCurrentRow(0);
}

/// What is chosen in the field goes into the list, so that several can be.
void ConditionDialog::takeCommune()
{
    const QString code = m_ui->areaEdit->code();
    if (code.isEmpty())
        return;
    addChoice(code, m_ui->areaEdit->text(), true);
    m_ui->areaEdit->setCode({});
}

PersonCondition ConditionDialog::condition() const
{
    PersonCondition condition;
    condition.kind = m_kind;
    for (int row = 0; row < m_ui->codesList->count(); ++row)
        if (const QListWidgetItem* item = m_ui->codesList->item(row); item->checkState() == Qt::Checked)
            condition.codes << item->data(codeRole).toString();
    condition.codes.removeDuplicates();
    if (m_kind == ConditionKind::Status || m_kind == ConditionKind::AsAt)
        condition.from = m_ui->fromEdit->day();
    if (m_kind == ConditionKind::Status)
        condition.to = m_ui->toEdit->day();
    if (m_kind == ConditionKind::Age) {
        if (m_ui->leastSpin->value() > 0)
            condition.least = m_ui->leastSpin->value();
        if (m_ui->mostSpin->value() < oldest)
            condition.most = m_ui->mostSpin->value();
    }
    if (m_kind == ConditionKind::ReleasedWithin || m_kind == ConditionKind::TurnedAdult)
        condition.most = m_ui->monthsSpin->value();
    return condition;
}

/// What is wrong with a day that was typed; empty where nothing is.
QString ConditionDialog::faultOf(const PartialDateEdit& edit) const
{
    if (const std::optional<Error> fault = edit.fault())
        return messages::sentenceFor(*fault);
    if (m_kind != ConditionKind::AsAt)
        return {};
    const std::optional<QDate> day = edit.day();
    if (!day)
        return &edit == m_ui->fromEdit ? tr("Enter a day, month and year.") : QString();
    return *day > m_workspace.clock().today()
        ? tr("%1 is a day to come. Enter today or a past day.").arg(text::dateInFigures(*day))
        : QString();
}

/// Says it and leads to the first such field; true where there is one.
bool ConditionDialog::complainOfDays()
{
    QString first;
    for (PartialDateEdit* edit : {m_ui->fromEdit, m_ui->toEdit}) {
        const QString fault = faultOf(*edit);
        markFault(*edit, fault.isEmpty() ? "" : "error");
        edit->setAccessibleDescription(fault);
        if (first.isEmpty() && !fault.isEmpty()) {
            first = fault;
            edit->setFocus();
            edit->selectAll();
        }
    }
    m_ui->summaryLabel->complain(first);
    return !first.isEmpty();
}

bool ConditionDialog::asksForBounds() const
{
    return m_ui->fromEdit->isVisibleTo(this) || m_ui->leastSpin->isVisibleTo(this);
}

void ConditionDialog::accept()
{
    takeCommune();
    if (complainOfDays())
        return;
    const bool unread = m_kind == ConditionKind::Commune && m_ui->areaEdit->fault();
    if (unread || !condition().isComplete())
        return m_ui->summaryLabel->complain(asksForBounds()
                ? tr("Say what to look for; the first of two bounds comes first.")
                : tr("Choose what to look for."));
    QDialog::accept();
}

} // namespace hoanhap::ui
