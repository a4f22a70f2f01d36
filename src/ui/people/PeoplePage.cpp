// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeoplePage.h"

#include "messages/ErrorSentences.h"
#include "services/people/PersonService.h"
#include "storage/StorageError.h"
#include "text/Numbers.h"
#include "ui/forms/ListLook.h"
#include "ui/people/PersonListModel.h"
#include "ui_PeoplePage.h"

#include <QShortcut>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Permission;
using services::PersonService;

namespace {
constexpr int typingPause = 40; // milliseconds; longer would be felt
}

PeoplePage::PeoplePage(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::PeoplePage>())
    , m_model(new PersonListModel(context.workspace, this))
{
    m_ui->setupUi(this);
    m_ui->form->setUp(workspace());
    m_ui->listView->setModel(m_model);
    giveListLook(*m_ui->listView);
    m_ui->listView->setColumnWidth(0, 165);
    m_ui->listView->setColumnWidth(1, 98);
    m_ui->listView->setColumnWidth(2, 170);
    m_ui->splitter->setSizes({450, 710});
    const bool mayEdit = domain::may(workspace().actor().role, Permission::EditPeople);
    for (QWidget* button : {static_cast<QWidget*>(m_ui->newButton), static_cast<QWidget*>(m_ui->saveButton),
             static_cast<QWidget*>(m_ui->saveNextButton), static_cast<QWidget*>(m_ui->binButton)})
        button->setEnabled(mayEdit);
    m_ui->form->setReadOnly(!mayEdit);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_model->setText(m_ui->searchEdit->text());
        showCount();
    });
    connect(m_ui->listView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) {
            if (index.isValid() && mayLeave())
                open(m_model->personAt(index.row()));
        });
    connect(m_ui->newButton, &QPushButton::clicked, this, &PeoplePage::startNew);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &PeoplePage::save);
    connect(m_ui->saveNextButton, &QPushButton::clicked, this, &PeoplePage::storeAndContinue);
    connect(m_ui->binButton, &QPushButton::clicked, this, &PeoplePage::moveToBin);
    auto* next =
        new QShortcut(QKeySequence(u"Ctrl+Return"_s), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, &PeoplePage::storeAndContinue);
    showForm(false);
}

PeoplePage::~PeoplePage() = default;

void PeoplePage::refresh()
{
    m_model->reload();
    showCount();
}

void PeoplePage::showCount()
{
    m_ui->countLabel->setText(m_ui->searchEdit->text().trimmed().isEmpty()
            ? tr("%1 people, sorted by given name").arg(text::grouped(m_model->total()))
            : tr("%1 people found").arg(text::grouped(m_model->total())));
}

void PeoplePage::showForm(bool shown)
{
    m_ui->form->setVisible(shown);
    m_ui->emptyLabel->setVisible(!shown);
    const bool mayEdit = domain::may(workspace().actor().role, Permission::EditPeople);
    for (QWidget* button : {static_cast<QWidget*>(m_ui->saveButton),
             static_cast<QWidget*>(m_ui->saveNextButton), static_cast<QWidget*>(m_ui->binButton)})
        button->setEnabled(shown && mayEdit);
}

bool PeoplePage::mayLeave()
{
    if (!m_ui->form->isModified())
        return true;
    if (!prompts().confirm(this, tr("What you typed is not stored yet."), tr("Throw it away")))
        return false;
    m_ui->form->setModified(false);
    return true;
}

void PeoplePage::open(const Uuid& person)
{
    if (person.isNull() || person == m_ui->form->base().person.id)
        return;
    const auto file = PersonService(workspace()).load(person);
    if (!file)
        return Q_EMIT statusMessage(messages::sentenceFor(file.errors().front()));
    m_ui->form->setFile(*file);
    showForm(true);
}

void PeoplePage::startNew()
{
    if (!m_ui->newButton->isEnabled() || !mayLeave())
        return;
    m_ui->form->setFile(PersonService(workspace()).blank());
    showForm(true);
    m_ui->form->focusFirst();
}

bool PeoplePage::store()
{
    if (!m_ui->saveButton->isEnabled())
        return false;
    Errors unreadable;
    const domain::PersonFile edited = m_ui->form->file(unreadable);
    if (!unreadable.empty()) {
        m_ui->form->showErrors(unreadable, {});
        return false;
    }
    try {
        const auto saved = PersonService(workspace()).save(m_ui->form->base(), edited);
        if (!saved) {
            m_ui->form->showErrors(saved.errors(), {});
            return false;
        }
        m_ui->form->setFile(saved->file);
        m_ui->form->showErrors({}, saved->warnings);
    } catch (const storage::StorageError& fault) {
        // The entry stays on the screen as it is.
        prompts().tell(this, messages::sentenceFor(fault));
        return false;
    }
    m_model->reload();
    showCount();
    Q_EMIT statusMessage(tr("Stored: %1").arg(edited.person.fullName));
    return true;
}

void PeoplePage::save()
{
    if (!store())
        return;
    if (const int row = m_model->rowOf(m_ui->form->base().person.id); row >= 0)
        m_ui->listView->selectRow(row);
}

void PeoplePage::storeAndContinue()
{
    if (!store())
        return;
    // What repeats on a list stays: where people live, what they are, who sent the list.
    const domain::PersonFile before = m_ui->form->base();
    domain::PersonFile next = PersonService(workspace()).blank();
    next.person.sourceNote = before.person.sourceNote;
    for (const domain::Residence& residence : before.residences) {
        domain::Residence copy;
        copy.kind = residence.kind;
        copy.areaCode = residence.areaCode;
        next.residences.push_back(copy);
    }
    for (const domain::LegalStatus& status : before.statuses) {
        domain::LegalStatus copy;
        copy.kind = status.kind;
        next.statuses.push_back(copy);
    }
    m_ui->listView->clearSelection();
    m_ui->form->setFile(next);
    m_ui->form->focusFirst();
}

void PeoplePage::moveToBin()
{
    const domain::Person person = m_ui->form->base().person;
    if (person.rowVersion == 0
        || !prompts().confirm(this, tr("Move %1 to the bin?").arg(person.fullName), tr("Move to bin")))
        return;
    const Outcome done = PersonService(workspace()).moveToBin(person.id);
    if (!done)
        return Q_EMIT statusMessage(messages::sentenceFor(done.errors().front()));
    m_ui->form->setFile(PersonService(workspace()).blank());
    showForm(false);
    refresh();
    Q_EMIT statusMessage(tr("In the bin: %1").arg(person.fullName));
}

void PeoplePage::focusFilter()
{
    m_ui->searchEdit->setFocus();
    m_ui->searchEdit->selectAll();
}

} // namespace hoanhap::ui
