// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/TaskChoice.h"

#include "services/plan/TaskProposal.h"

#include <QSignalBlocker>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

TaskChoice::TaskChoice(QWidget* parent) : CodeBox(parent)
{
    connect(this, &QComboBox::activated, this, [this] {
        m_proposedFor.reset();
        m_chosen = Uuid::parse(code());
    });
}

void TaskChoice::addTask(const Uuid& task, const QString& plan, const QString& line)
{
    addCode(task.toString(), plan + u": "_s + line);
    setItemData(count() - 1, line, Qt::ToolTipRole);
}

void TaskChoice::fillTasks(services::Workspace& workspace, QDate day)
{
    const QSignalBlocker quiet(this); // nobody has chosen anything
    services::TaskProposal proposal(workspace);
    if (m_proposedFor)
        m_chosen = proposal.proposed(*m_proposedFor, day);
    clear();
    addCode({}, {});
    if (const auto tasks = proposal.tasksOn(day))
        for (const auto& task : *tasks)
            addTask(task.id, task.planNumber, task.line);
    const QString chosen = m_chosen ? m_chosen->toString() : QString();
    if (m_chosen && findData(chosen) < 0)
        if (const auto former = proposal.task(*m_chosen))
            addTask(former->id, former->planNumber, former->line);
    setCode(chosen);
}

} // namespace hoanhap::ui
