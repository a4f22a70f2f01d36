// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordPage.h"

#include "messages/ErrorSentences.h"
#include "storage/StorageError.h"
#include "ui/lists/ListLook.h"
#include "ui/rows/RowsEditor.h"
#include "ui_RecordPage.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QSignalBlocker>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr auto typingPause = std::chrono::milliseconds(40); // longer would be felt
}

RecordPage::RecordPage(PageContext context, const Words& words, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::RecordPage>())
    , m_words(words)
    , m_typing(context.workspace, typingPause, this)
{
    m_ui->setupUi(this);
    m_ui->searchEdit->setPlaceholderText(words.filter);
    m_ui->newButton->setText(words.newRecord);
    m_ui->noticeBar->hide();
    m_ui->saveNextButton->hide();
    m_ui->searchEdit->installEventFilter(this);
}

RecordPage::~RecordPage() = default;

void RecordPage::setUp(
    QAbstractItemModel& model, RecordList& list, const std::vector<int>& widths, RecordForm& form)
{
    m_model = &model;
    m_list = &list;
    m_form = &form;
    m_ui->formHolder->addWidget(&form);
    m_ui->listView->setModel(&model);
    giveListLook(*m_ui->listView, widths);
    m_ui->newButton->setEnabled(mayEdit());
    connectList();
    connectButtons();
    showForm(false);
}

void RecordPage::setPaneWidths(int list, int form)
{
    m_ui->paneSplitter->setSizes({list, form});
}

void RecordPage::offerNext()
{
    m_ui->saveNextButton->show();
}

void RecordPage::connectList()
{
    connect(m_ui->searchEdit, &QLineEdit::textChanged, &m_typing, &TypingPause::begin);
    connect(&m_typing, &TypingPause::over, this, &RecordPage::applyFilter);
    connect(m_ui->listView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) {
            if (index.isValid())
                open(m_list->idAt(index.row()));
        });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RecordPage::showCount);
    connect(m_ui->showBinButton, &QPushButton::toggled, this, &RecordPage::showBin);
}

void RecordPage::connectButtons()
{
    connect(m_ui->newButton, &QPushButton::clicked, this, &RecordPage::startNew);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &RecordPage::save);
    connect(m_ui->saveNextButton, &QPushButton::clicked, this, &RecordPage::storeAndContinue);
    connect(m_ui->binButton, &QPushButton::clicked, this, &RecordPage::moveToBin);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, [this] { restore(m_form->recordId()); });
    connect(m_ui->undoButton, &QPushButton::clicked, this, [this] { restore(m_undoes); });
    auto* keys =
        new QShortcut(QKeySequence(u"Ctrl+Return"_s), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, [this] {
        if (m_ui->saveNextButton->isHidden())
            save();
        else
            storeAndContinue();
    });
}

void RecordPage::refresh()
{
    m_list->reload();
    showCount();
    chooseShown();
}

void RecordPage::showCount()
{
    m_ui->countLabel->setText(m_list->countText());
    m_ui->emptyLabel->setText(m_model->rowCount() > 0 ? m_words.choose : m_words.empty);
}

void RecordPage::showForm(bool shown)
{
    const bool inBin = m_list->showsBin();
    const bool edits = mayEdit() && !inBin;
    m_form->setVisible(shown);
    m_form->setReadOnly(!edits);
    m_ui->emptyLabel->setVisible(!shown);
    m_ui->saveButton->setEnabled(shown && edits);
    m_ui->saveNextButton->setEnabled(shown && edits);
    m_ui->binButton->setEnabled(shown && edits && m_form->isStored());
    m_ui->binButton->setVisible(!inBin);
    m_ui->restoreButton->setVisible(inBin);
    m_ui->restoreButton->setEnabled(shown && mayEdit());
}

void RecordPage::showNotice(const QString& sentence, const Uuid& undoes)
{
    m_undoes = undoes;
    m_ui->noticeLabel->setText(sentence);
    m_ui->noticeBar->setVisible(!sentence.isEmpty());
    m_ui->undoButton->setVisible(!undoes.isNull());
}

bool RecordPage::isModified() const
{
    return m_form->isModified();
}

void RecordPage::dropChanges()
{
    m_form->showAsItStood();
    if (!m_form->isStored())
        showForm(false);
}

/// The list marks what the form shows, also after it was read anew or somebody chose to stay.
void RecordPage::chooseShown()
{
    const int row = m_form->isVisibleTo(this) ? m_list->rowOf(m_form->recordId()) : -1;
    if (row >= 0)
        m_ui->listView->selectRow(row);
    else
        m_ui->listView->clearSelection();
}

void RecordPage::open(const Uuid& id)
{
    if (id.isNull() || (id == m_form->recordId() && m_form->isVisibleTo(this)))
        return;
    if (!mayLeave())
        return chooseShown();
    if (const Outcome loaded = load(id); !loaded)
        return Q_EMIT statusMessage(messages::sentenceFor(loaded.errors().front()));
    showNotice({});
    showForm(true);
}

void RecordPage::startNew()
{
    if (!mayEdit() || !mayLeave())
        return;
    m_ui->showBinButton->setChecked(false);
    showNotice({});
    m_ui->listView->setCurrentIndex({});
    showBlank();
    showForm(true);
    m_form->focusFirst();
}

bool RecordPage::refused(const Errors& faults)
{
    m_form->showErrors(faults, {});
    return false;
}

bool RecordPage::wantsTheirs()
{
    return prompts().confirm(this,
        tr("Somebody else changed the same fields meanwhile; what they wrote stands at each of them. Take "
           "it over there and keep the rest of what you typed?"),
        tr("Take it over"));
}

void RecordPage::tellMerged()
{
    showNotice(tr("Somebody else changed this record meanwhile; both changes are stored."));
}

bool RecordPage::storeShown()
{
    if (!m_ui->saveButton->isEnabled())
        return false;
    RowsEditor::takeOpenCell(*this);
    showNotice({});
    try {
        if (!store())
            return false;
    } catch (const storage::StorageError& fault) {
        // The entry stays on the screen as it is.
        prompts().tell(
            this, messages::sentenceFor(fault) + u'\n' + tr("What you typed is still in the form."));
        return false;
    }
    showForm(true);
    m_list->reload();
    showCount();
    Q_EMIT statusMessage(tr("Stored: %1").arg(m_form->title()));
    return true;
}

void RecordPage::save()
{
    if (storeShown())
        chooseShown();
}

void RecordPage::storeAndContinue()
{
    if (!storeShown())
        return;
    m_ui->listView->setCurrentIndex({});
    showNext();
    showForm(true);
    m_form->focusFirst();
}

void RecordPage::moveToBin()
{
    const Uuid id = m_form->recordId();
    const QString name = m_form->title();
    if (!m_form->isStored()
        || !prompts().confirm(this, tr("Move %1 to the bin?").arg(name), tr("Move to bin")))
        return;
    if (const Outcome done = bin(id); !done)
        return m_form->showErrors(done.errors(), {});
    showBlank();
    showForm(false);
    refresh();
    showNotice(tr("In the bin: %1").arg(name), id);
    m_ui->undoButton->setFocus();
}

void RecordPage::restore(const Uuid& id)
{
    if (const Outcome done = restoreFromBin(id); !done)
        return Q_EMIT statusMessage(messages::sentenceFor(done.errors().front()));
    m_ui->showBinButton->setChecked(false);
    showBlank();
    open(id);
    refresh();
    showNotice(tr("Back in the register: %1").arg(m_form->title()));
}

void RecordPage::showBin(bool bin)
{
    if (!mayLeave()) {
        const QSignalBlocker quiet(m_ui->showBinButton);
        m_ui->showBinButton->setChecked(!bin);
        return;
    }
    m_list->showBin(bin);
    showBlank();
    showNotice({});
    showForm(false);
    showCount();
}

void RecordPage::applyFilter()
{
    m_typing.end();
    m_ui->showBinButton->setChecked(false);
    m_list->setText(m_ui->searchEdit->text());
    showCount();
}

/// Out of the filter by key: Down into the list, Return to the first found, Escape empties it.
bool RecordPage::filterKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        goToList();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        applyFilter();
        goToList();
        return true;
    case Qt::Key_Escape:
        m_ui->searchEdit->clear();
        return true;
    default:
        return false;
    }
}

void RecordPage::goToList()
{
    if (m_model->rowCount() == 0)
        return;
    m_ui->listView->setFocus();
    if (!m_ui->listView->currentIndex().isValid())
        m_ui->listView->selectRow(0);
}

bool RecordPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->searchEdit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && filterKey(key->key()))
            return true;
    }
    return WorkPage::eventFilter(watched, event);
}

void RecordPage::focusFilter()
{
    m_ui->searchEdit->setFocus();
    m_ui->searchEdit->selectAll();
}

} // namespace hoanhap::ui
