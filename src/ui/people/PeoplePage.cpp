// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeoplePage.h"

#include "messages/ErrorSentences.h"
#include "services/ErrorCodes.h"
#include "services/people/PersonService.h"
#include "storage/StorageError.h"
#include "text/numbers/Numbers.h"
#include "ui/lists/ListLook.h"
#include "ui/people/MergedFile.h"
#include "ui/people/NextPerson.h"
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
    giveListLook(*m_ui->listView, {165, 108, 175, 190});
    m_ui->paneSplitter->setSizes({440, 720});
    m_ui->newButton->setEnabled(mayEdit());
    m_ui->noticeBar->hide();
    connectList();
    connectButtons();
    showForm(false);
}

PeoplePage::~PeoplePage() = default;

bool PeoplePage::mayEdit()
{
    return domain::may(workspace().actor().role, Permission::EditPeople);
}

void PeoplePage::connectList()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        if (m_ui->showBinButton->isChecked())
            m_ui->showBinButton->setChecked(false);
        m_model->setText(m_ui->searchEdit->text());
        showCount();
    });
    connect(m_ui->listView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) {
            if (index.isValid())
                open(m_model->personAt(index.row()));
        });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PeoplePage::showCount);
    connect(m_ui->showBinButton, &QPushButton::toggled, this, &PeoplePage::showBin);
}

void PeoplePage::connectButtons()
{
    connect(m_ui->newButton, &QPushButton::clicked, this, &PeoplePage::startNew);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &PeoplePage::save);
    connect(m_ui->saveNextButton, &QPushButton::clicked, this, &PeoplePage::storeAndContinue);
    connect(m_ui->binButton, &QPushButton::clicked, this, &PeoplePage::moveToBin);
    connect(
        m_ui->restoreButton, &QPushButton::clicked, this, [this] { restore(m_ui->form->base().person.id); });
    connect(m_ui->undoButton, &QPushButton::clicked, this, [this] { restore(m_undoes); });
    auto* next =
        new QShortcut(QKeySequence(u"Ctrl+Return"_s), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, &PeoplePage::storeAndContinue);
}

void PeoplePage::refresh()
{
    m_model->reload();
    showCount();
    chooseShownPerson();
}

void PeoplePage::showCount()
{
    const QString count = text::grouped(m_model->total());
    if (m_model->showsBin())
        m_ui->countLabel->setText(tr("%1 people in the bin").arg(count));
    else if (m_ui->searchEdit->text().trimmed().isEmpty())
        m_ui->countLabel->setText(tr("%1 people, sorted by given name").arg(count));
    else if (m_model->isCut())
        m_ui->countLabel->setText(tr("The first %1 people found; type more, or scroll on").arg(count));
    else
        m_ui->countLabel->setText(tr("%1 people found").arg(count));
}

void PeoplePage::showForm(bool shown)
{
    const bool inBin = m_model->showsBin();
    const bool edits = mayEdit() && !inBin;
    m_ui->form->setVisible(shown);
    m_ui->form->setReadOnly(!edits);
    m_ui->emptyLabel->setVisible(!shown);
    m_ui->saveButton->setEnabled(shown && edits);
    m_ui->saveNextButton->setEnabled(shown && edits);
    m_ui->binButton->setEnabled(shown && edits && m_ui->form->base().person.rowVersion > 0);
    m_ui->binButton->setVisible(!inBin);
    m_ui->restoreButton->setVisible(inBin);
    m_ui->restoreButton->setEnabled(shown && mayEdit());
}

void PeoplePage::showNotice(const QString& sentence, const Uuid& undoes)
{
    m_undoes = undoes;
    m_ui->noticeLabel->setText(sentence);
    m_ui->noticeBar->setVisible(!sentence.isEmpty());
    m_ui->undoButton->setVisible(!undoes.isNull());
}

bool PeoplePage::isModified() const
{
    return m_ui->form->isModified();
}

void PeoplePage::dropChanges()
{
    m_ui->form->setModified(false);
}

/// The list marks whom the form shows, also after it was read anew or somebody chose to stay.
void PeoplePage::chooseShownPerson()
{
    const int row = m_model->rowOf(m_ui->form->base().person.id);
    if (row >= 0)
        m_ui->listView->selectRow(row);
    else
        m_ui->listView->clearSelection();
}

void PeoplePage::open(const Uuid& person)
{
    if (person.isNull() || (person == m_ui->form->base().person.id && m_ui->form->isVisibleTo(this)))
        return;
    if (!mayLeave())
        return chooseShownPerson();
    const auto file = PersonService(workspace()).load(person);
    if (!file)
        return Q_EMIT statusMessage(messages::sentenceFor(file.errors().front()));
    showNotice({}, {});
    m_ui->form->setFile(*file);
    showForm(true);
}

void PeoplePage::startNew()
{
    if (!mayEdit() || !mayLeave())
        return;
    m_ui->showBinButton->setChecked(false);
    showNotice({}, {});
    m_ui->listView->setCurrentIndex({});
    m_ui->form->setFile(PersonService(workspace()).blank());
    showForm(true);
    m_ui->form->focusFirst();
}

bool PeoplePage::store()
{
    if (!m_ui->saveButton->isEnabled())
        return false;
    RowsEditor::takeOpenCell(*m_ui->form);
    Errors unread;
    const domain::PersonFile edited = m_ui->form->file(unread);
    if (!unread.empty()) {
        m_ui->form->showErrors(unread, {});
        return false;
    }
    try {
        return storeFile(edited);
    } catch (const storage::StorageError& fault) {
        // The entry stays on the screen as it is.
        prompts().tell(this, messages::sentenceFor(fault));
        return false;
    }
}

bool PeoplePage::storeFile(const domain::PersonFile& edited)
{
    const auto saved = PersonService(workspace()).save(m_ui->form->base(), edited);
    if (!saved) {
        m_ui->form->showErrors(saved.errors(), {});
        if (saved.has(services::errors::changedMeanwhile))
            offerMerge(edited, saved.errors());
        return false;
    }
    m_ui->form->setFile(saved->file);
    m_ui->form->showErrors({}, saved->warnings);
    showNotice(saved->mergedFields.isEmpty()
            ? QString()
            : tr("Somebody else changed this person meanwhile; both changes are stored."),
        {});
    showForm(true);
    m_model->reload();
    showCount();
    Q_EMIT statusMessage(tr("Stored: %1").arg(saved->file.person.fullName));
    return true;
}

void PeoplePage::offerMerge(const domain::PersonFile& edited, const Errors& errors)
{
    const QString question = tr("Somebody else changed the same fields meanwhile (%n). Take over what they "
                                "entered there and keep the rest of what you typed?",
        nullptr, static_cast<int>(errors.size()));
    if (!prompts().confirm(this, question, tr("Take it over")))
        return;
    const domain::PersonFile base = m_ui->form->base();
    const auto theirs = PersonService(workspace()).load(base.person.id);
    if (!theirs)
        return m_ui->form->showErrors(theirs.errors(), {});
    m_ui->form->setEdited(*theirs, mergedFile(base, edited, *theirs));
    showNotice(tr("Look it over, then save again."), {});
}

void PeoplePage::save()
{
    if (store())
        chooseShownPerson();
}

void PeoplePage::storeAndContinue()
{
    if (!store())
        return;
    const domain::PersonFile before = m_ui->form->base();
    m_ui->listView->setCurrentIndex({});
    m_ui->form->setFile(nextPersonAfter(before, PersonService(workspace()).blank()));
    showForm(true);
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
        return m_ui->form->showErrors(done.errors(), {});
    m_ui->form->setFile(PersonService(workspace()).blank());
    showForm(false);
    refresh();
    showNotice(tr("In the bin: %1").arg(person.fullName), person.id);
}

void PeoplePage::restore(Uuid person)
{
    const Outcome done = PersonService(workspace()).restoreFromBin(person);
    if (!done)
        return Q_EMIT statusMessage(messages::sentenceFor(done.errors().front()));
    m_ui->showBinButton->setChecked(false);
    m_ui->form->setFile(PersonService(workspace()).blank());
    open(person);
    refresh();
    showNotice(tr("Back in the register: %1").arg(m_ui->form->base().person.fullName), {});
}

void PeoplePage::showBin(bool bin)
{
    if (!mayLeave()) {
        const QSignalBlocker quiet(m_ui->showBinButton);
        m_ui->showBinButton->setChecked(!bin);
        return;
    }
    m_model->showBin(bin);
    m_ui->form->setFile(PersonService(workspace()).blank());
    showNotice({}, {});
    showForm(false);
    showCount();
}

void PeoplePage::focusFilter()
{
    m_ui->searchEdit->setFocus();
    m_ui->searchEdit->selectAll();
}

} // namespace hoanhap::ui
