// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordPage.h"

#include "messages/ErrorSentences.h"
#include "ui/drafts/DraftKeeper.h"
#include "ui/drafts/DraftOffer.h"
#include "ui/lists/ChosenRows.h"
#include "ui/lists/ListLook.h"
#include "ui/lists/widths/ListRoom.h"
#include "ui/records/EscapeKey.h"
#include "ui/records/NarrowingBar.h"
#include "ui/records/TabOrder.h"
#include "ui_RecordPage.h"

#include <QShortcut>
#include <algorithm>
#include <utility>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

RecordPage::RecordPage(PageContext context, const Words& words, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::RecordPage>())
    , m_words(words)
{
    m_ui->setupUi(this);
    m_ui->buttonRow->setButtons(
        {m_ui->newButton, m_ui->saveButton, m_ui->saveNextButton, m_ui->binButton, m_ui->restoreButton});
    m_ui->searchEdit->setPlaceholderText(words.filter);
    m_ui->newButton->setText(words.newRecord);
    m_ui->noticeBar->hide();
    m_ui->saveNextButton->hide();
    m_ui->papersButton->hide();
    m_ui->searchEdit->connectTo(context.workspace);
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
    new ListRoom(*m_ui->listView, *m_ui->paneSplitter, form);
    m_ui->newButton->setEnabled(mayEdit());
    connectList();
    connectButtons();
    setUpTabOrder();
    showForm(false);
}

/// Whoever goes through a form with Enter or Tab comes from its last field to the button that stores it.
void RecordPage::setUpTabOrder()
{
    QWidget* last = lastInTabOrder(*m_form);
    for (QPushButton* button :
        {m_ui->saveButton, m_ui->saveNextButton, m_ui->binButton, m_ui->restoreButton, m_ui->undoButton}) {
        setTabOrder(last, button);
        last = button;
    }
}

void RecordPage::setPaneWidths(int list, int form)
{
    m_ui->paneSplitter->setSizes({list, form});
}

void RecordPage::offerNext()
{
    m_offersNext = true;
    m_ui->saveNextButton->show();
}

void RecordPage::keepDrafts(const QString& kind)
{
    m_drafts = new DraftKeeper(workspace(), kind, *m_form, this);
    m_ui->formHolder->insertWidget(0, &m_drafts->offerLine(this));
    connect(m_drafts, &DraftKeeper::wanted, this, &RecordPage::bringDraftBack);
}

void RecordPage::bringDraftBack()
{
    if (!mayEdit() || !mayLeave() || !m_drafts->bringBack())
        return;
    m_ui->showBinButton->setChecked(false);
    showNotice({});
    showForm(true);
    chooseShown();
    m_form->focusFirst(); // the button that was pressed is gone
}

void RecordPage::settleDraft()
{
    if (m_drafts)
        m_drafts->settle();
}

void RecordPage::followForm()
{
    m_list->reload();
    showCount();
    showForm(true);
    chooseShown();
}

void RecordPage::offerPapers(const std::function<void(const Uuid&)>& show)
{
    m_ui->papersButton->show();
    connect(m_ui->papersButton, &QPushButton::clicked, this, [this, show] {
        if (mayLeave()) // papers are made of what is stored
            show(m_form->isVisibleTo(this) && m_form->isStored() ? m_form->recordId() : Uuid());
    });
}

QPushButton* RecordPage::addButton(const QString& text, const char* name, Stands stands)
{
    QPushButton* before = stands == Stands::InBin ? m_ui->restoreButton : m_ui->newButton;
    auto* button = new QPushButton(text, m_ui->buttonRow);
    button->setObjectName(QLatin1String(name));
    m_ui->buttonRow->insertAfter(before, button);
    setTabOrder(before, button);
    if (stands == Stands::InBin) {
        button->hide();
        m_inBin.push_back(button);
    }
    return button;
}

void RecordPage::showPanes(bool shown)
{
    m_ui->paneSplitter->setVisible(shown);
}

void RecordPage::connectList()
{
    connect(m_ui->searchEdit, &FilterEdit::filterChanged, this, &RecordPage::applyFilter);
    connect(m_ui->searchEdit, &FilterEdit::listWanted, this, &RecordPage::goToList);
    connect(m_ui->searchEdit, &FilterEdit::settled, this, &RecordPage::searchSettled);
    connect(m_ui->listView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &RecordPage::openChosen);
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
    connect(m_ui->undoButton, &QPushButton::clicked, this,
        [this] { m_opens.isNull() ? restore(m_undoes) : showRecord(m_opens); });
    connect(m_ui->showBinButton, &QPushButton::clicked, this, [this] { m_ui->listView->setFocus(); });
    auto* keys = new QShortcut(
        QKeySequence(u"Ctrl+Return"_s), m_ui->paneSplitter, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, [this] {
        if (m_ui->saveNextButton->isHidden())
            save();
        else
            storeAndContinue();
    });
    new EscapeKey(m_form, [this] {
        if (!mayLeave())
            return;
        if (!m_form->isStored())
            closeForm();
        if (m_model->rowCount() > 0)
            m_ui->listView->setFocus();
        else
            focusFilter();
    });
}

QTableView& RecordPage::listView()
{
    return *m_ui->listView;
}

void RecordPage::addAboveList(QWidget& widget)
{
    m_ui->listLayout->insertWidget(m_ui->listLayout->indexOf(m_ui->listView), &widget);
    m_lastAboveList = followInTabOrder(m_lastAboveList ? *m_lastAboveList : *m_ui->searchEdit, widget);
}

void RecordPage::addBelowList(QWidget& widget)
{
    m_ui->listLayout->insertWidget(m_ui->listLayout->indexOf(m_ui->listView) + 1, &widget);
    followInTabOrder(*m_ui->listView, widget);
}

void RecordPage::closeForm()
{
    showBlank();
    settleDraft();
    showForm(false);
}

void RecordPage::leaveBin()
{
    m_ui->showBinButton->setChecked(false);
}

void RecordPage::refresh()
{
    m_list->reload();
    showCount();
    chooseShown();
    if (m_drafts)
        m_drafts->offer();
}

void RecordPage::renew(const std::vector<Uuid>& gone)
{
    const Uuid shown = m_form->isVisibleTo(this) && m_form->isStored() ? m_form->recordId() : Uuid();
    if (m_ui->undoButton->hasFocus()) // it goes with the notice
        m_ui->listView->setFocus();
    showNotice({});
    if (!shown.isNull() && (std::ranges::find(gone, shown) != gone.end() || !load(shown)))
        closeForm();
    else if (!shown.isNull())
        showForm(true);
    refresh();
}

void RecordPage::showCount()
{
    m_ui->countLabel->setText(m_list->countText());
    const QString choose = mayEdit() ? m_words.choose : tr("Choose a line on the left.");
    m_ui->emptyLabel->setText(m_model->rowCount() > 0 ? choose : whyEmpty());
}

QString RecordPage::whyEmpty()
{
    if (m_ui->showBinButton->isChecked())
        return tr("The bin is empty.");
    const auto* boxes = findChild<NarrowingBar*>();
    const bool narrowed =
        !m_ui->searchEdit->text().isEmpty() || m_list->isNarrowed() || (boxes && boxes->narrows());
    if (narrowed)
        return tr("Nothing matches what is typed or chosen above the list.");
    return mayEdit() ? m_words.empty : m_words.empty.section(u'\n', 0, 0); // how to enter is the second line
}

void RecordPage::showForm(bool shown)
{
    const bool inBin = m_list->showsBin();
    const bool edits = mayEdit() && !inBin;
    if (!shown && m_form->isAncestorOf(window()->focusWidget()))
        m_ui->listView->setFocus(); // keys would go on to the rail
    m_form->setVisible(shown);
    m_form->setReadOnly(!edits);
    m_ui->emptyLabel->setVisible(!shown);
    m_ui->saveButton->setEnabled(shown && edits);
    m_ui->saveNextButton->setEnabled(shown && edits);
    m_ui->saveNextButton->setVisible(m_offersNext && !inBin); // what the bin offers stays in one line
    m_ui->binButton->setEnabled(shown && edits && m_form->isStored());
    m_ui->binButton->setVisible(!inBin);
    m_ui->restoreButton->setVisible(inBin);
    m_ui->restoreButton->setEnabled(shown && mayEdit());
    for (QPushButton* button : m_inBin) {
        button->setVisible(inBin);
        button->setEnabled(shown && m_form->isStored());
    }
}

void RecordPage::showNotice(const QString& sentence, const Uuid& undoes, const Uuid& opens)
{
    m_undoes = undoes;
    m_opens = opens;
    m_ui->undoButton->setText(opens.isNull() ? tr("Undo") : tr("Open that record"));
    m_ui->noticeLabel->setText(sentence);
    m_ui->noticeBar->setVisible(!sentence.isEmpty());
    m_ui->undoButton->setVisible(!undoes.isNull() || !opens.isNull());
}

bool RecordPage::isModified() const
{
    return m_form->isModified();
}

QString RecordPage::unstored() const
{
    const QString title = m_form->draftTitle();
    return title.isEmpty() ? tr("a new record") : title;
}

void RecordPage::dropChanges()
{
    const Uuid gone = std::exchange(m_gone, {});
    m_form->showAsItStood();
    settleDraft();
    if (!m_form->isStored())
        return showForm(false);
    if (gone.isNull() || gone != m_form->recordId())
        return;
    const QString name = m_form->title();
    closeForm();
    m_list->reload();
    showCount();
    showNotice(tr("In the bin: %1").arg(name), gone);
}

/// Also after the list was read anew or somebody chose to stay.
void RecordPage::chooseShown()
{
    choose(m_form->isVisibleTo(this) ? m_list->rowOf(m_form->recordId()) : -1);
}

/// Whatever keys are held down; none for -1.
void RecordPage::choose(int row)
{
    QItemSelectionModel& selection = *m_ui->listView->selectionModel();
    if (row < 0)
        return selection.clear();
    selection.setCurrentIndex(
        m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// One row alone is opened; several are chosen for something to be done with all of them.
void RecordPage::openChosen()
{
    const ChosenRows chosen(*m_ui->listView->selectionModel());
    if (chosen.count() == 1)
        open(m_list->idAt(chosen.first()));
}

void RecordPage::open(const Uuid& id)
{
    if (id.isNull() || (id == m_form->recordId() && m_form->isVisibleTo(this)))
        return;
    if (!mayLeave())
        return chooseShown();
    if (const Outcome loaded = load(id); !loaded) {
        chooseShown();
        return Q_EMIT statusMessage(messages::sentenceFor(loaded.errors().front()));
    }
    showNotice({});
    showForm(true);
    if (!m_ui->listView->selectionModel()->hasSelection())
        chooseShown(); // the list was read anew on leaving
    m_ui->searchEdit->noteOpened(id);
}

void RecordPage::showRecord(const Uuid& id)
{
    m_ui->showBinButton->setChecked(false);
    open(id);
    chooseShown();
}

void RecordPage::startNew()
{
    if (!mayEdit() || !mayLeave())
        return;
    m_ui->showBinButton->setChecked(false);
    showNotice({});
    choose(-1);
    showBlank();
    showForm(true);
    m_form->focusFirst();
}

/// Of something done before; one that offers a way back stays until a record is opened.
void RecordPage::dropOldNotice()
{
    if (m_undoes.isNull())
        showNotice({});
}

void RecordPage::applyFilter()
{
    m_ui->showBinButton->setChecked(false);
    dropOldNotice();
    m_list->setText(m_ui->searchEdit->text());
    showCount();
}

void RecordPage::goToList()
{
    if (m_model->rowCount() == 0)
        return;
    m_ui->listView->setFocus(); // a view that gets the focus makes its first row the current one, unchosen
    if (!m_ui->listView->selectionModel()->hasSelection())
        choose(0);
}

void RecordPage::focusFilter()
{
    m_ui->searchEdit->setFocus();
    m_ui->searchEdit->selectAll();
}

} // namespace hoanhap::ui
