// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/PlanPage.h"

#include "messages/ErrorSentences.h"
#include "services/plan/PlanService.h"
#include "storage/StorageError.h"
#include "text/dates/DocumentDate.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui/lists/ListLook.h"
#include "ui/lists/PlainListModel.h"
#include "ui/rows/RowsEditor.h"
#include "ui_PlanPage.h"

#include <QSignalBlocker>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Dispatch;
using domain::DispatchDirection;
using domain::Permission;
using domain::Plan;
using services::PlanService;

PlanPage::PlanPage(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::PlanPage>())
    , m_dispatches(new PlainListModel({tr("Number"), tr("Date"), tr("Issuer"), tr("Subject")}, this))
{
    m_ui->setupUi(this);
    setUpPlan();
    setUpDispatches();
    const bool mayEdit = domain::may(workspace().actor().role, Permission::EditPlan);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setEnabled(mayEdit);
    m_planBinding->setReadOnly(!mayEdit);
    m_dispatchBinding->setReadOnly(!mayEdit);
    m_ui->taskEditor->setReadOnly(!mayEdit);
}

PlanPage::~PlanPage() = default;

void PlanPage::setUpPlan()
{
    m_ui->taskEditor->setUp(workspace(),
        {{u"line"_s, tr("Task"), RowColumn::Kind::Text, {}, 520},
            {u"partners_text"_s, tr("Units taking part")}});
    m_ui->planBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_planBinding = std::make_unique<RecordBinding<Plan>>(m_ui->planFields);
    m_planFaults = std::make_unique<FieldFaults>(m_ui->planSummaryLabel);
    m_planBinding->watchIn(*m_planFaults);
    new EnterMovesOn(m_ui->planFields);
    m_planBinding->whenChanged(this, [this] { m_planModified = true; });
    connect(m_ui->taskEditor, &RowsEditor::edited, this, [this] { m_planModified = true; });
    connect(m_ui->newPlanButton, &QPushButton::clicked, this, [this] {
        if (!mayThrowAway(m_planModified))
            return;
        Plan plan;
        plan.issuer = u"Ủy ban nhân dân Tỉnh"_s;
        plan.fromYear = plan.toYear = workspace().clock().today().year();
        showPlan({plan, {}});
        m_ui->planNumberEdit->setFocus();
    });
    connect(m_ui->savePlanButton, &QPushButton::clicked, this, &PlanPage::savePlan);
    connect(m_ui->planBox, &QComboBox::activated, this, [this] {
        const std::optional<Uuid> chosen = Uuid::parse(m_ui->planBox->currentData().toString());
        if (chosen && mayThrowAway(m_planModified))
            openPlan(*chosen);
        else
            m_ui->planBox->setCurrentIndex(m_ui->planBox->findData(m_plan.plan.id.toString()));
    });
}

void PlanPage::setUpDispatches()
{
    m_ui->kindBox->fill(workspace(), u"dispatch-kinds"_s);
    m_ui->directionBox->addCode(u"in"_s, tr("Came in"));
    m_ui->directionBox->addCode(u"out"_s, tr("Went out"));
    m_dispatchBinding = std::make_unique<RecordBinding<Dispatch>>(m_ui->dispatchFields);
    m_dispatchFaults = std::make_unique<FieldFaults>(m_ui->dispatchSummaryLabel);
    m_dispatchBinding->watchIn(*m_dispatchFaults);
    new EnterMovesOn(m_ui->dispatchFields);
    m_dispatchBinding->whenChanged(this, [this] { m_dispatchModified = true; });
    m_ui->dispatchView->setModel(m_dispatches);
    giveListLook(*m_ui->dispatchView, {175, 108, 150, 200});
    m_ui->paneSplitter->setSizes({620, 520});
    connect(m_ui->dispatchView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) {
            if (index.isValid())
                openDispatch(m_dispatches->idAt(index.row()));
        });
    connect(m_ui->newDispatchButton, &QPushButton::clicked, this, [this] {
        if (!mayThrowAway(m_dispatchModified))
            return;
        m_ui->dispatchView->setCurrentIndex({});
        showDispatch(PlanService(workspace()).blankDispatch());
        m_ui->numberEdit->setFocus();
    });
    connect(m_ui->saveDispatchButton, &QPushButton::clicked, this, &PlanPage::saveDispatch);
    connect(m_ui->binDispatchButton, &QPushButton::clicked, this, &PlanPage::binDispatch);
}

void PlanPage::openDispatch(const Uuid& chosen)
{
    const auto all = PlanService(workspace()).dispatches();
    if (!all || chosen == m_dispatch.id)
        return;
    if (!mayThrowAway(m_dispatchModified))
        return m_ui->dispatchView->selectRow(m_dispatches->rowOf(m_dispatch.id));
    for (const Dispatch& dispatch : *all)
        if (dispatch.id == chosen)
            showDispatch(dispatch);
}

void PlanPage::refresh()
{
    refreshPlans();
    refreshDispatches();
    if (m_dispatch.id.isNull())
        showDispatch(PlanService(workspace()).blankDispatch());
}

void PlanPage::refreshPlans()
{
    const auto plans = PlanService(workspace()).plans();
    m_ui->planBox->clear();
    if (!plans)
        return;
    for (const Plan& plan : *plans)
        m_ui->planBox->addItem(
            u"%1 (%2–%3)"_s.arg(plan.number).arg(plan.fromYear).arg(plan.toYear), plan.id.toString());
    fillPlanChoices(*plans);
    if (!plans->empty() && m_plan.plan.rowVersion == 0 && !m_planModified)
        openPlan(plans->back().id);
    m_ui->planBox->setCurrentIndex(m_ui->planBox->findData(m_plan.plan.id.toString()));
}

void PlanPage::fillPlanChoices(const std::vector<Plan>& plans)
{
    const QSignalBlocker quiet(m_ui->dispatchPlanBox); // nobody has chosen anything
    const QString chosen = m_ui->dispatchPlanBox->code();
    m_ui->dispatchPlanBox->clear();
    m_ui->dispatchPlanBox->addCode({}, {});
    for (const Plan& plan : plans)
        m_ui->dispatchPlanBox->addCode(plan.id.toString(), plan.number);
    m_ui->dispatchPlanBox->setCode(chosen);
}

void PlanPage::refreshDispatches()
{
    const auto dispatches = PlanService(workspace()).dispatches();
    std::vector<PlainListModel::Row> rows;
    if (dispatches)
        for (const Dispatch& dispatch : *dispatches)
            rows.push_back({dispatch.id,
                {(dispatch.direction == DispatchDirection::In ? u"← "_s : u"→ "_s) + dispatch.number,
                    dispatch.issuedOn ? text::dateInFigures(*dispatch.issuedOn) : QString(), dispatch.issuer,
                    dispatch.subject}});
    m_dispatches->setRows(std::move(rows));
    if (const int row = m_dispatches->rowOf(m_dispatch.id); row >= 0)
        m_ui->dispatchView->selectRow(row);
}

void PlanPage::openPlan(const Uuid& plan)
{
    if (const auto file = PlanService(workspace()).load(plan))
        showPlan(*file);
}

void PlanPage::showPlan(const domain::PlanFile& file)
{
    m_plan = file;
    m_planBinding->show(file.plan);
    m_ui->taskEditor->setRecords(file.tasks);
    m_planFaults->clear();
    m_planModified = false;
}

void PlanPage::showDispatch(const Dispatch& dispatch)
{
    m_dispatch = dispatch;
    m_dispatchBinding->show(dispatch);
    m_dispatchFaults->clear();
    m_dispatchModified = false;
}

void PlanPage::savePlan()
{
    RowsEditor::takeOpenCell(*this);
    domain::PlanFile edited = m_plan;
    Errors unreadable = m_planBinding->read(edited.plan);
    edited.tasks = m_ui->taskEditor->records(m_plan.tasks, unreadable);
    if (!unreadable.empty())
        return m_planFaults->show(unreadable, {});
    try {
        const auto saved = PlanService(workspace()).save(m_plan, edited);
        if (!saved)
            return m_planFaults->show(saved.errors(), {});
        showPlan(*saved);
        refreshPlans();
        Q_EMIT statusMessage(tr("Stored: %1").arg(saved->plan.number));
    } catch (const storage::StorageError& fault) {
        prompts().tell(this, messages::sentenceFor(fault));
    }
}

void PlanPage::saveDispatch()
{
    Dispatch dispatch = m_dispatch;
    if (Errors unreadable = m_dispatchBinding->read(dispatch); !unreadable.empty())
        return m_dispatchFaults->show(unreadable, {});
    try {
        const auto saved = PlanService(workspace()).saveDispatch(m_dispatch, dispatch);
        if (!saved)
            return m_dispatchFaults->show(saved.errors(), {});
        showDispatch(*saved);
        refreshDispatches();
        Q_EMIT statusMessage(tr("Stored: %1").arg(saved->number));
    } catch (const storage::StorageError& fault) {
        prompts().tell(this, messages::sentenceFor(fault));
    }
}

void PlanPage::binDispatch()
{
    if (m_dispatch.rowVersion == 0
        || !prompts().confirm(this, tr("Move this dispatch to the bin?"), tr("Move to bin")))
        return;
    if (const Outcome done = PlanService(workspace()).moveDispatchToBin(m_dispatch.id); !done)
        return m_dispatchFaults->show(done.errors(), {});
    showDispatch(PlanService(workspace()).blankDispatch());
    refreshDispatches();
}

bool PlanPage::isModified() const
{
    return m_planModified || m_dispatchModified;
}

void PlanPage::dropChanges()
{
    m_planModified = m_dispatchModified = false;
}

void PlanPage::startNew()
{
    (m_ui->tabs->currentIndex() == 0 ? m_ui->newPlanButton : m_ui->newDispatchButton)->click();
}

void PlanPage::save()
{
    (m_ui->tabs->currentIndex() == 0 ? m_ui->savePlanButton : m_ui->saveDispatchButton)->click();
}

} // namespace hoanhap::ui
