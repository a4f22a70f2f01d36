// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/TaskChoice.h"

#include "services/plan/TaskProposal.h"

#include <QSignalBlocker>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

void TaskChoice::addTask(const Uuid& task, const QString& plan, const QString& line)
{
    addCode(task.toString(), plan + u": "_s + line);
    setItemData(count() - 1, line, Qt::ToolTipRole);
}

void TaskChoice::fillTasks(services::Workspace& workspace, QDate day)
{
    const QSignalBlocker quiet(this); // nobody has chosen anything
    const QString chosen = code();
    services::TaskProposal proposal(workspace);
    clear();
    addCode({}, {});
    if (const auto tasks = proposal.tasksOn(day))
        for (const auto& task : *tasks)
            addTask(task.id, task.planNumber, task.line);
    if (const auto id = Uuid::parse(chosen); id && findData(chosen) < 0)
        if (const auto former = proposal.task(*id))
            addTask(former->id, former->planNumber, former->line);
    setCode(chosen);
}

void TaskChoice::propose(services::Workspace& workspace, QDate day, domain::ActKind kind)
{
    fillTasks(workspace, day);
    if (!code().isEmpty())
        return;
    if (const auto task = services::TaskProposal(workspace).proposed(kind, day))
        setCode(task->toString());
}

} // namespace hoanhap::ui
