// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/PlanPane.h"

#include "messages/ErrorSentences.h"
#include "messages/figures/IndicatorWords.h"
#include "services/organisation/OrganisationService.h"
#include "services/plan/PlanProgress.h"
#include "services/plan/PlanService.h"
#include "storage/StorageError.h"
#include "ui/faults/FirstFault.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui/plan/PlanChoice.h"
#include "ui/rows/RowsEditor.h"
#include "ui_PlanPane.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Plan;
using services::PlanService;

PlanPane::PlanPane(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::PlanPane>())
{
    m_ui->setupUi(this);
    setUpTables();
    m_ui->planBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_binding = std::make_unique<RecordBinding<Plan>>(m_ui->planFields);
    m_faults = std::make_unique<FieldFaults>(m_ui->planSummaryLabel);
    m_binding->watchIn(*m_faults);
    new EnterMovesOn(m_ui->planFields);
    connectButtons();
    const bool mayEdit = domain::may(workspace().actor().role, domain::Permission::EditPlan);
    m_ui->newPlanButton->setEnabled(mayEdit);
    m_ui->savePlanButton->setEnabled(mayEdit);
    m_binding->setReadOnly(!mayEdit);
    m_ui->taskEditor->setReadOnly(!mayEdit);
    m_ui->targetEditor->setReadOnly(!mayEdit);
}

PlanPane::~PlanPane() = default;

void PlanPane::setUpTables()
{
    using Kind = RowColumn::Kind;
    m_ui->taskEditor->setUp(workspace(),
        {{u"line"_s, tr("Task"), Kind::Text, {}, 400}, {u"default_for"_s, tr("Is for"), Kind::Code, {}, 130},
            {u"unit_in_charge_id"_s, tr("Unit in charge"), Kind::Code, {}, 160},
            {u"partners_text"_s, tr("Units taking part")}});
    m_ui->taskEditor->letRowsMove();
    m_ui->taskEditor->model().setOffered(u"default_for"_s,
        {{QString(), QString()}, {u"training"_s, tr("Classes")}, {u"outreach"_s, tr("Counselling and talks")},
            {u"placement"_s, tr("Referrals to work")}, {u"loan"_s, tr("Loans")}});
    m_ui->targetEditor->setUp(workspace(),
        {{u"task_id"_s, tr("Task"), Kind::Code, {}, 380}, {u"indicator"_s, tr("Counts"), Kind::Code, {}, 220},
            {u"year"_s, tr("Year"), Kind::Year, {}, 80}, {u"for_unit_id"_s, tr("Unit"), Kind::Code, {}, 170},
            {u"value"_s, tr("Target"), Kind::Number, {}, 90}},
        {{u"year"_s, QString::number(workspace().clock().today().year())}});
    std::vector<std::pair<QString, QString>> counted;
    for (const QString& indicator : services::PlanProgress::indicators())
        counted.emplace_back(indicator, messages::indicatorName(indicator));
    m_ui->targetEditor->model().setOffered(u"indicator"_s, counted);
}

/// What the tables call the tasks and units that their rows name.
void PlanPane::labelTargets(const domain::PlanFile& file)
{
    std::vector<std::pair<QString, QString>> units{{QString(), QString()}};
    if (const auto all = services::OrganisationService(workspace()).units())
        for (const domain::Unit& unit : *all)
            units.emplace_back(unit.id.toString(), unit.shortName);
    m_ui->taskEditor->model().setOffered(u"unit_in_charge_id"_s, units);
    m_ui->targetEditor->model().setOffered(u"for_unit_id"_s, units);
    std::vector<std::pair<QString, QString>> tasks;
    for (const domain::PlanTask& task : file.tasks)
        tasks.emplace_back(task.id.toString(), u"%1. %2"_s.arg(task.position).arg(task.line));
    m_ui->targetEditor->model().setOffered(u"task_id"_s, tasks);
}

void PlanPane::connectButtons()
{
    const auto typed = [this] { m_modified = true; };
    m_binding->whenChanged(this, typed);
    connect(m_ui->taskEditor, &RowsEditor::edited, this, typed);
    connect(m_ui->targetEditor, &RowsEditor::edited, this, typed);
    RowsEditor::letRefusalsGo(*this, *m_ui->planSummaryLabel);
    connect(m_ui->newPlanButton, &QPushButton::clicked, this, &PlanPane::startNew);
    connect(m_ui->savePlanButton, &QPushButton::clicked, this, &PlanPane::save);
    connect(m_ui->planBox, &QComboBox::activated, this, &PlanPane::choosePlan);
}

void PlanPane::refresh()
{
    PlanService service(workspace());
    const auto plans = service.plans();
    if (!plans)
        return m_ui->planBox->clear();
    if (m_base.plan.rowVersion == 0 && !m_modified)
        if (const auto held = service.planOf(workspace().clock().today().year()); held && *held)
            openPlan((*held)->id);
    offerPlans(*m_ui->planBox, *plans, m_base.plan.id);
}

void PlanPane::choosePlan()
{
    const std::optional<Uuid> chosen = planChosen(*m_ui->planBox);
    if (chosen && mayLeave())
        openPlan(*chosen);
    else
        m_ui->planBox->setCurrentIndex(m_ui->planBox->findData(m_base.plan.id.toString()));
}

void PlanPane::openPlan(const Uuid& plan)
{
    if (const auto file = PlanService(workspace()).load(plan))
        showPlan(*file);
}

void PlanPane::showPlan(const domain::PlanFile& file)
{
    m_base = file;
    m_binding->show(file.plan);
    labelTargets(file);
    m_ui->taskEditor->setRecords(file.tasks);
    m_ui->targetEditor->setRecords(file.targets);
    m_faults->clear();
    m_modified = false;
}

void PlanPane::startNew()
{
    if (!m_ui->newPlanButton->isEnabled() || !mayLeave())
        return;
    Plan plan;
    plan.issuer = u"Ủy ban nhân dân Tỉnh"_s;
    plan.fromYear = plan.toYear = workspace().clock().today().year();
    showPlan({plan, {}, {}});
    m_ui->planBox->setCurrentIndex(-1);
    m_ui->planNumberEdit->setFocus();
}

bool PlanPane::store()
{
    domain::PlanFile edited = m_base;
    Errors faults = m_binding->read(edited.plan);
    edited.tasks = m_ui->taskEditor->records(m_base.tasks, faults);
    edited.targets = m_ui->targetEditor->records(m_base.targets, faults);
    if (faults.empty()) {
        const auto saved = PlanService(workspace()).save(m_base, edited);
        if (saved)
            showPlan(*saved);
        else
            faults = saved.errors();
    }
    m_ui->taskEditor->showFaults(u"plan_task"_s, faults, {});
    m_ui->targetEditor->showFaults(u"task_target"_s, faults, {});
    m_faults->show(faults, {});
    goToFirstFault(*this);
    return faults.empty();
}

void PlanPane::save()
{
    if (!m_ui->savePlanButton->isEnabled())
        return;
    RowsEditor::takeOpenCell(*this);
    try {
        if (!store())
            return;
    } catch (const storage::StorageError& fault) {
        return prompts().tell(this, messages::sentenceFor(fault));
    }
    refresh();
    Q_EMIT stored();
    Q_EMIT statusMessage(tr("Stored: %1").arg(m_base.plan.number));
}

void PlanPane::dropChanges()
{
    showPlan(domain::PlanFile(m_base));
}

} // namespace hoanhap::ui
