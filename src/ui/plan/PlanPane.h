// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/PlanFile.h"
#include "ui/forms/RecordBinding.h"
#include "ui/shell/WorkPage.h"

#include <memory>

namespace Ui {
class PlanPane;
}

namespace hoanhap::ui {

/// The plan the office works under, with its tasks.
class PlanPane : public WorkPage
{
    Q_OBJECT

public:
    PlanPane(PageContext context, QWidget* parent);
    ~PlanPane() override;

    void refresh() override;
    bool isModified() const override { return m_modified; }
    void startNew() override;
    void save() override;

Q_SIGNALS:
    /// Tasks and targets may be others now.
    void stored();

protected:
    void dropChanges() override;

private:
    void connectButtons();
    void choosePlan();
    void openPlan(const Uuid& plan);
    void setUpTables();
    void labelTargets(const domain::PlanFile& file);
    void showPlan(const domain::PlanFile& file);
    bool store();

    std::unique_ptr<Ui::PlanPane> m_ui;
    std::unique_ptr<RecordBinding<domain::Plan>> m_binding;
    std::unique_ptr<FieldFaults> m_faults;
    domain::PlanFile m_base;
    bool m_modified = false;
};

} // namespace hoanhap::ui
