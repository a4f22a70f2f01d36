// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/Dispatch.h"
#include "domain/plan/PlanFile.h"
#include "ui/forms/RecordBinding.h"
#include "ui/shell/WorkPage.h"

#include <memory>

namespace Ui {
class PlanPage;
}

namespace hoanhap::ui {

class PlainListModel;

/// The plan with its tasks, and the dispatches around it.
class PlanPage : public WorkPage
{
    Q_OBJECT

public:
    PlanPage(PageContext context, QWidget* parent);
    ~PlanPage() override;

    void refresh() override;
    bool isModified() const override;
    void startNew() override;
    void save() override;

protected:
    void dropChanges() override;

private:
    void setUpPlan();
    void setUpDispatches();
    void openDispatch(const Uuid& chosen);
    void refreshPlans();
    void fillPlanChoices(const std::vector<domain::Plan>& plans);
    void refreshDispatches();
    void openPlan(const Uuid& plan);
    void showPlan(const domain::PlanFile& file);
    void showDispatch(const domain::Dispatch& dispatch);
    void savePlan();
    void saveDispatch();
    void binDispatch();

    std::unique_ptr<Ui::PlanPage> m_ui;
    std::unique_ptr<RecordBinding<domain::Plan>> m_planBinding;
    std::unique_ptr<RecordBinding<domain::Dispatch>> m_dispatchBinding;
    std::unique_ptr<FieldFaults> m_planFaults;
    std::unique_ptr<FieldFaults> m_dispatchFaults;
    PlainListModel* m_dispatches;
    domain::PlanFile m_plan;
    domain::Dispatch m_dispatch;
    bool m_planModified = false;
    bool m_dispatchModified = false;
};

} // namespace hoanhap::ui
