// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/WorkPage.h"

#include <memory>

namespace Ui {
class PlanPage;
}

namespace hoanhap::ui {

/// The plan with its tasks, and the dispatches around it, each in a tab that keeps its own entries.
class PlanPage : public WorkPage
{
    Q_OBJECT

public:
    PlanPage(PageContext context, QWidget* parent);
    ~PlanPage() override;
    static QStringList kinds() { return {QStringLiteral("dispatch")}; }

    void refresh() override;
    void renew(const std::vector<Uuid>& gone) override;
    bool isModified() const override;
    void startNew() override { current().startNew(); }
    void save() override { current().save(); }
    void saveAll() override;
    void focusFilter() override { current().focusFilter(); }
    void dropChanges() override;
    void showFound(const QString& kind, const Uuid& id) override;
    void startNewOf(const QString& kind) override;

private:
    void addPart(WorkPage* part, const QString& title);
    WorkPage& current() const;
    void goTo(const QString& kind);

    std::unique_ptr<Ui::PlanPage> m_ui;
    std::vector<WorkPage*> m_parts;
};

} // namespace hoanhap::ui
