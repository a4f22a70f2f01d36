// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/followups/FollowUpPane.h"

#include "messages/ErrorSentences.h"
#include "services/catalogues/CatalogueService.h"
#include "storage/StorageError.h"
#include "text/dates/DocumentDate.h"
#include "text/dates/PartialDate.h"
#include "ui/faults/FirstFault.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui/forms/FieldWidgets.h"
#include "ui/forms/FormRow.h"
#include "ui/lists/ListLook.h"
#include "ui/placement/ReferralStates.h"
#include "ui_FollowUpPane.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::FollowUpService;
using storage::FollowUpRow;

namespace {

constexpr int mostFollowUps = 2000;

enum class Span
{
    Today,
    Month,
    Everything
};

PlainListModel::Row listRow(const FollowUpRow& row, const QMap<QString, QString>& withoutEmployer)
{
    const QString work = row.jobTitle.isEmpty() ? withoutEmployer.value(row.outcomeKind) : row.jobTitle;
    const auto birth = text::PartialDate::fromStored(row.birth).value_or(text::PartialDate());
    const QString name = birth.isEmpty() ? row.personName : row.personName + u" ("_s + birth.display() + u')';
    return {row.id,
        {name, row.phone, row.employer.isEmpty() ? work : row.employer,
            row.dueOn ? text::dateInFigures(*row.dueOn) : QString(),
            FollowUpPane::tr("%n months", nullptr, row.months)}};
}

} // namespace

FollowUpPane::FollowUpPane(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::FollowUpPane>())
    , m_model({tr("Person"), tr("Phone"), tr("Place of work"), tr("Due on"), tr("After")}, this)
{
    m_ui->setupUi(this);
    new EnterMovesOn(m_ui->fieldPane);
    m_ui->followUpsView->setModel(&m_model);
    giveListLook(*m_ui->followUpsView, {230, 120, 260, 110, 90});
    setUpFields();
    connectFields();
    showRow();
}

FollowUpPane::~FollowUpPane() = default;

void FollowUpPane::setUpFields()
{
    m_ui->dueBox->addItem(tr("up to today"), static_cast<int>(Span::Today));
    m_ui->dueBox->addItem(tr("within 30 days"), static_cast<int>(Span::Month));
    m_ui->dueBox->addItem(tr("all that are not done"), static_cast<int>(Span::Everything));
    CodeBox::fillAll(*this, workspace());
    m_ui->workStateBox->addCode({}, {});
    services::CatalogueService catalogues(workspace());
    for (const QString& state : {u"stable"_s, u"unstable"_s, u"none"_s})
        m_ui->workStateBox->addCode(state, catalogues.label(u"work-states"_s, state));
    for (PartialDateEdit* day : {m_ui->doneOnEdit, m_ui->leftOnEdit})
        day->setWholeDay(true);
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_faults->watch(u"done_on"_s, m_ui->doneOnEdit);
    m_faults->watch(u"work_state"_s, m_ui->workStateBox);
    m_faults->watch(u"left_on"_s, m_ui->leftOnEdit);
}

void FollowUpPane::connectFields()
{
    connect(m_ui->dueBox, &QComboBox::activated, this, [this] {
        if (mayLeave())
            fill();
    });
    connect(m_ui->followUpsView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &FollowUpPane::openChosen);
    for (QWidget* field : std::initializer_list<QWidget*>{
             m_ui->doneOnEdit, m_ui->workStateBox, m_ui->leftOnEdit, m_ui->leaveReasonBox, m_ui->noteEdit})
        whenFieldChanges(field, this, [this] {
            m_modified = true;
            showLeaving();
        });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &FollowUpPane::save);
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] {
        const int row = m_model.rowOf(m_shown);
        if (row >= 0)
            Q_EMIT referralAsked(m_rows[static_cast<size_t>(row)].referralId);
    });
    connect(m_ui->personButton, &QPushButton::clicked, this, [this] {
        const int row = m_model.rowOf(m_shown);
        if (row >= 0)
            Q_EMIT personAsked(m_rows[static_cast<size_t>(row)].personId);
    });
}

QDate FollowUpPane::until()
{
    const QDate today = workspace().clock().today();
    switch (static_cast<Span>(m_ui->dueBox->currentData().toInt())) {
    case Span::Today:
        return today;
    case Span::Month:
        return today.addDays(30);
    case Span::Everything:
        break;
    }
    return {9999, 12, 31};
}

void FollowUpPane::refresh()
{
    if (!m_modified)
        fill();
}

void FollowUpPane::fill()
{
    const auto found = FollowUpService(workspace()).dueBy(until(), mostFollowUps);
    m_rows = found ? *found : std::vector<FollowUpRow>();
    const QMap<QString, QString> withoutEmployer = workWithoutEmployer(workspace());
    std::vector<PlainListModel::Row> rows;
    for (const FollowUpRow& row : m_rows)
        rows.push_back(listRow(row, withoutEmployer));
    m_model.setRows(std::move(rows));
    m_ui->countLabel->setText(
        m_rows.empty() ? tr(
            "Nobody is to be asked. Follow-ups come by themselves 1, 3 and 6 months after somebody is hired.")
                       : tr("%n to ask", nullptr, static_cast<int>(m_rows.size())));
    const int stands = m_model.rowOf(m_shown);
    m_shown = Uuid();
    if (!m_rows.empty())
        m_ui->followUpsView->selectRow(std::max(0, stands));
    if (m_shown.isNull())
        showRow();
}

void FollowUpPane::openChosen()
{
    const Uuid id = m_model.idAt(m_ui->followUpsView->currentIndex().row());
    if (id == m_shown)
        return;
    if (!mayLeave()) {
        if (const int row = m_model.rowOf(m_shown); row >= 0)
            m_ui->followUpsView->selectRow(row);
        return;
    }
    m_shown = id;
    showRow();
}

void FollowUpPane::showRow()
{
    const int row = m_model.rowOf(m_shown);
    const bool shown = row >= 0;
    const bool edits = shown && domain::may(workspace().actor().role, domain::Permission::EditActivities);
    m_ui->fieldPane->setVisible(shown);
    m_ui->fieldPane->setEnabled(edits);
    m_ui->saveButton->setEnabled(edits);
    m_ui->openButton->setEnabled(shown);
    m_ui->personButton->setEnabled(shown);
    m_ui->headlineLabel->clear();
    m_faults->clear();
    m_ui->doneOnEdit->setDay(workspace().clock().today());
    m_ui->workStateBox->setCode({});
    m_ui->leftOnEdit->setDay(std::nullopt);
    m_ui->leaveReasonBox->setCode({});
    m_ui->noteEdit->clear();
    if (shown) {
        const FollowUpRow& asked = m_rows[static_cast<size_t>(row)];
        m_ui->headlineLabel->setText(
            tr("%1: at work since %2, %3")
                .arg(asked.personName, asked.hiredOn ? text::dateInFigures(*asked.hiredOn) : QString(),
                    asked.jobTitle.isEmpty() ? asked.employer : asked.jobTitle));
    }
    m_modified = false;
    showLeaving();
}

/// When and why somebody left is asked only where the work is gone.
void FollowUpPane::showLeaving()
{
    const bool gone = m_ui->workStateBox->code() == "none"_L1;
    showFormRow(*m_ui->fieldsLayout, m_ui->leftOnEdit, gone);
    showFormRow(*m_ui->fieldsLayout, m_ui->leaveReasonBox, gone);
    if (gone && m_ui->leftOnEdit->text().isEmpty() && m_modified)
        m_ui->leftOnEdit->setDay(m_ui->doneOnEdit->day());
}

FollowUpService::Answer FollowUpPane::answer() const
{
    FollowUpService::Answer answer{
        m_ui->doneOnEdit->day(), m_ui->workStateBox->code(), m_ui->noteEdit->text()};
    if (answer.workState == "none"_L1) {
        answer.leftOn = m_ui->leftOnEdit->day();
        answer.leaveReason = m_ui->leaveReasonBox->code();
    }
    return answer;
}

void FollowUpPane::refuse(const Errors& faults)
{
    m_faults->show(faults, {});
    goToFirstFault(*m_ui->fieldPane);
}

bool FollowUpPane::store()
{
    Errors unread;
    for (const auto& [field, day] :
        {std::pair(u"done_on"_s, m_ui->doneOnEdit), {u"left_on"_s, m_ui->leftOnEdit}})
        if (const std::optional<Error> fault = day->isVisibleTo(this) ? day->fault() : std::nullopt)
            unread.push_back({fault->code, field, fault->arguments});
    if (!unread.empty())
        return refuse(unread), false;
    try {
        const auto answered = FollowUpService(workspace()).answer(m_shown, answer());
        if (!answered)
            return refuse(answered.errors()), false;
    } catch (const storage::StorageError& fault) {
        prompts().tell(this, messages::sentenceFor(fault));
        return false;
    }
    return true;
}

void FollowUpPane::save()
{
    if (!m_ui->saveButton->isEnabled() || !store())
        return;
    const QString name = m_ui->headlineLabel->text();
    const int row = m_model.rowOf(m_shown);
    m_modified = false;
    m_shown = Uuid();
    fill();
    if (!m_rows.empty())
        m_ui->followUpsView->selectRow(std::min<int>(std::max(0, row), static_cast<int>(m_rows.size()) - 1));
    m_ui->workStateBox->setFocus();
    Q_EMIT statusMessage(tr("Stored: %1").arg(name));
}

void FollowUpPane::dropChanges()
{
    showRow();
}

void FollowUpPane::focusFilter()
{
    m_ui->dueBox->setFocus();
}

} // namespace hoanhap::ui
