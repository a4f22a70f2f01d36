// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/ActKind.h"
#include "ui/forms/CodeBox.h"

#include <QDate>

namespace hoanhap::ui {

/// The task of the plan that an act is logged under: those of the plan valid on the act's day, none too.
/// What is chosen stays chosen, whatever plan it belongs to. In a .ui file it stands as a CodeBox does,
/// with the property field "plan_task_id"; the binding shows and reads it.
class TaskChoice : public CodeBox
{
    Q_OBJECT

public:
    using CodeBox::CodeBox;

    /// After the record is shown, and again when its day changes.
    void fillTasks(services::Workspace& workspace, QDate day);
    /// As fillTasks; where nothing is chosen yet the task meant for that kind of act is.
    void propose(services::Workspace& workspace, QDate day, domain::ActKind kind);

private:
    void addTask(const Uuid& task, const QString& plan, const QString& line);
};

} // namespace hoanhap::ui
