// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonPanes.h"

#include "messages/ErrorSentences.h"
#include "services/people/closing/PersonClosing.h"
#include "storage/StorageError.h"
#include "ui/keeping/AttachmentPane.h"
#include "ui/keeping/FieldWords.h"
#include "ui/keeping/HiddenRecordBar.h"
#include "ui/keeping/HistoryPane.h"
#include "ui/keeping/TimeLinePane.h"
#include "ui/needs/ReadinessPane.h"
#include "ui/people/PersonForm.h"
#include "ui/people/asat/StatePane.h"
#include "ui/records/TabKeys.h"

#include <QLayout>
#include <QTabBar>
#include <QTabWidget>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::PersonClosing;
using services::PersonHistory;

PersonPanes::PersonPanes(PersonForm& form, PageContext context, WorkPage& page)
    : QObject(&form)
    , m_form(form)
    , m_context(context)
    , m_page(page)
    , m_tabs(form.pages())
    , m_readiness(new ReadinessPane(context, &m_tabs))
    , m_timeLine(new TimeLinePane(context, &m_tabs))
    , m_papers(new AttachmentPane(context, &m_tabs))
    , m_states(new StatePane(context, &m_tabs))
    , m_history(new HistoryPane(context, &m_tabs))
    , m_hidden(new HiddenRecordBar(context, &m_tabs))
{
    addTabs();
    connect(&form, &PersonForm::shown, this, &PersonPanes::follow);
    connect(&m_tabs, &QTabWidget::currentChanged, this, &PersonPanes::readShown);
    connect(m_history, &HistoryPane::restoreWanted, this, &PersonPanes::restore);
    connect(m_hidden, &HiddenRecordBar::hideWanted, this, &PersonPanes::hideRecord);
    connect(m_hidden, &HiddenRecordBar::lookWanted, this, &PersonPanes::look);
    connect(m_hidden, &HiddenRecordBar::reopenWanted, this, &PersonPanes::reopen);
    follow();
}

void PersonPanes::addTabs()
{
    m_tabs.addTab(m_readiness, tr("Ready for work"));
    m_tabs.addTab(m_timeLine, tr("Support"));
    m_tabs.addTab(m_papers, tr("Pape&rs"));
    m_tabs.addTab(m_history, tr("History"));
    m_tabs.addTab(m_states, tr("As at"));
    giveTabKeys(m_tabs);
    m_form.legalPage().layout()->addWidget(m_hidden);
}

void PersonPanes::follow()
{
    const bool stored = m_form.isStored();
    m_mayEdit = stored && !m_form.base().person.deletedAt
        && domain::may(m_context.workspace.actor().role, domain::Permission::EditPeople);
    for (QWidget* pane :
        std::initializer_list<QWidget*>{m_readiness, m_timeLine, m_papers, m_history, m_states})
        m_tabs.setTabEnabled(m_tabs.indexOf(pane), stored);
    m_hidden->showFile(m_form.base(), m_mayEdit);
    readShown();
}

void PersonPanes::readShown()
{
    if (m_context.workspace.isLent())
        return;
    const Uuid person = m_form.isStored() ? m_form.recordId() : Uuid();
    const QWidget* shown = m_tabs.currentWidget();
    if (shown == m_readiness)
        m_readiness->showPerson(person, m_mayEdit);
    else if (shown == m_timeLine)
        m_timeLine->showPerson(person);
    else if (shown == m_papers)
        m_papers->showPerson(person, m_mayEdit);
    else if (shown == m_states)
        m_states->showPerson(person);
    else if (shown == m_history)
        m_history->showPerson(person, m_mayEdit);
}

namespace {

/// What is refused may lie at another field than the one that was pressed: where, and why.
QString whyRefused(const Errors& faults)
{
    QStringList lines;
    for (const Error& fault : faults) {
        const QString place = fault.field.isEmpty() ? QString() : FieldWords::place(fault.field) + u": "_s;
        lines << place + messages::sentenceFor(fault);
    }
    return lines.join(u'\n');
}

} // namespace

template <typename Work>
bool PersonPanes::change(Work work)
{
    if (!m_page.mayLeave())
        return false;
    try {
        const Result<domain::PersonFile> file = work();
        if (file)
            Q_EMIT changed(*file);
        else
            m_context.prompts.tell(&m_page, whyRefused(file.errors()));
        return file.ok();
    } catch (const storage::StorageError& fault) {
        m_context.prompts.tell(&m_page, messages::sentenceFor(fault));
        return false;
    }
}

namespace {

Result<domain::PersonFile> fileOf(const Result<services::PersonService::Saved>& saved)
{
    return saved ? Result<domain::PersonFile>(saved->file) : Result<domain::PersonFile>(saved.errors());
}

} // namespace

void PersonPanes::restore(const PersonHistory::Line& line)
{
    const bool done =
        change([&] { return fileOf(PersonHistory(m_context.workspace).restore(m_form.recordId(), line)); });
    if (done)
        Q_EMIT statusMessage(HistoryPane::restoredWords(m_context.workspace, line));
}

/// The button that is pressed goes: the next key must not press the one that comes after it.
template <typename Work>
void PersonPanes::changeHidden(Work work)
{
    m_tabs.tabBar()->setFocus();
    change(work);
}

void PersonPanes::hideRecord()
{
    if (m_context.prompts.confirm(&m_page,
            tr("Close the file of %1 and hide offence and judgment? Support and counts stay.")
                .arg(m_form.title()),
            tr("Close and hide")))
        changeHidden(
            [&] { return fileOf(PersonClosing(m_context.workspace).closeAndHide(m_form.recordId())); });
}

void PersonPanes::reopen()
{
    if (m_context.prompts.confirm(&m_page,
            tr("Reopen the file of %1? Offence and judgment are shown to everybody who may see the file.")
                .arg(m_form.title()),
            tr("Reopen")))
        changeHidden([&] { return PersonClosing(m_context.workspace).reopen(m_form.recordId()); });
}

void PersonPanes::look()
{
    changeHidden([&] { return PersonClosing(m_context.workspace).look(m_form.recordId()); });
}

} // namespace hoanhap::ui
