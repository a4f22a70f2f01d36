// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listentry/ListEntryPage.h"

#include "messages/ErrorSentences.h"
#include "services/people/likeness/CandidateSearch.h"
#include "services/people/listentry/ListDraft.h"
#include "services/people/listentry/ListEntryErrorCodes.h"
#include "storage/StorageError.h"
#include "text/tables/PastedTable.h"
#include "ui/drafts/DraftKeeper.h"
#include "ui/listentry/ListEntryDelegate.h"
#include "ui/listentry/ListEntryModel.h"
#include "ui/listentry/SharedFields.h"
#include "ui/listentry/StaleRows.h"
#include "ui/lists/CopiedCells.h"
#include "ui/lists/OpenCell.h"
#include "ui/people/LikenessWords.h"
#include "ui/waiting/LongWork.h"
#include "ui_ListEntryPage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::CellFault;
using services::ListEntry;

namespace {

constexpr std::array<int, services::listColumnCount> gridWidths{
    170, 115, 80, 114, 150, 115, 210, 90, 190, 114, 150, 150, 150, 160};

/// Who of the register may be the person of a row, in words. Rows are checked aside too: the workspace is
/// lent to whoever asks.
QStringList likeThem(services::Workspace& workspace, const domain::PersonFile& file)
{
    QStringList people;
    if (const auto found = services::CandidateSearch(workspace).find(file))
        for (const services::CandidateSearch::Candidate& candidate : *found)
            people << seenPersonInWords(candidate.person);
    return people;
}

QString inMenu(const services::ListRepair& repair)
{
    QStringList texts;
    for (const auto& [column, text] : repair.texts)
        texts << text.simplified();
    return texts.join(u" | "_s).replace(u'&', u"&&"_s);
}

} // namespace

ListEntryPage::ListEntryPage(services::Workspace& workspace, UserPrompts& prompts, QWidget* parent)
    : FillingPane(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_ui(std::make_unique<Ui::ListEntryPage>())
    , m_model(new ListEntryModel(workspace, this))
    , m_drafts(new DraftKeeper(workspace, QLatin1String(draftKind), *this, this))
{
    m_ui->setupUi(this);
    m_model->askFor([&workspace](const domain::PersonFile& file) { return likeThem(workspace, file); });
    m_shared = std::make_unique<SharedFields>(SharedFields::Widgets{m_ui->unitBox, m_ui->communeEdit,
        m_ui->statusBox, m_ui->dispatchBox, m_ui->sourceEdit, m_ui->surveyedEdit});
    m_shared->fill(workspace);
    m_shared->whenChanged(this, [this] {
        if (takeShared())
            showFaults();
    });
    m_ui->gridView->setModel(m_model);
    m_ui->gridView->setItemDelegate(new ListEntryDelegate(workspace, this));
    connect(m_ui->gridView->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, [this] {
        if (!isModified()) // Escape: the draft of the open cell goes with it
            m_drafts->settle();
    });
    for (int column = 0; column < services::listColumnCount; ++column)
        m_ui->gridView->setColumnWidth(column, gridWidths[static_cast<size_t>(column)]);
    connectGrid();
    new StaleRows(
        workspace, *m_model, [this] { return m_ui->gridView->rowAt(0); }, this);
    connect(m_ui->repairButton, &QPushButton::clicked, this, &ListEntryPage::offerRepairs);
    connect(m_ui->nextFaultButton, &QPushButton::clicked, this, &ListEntryPage::goToNextFault);
    connect(m_ui->storeButton, &QPushButton::clicked, this, &ListEntryPage::save);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ListEntryPage::closeWanted);
    connect(m_model, &ListEntryModel::edited, this, [this] {
        showCounts();
        if (!isModified())
            m_drafts->settle();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ListEntryPage::showFaults);
    showCounts();
    showFaults();
}

ListEntryPage::~ListEntryPage() = default;

void ListEntryPage::connectGrid()
{
    ListEntryView* grid = m_ui->gridView;
    connect(grid, &ListEntryView::copyWanted, this, &ListEntryPage::copy);
    connect(grid, &ListEntryView::cutWanted, this, &ListEntryPage::cut);
    connect(grid, &ListEntryView::pasteWanted, this, &ListEntryPage::paste);
    connect(grid, &ListEntryView::repairsWanted, this, &ListEntryPage::offerRepairs);
    connect(grid, &ListEntryView::clearWanted, this,
        [this] { m_model->setTexts(m_ui->gridView->selectionModel()->selectedIndexes(), {}); });
    connect(grid, &ListEntryView::removeWanted, this,
        [this] { m_model->removeLines(m_ui->gridView->selectionModel()->selectedIndexes()); });
    connect(grid, &ListEntryView::undoWanted, &m_model->undoStack(), &QUndoStack::undo);
    connect(grid, &ListEntryView::redoWanted, &m_model->undoStack(), &QUndoStack::redo);
    connect(grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& now, const QModelIndex& before) {
            if (before.isValid() && before.row() != now.row() && takeShared())
                m_model->checkRow(before.row());
            showFaults();
        });
    auto* next = new QShortcut(QKeySequence(u"F8"_s), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, &ListEntryPage::goToNextFault);
}

void ListEntryPage::focusGrid()
{
    m_ui->gridView->setFocus();
    if (!m_ui->gridView->currentIndex().isValid())
        m_ui->gridView->setCurrentIndex(m_model->index(0, 0));
    if (m_model->rows().empty())
        bringBackDraft();
}

void ListEntryPage::bringBackDraft()
{
    m_drafts->offer();
    if (!m_drafts->bringBack())
        return;
    if (m_model->rows().empty()) { // the program was killed between the last row and the end of its storing
        m_drafts->settle();
        return Q_EMIT statusMessage(tr("Every row of the draft is in the register already."));
    }
    checkRows();
    Q_EMIT statusMessage(
        tr("Back from the draft: %n rows", nullptr, static_cast<int>(m_model->rows().size())));
}

bool ListEntryPage::takeShared()
{
    if (const std::optional<Error> fault = m_shared->fault()) {
        m_ui->faultLabel->complain(messages::sentenceFor(*fault));
        return false;
    }
    m_model->setShared(m_shared->values());
    return true;
}

std::vector<services::ListRow> ListEntryPage::rowsAsTyped() const
{
    std::vector<services::ListRow> rows = m_model->rows();
    const QModelIndex cell = m_ui->gridView->currentIndex();
    if (const std::optional<QString> typed = openCellText(*m_ui->gridView)) {
        rows.resize(std::max(rows.size(), static_cast<size_t>(cell.row()) + 1));
        rows[static_cast<size_t>(cell.row())].set(static_cast<services::ListColumn>(cell.column()), *typed);
    }
    return rows;
}

QByteArray ListEntryPage::draft() const
{
    return services::ListDraft{m_shared->values(), m_shared->unread(), rowsAsTyped()}.written();
}

QByteArray ListEntryPage::changeMark() const
{
    QByteArray mark = QByteArray::number(m_model->revision())
        + services::ListDraft{m_shared->values(), m_shared->unread(), {}}.written();
    const QModelIndex cell = m_ui->gridView->currentIndex();
    if (const std::optional<QString> typed = openCellText(*m_ui->gridView))
        mark += u"%1:%2:%3"_s.arg(cell.row()).arg(cell.column()).arg(*typed).toUtf8();
    return mark;
}

bool ListEntryPage::showDraft(const QByteArray& draft)
{
    std::optional<services::ListDraft> read = services::ListDraft::read(draft);
    if (!read)
        return false;
    m_model->entry().dropStored(read->rows);
    m_shared->show(read->shared, read->unread);
    m_model->replace(0, static_cast<int>(m_model->rows().size()), read->rows);
    return true;
}

/// Every row that nobody has looked at yet, in a thread of its own where they are many.
void ListEntryPage::checkRows()
{
    if (!takeShared())
        return;
    std::vector<ListEntry::Outcome> outcomes;
    LongWork work(tr("Checking the rows…"), this);
    work.letStop(tr("Stop"));
    try {
        work.runOn(m_workspace, [&](const LongWork::GoOn& goOn) {
            m_model->entry().checkAll(m_model->rows(), outcomes, goOn);
            return true;
        });
    } catch (const storage::StorageError& fault) {
        m_prompts.tell(this, messages::sentenceFor(fault));
    }
    m_model->take(outcomes);
}

void ListEntryPage::save()
{
    m_ui->gridView->takeOpenCell();
    if (!takeShared())
        return;
    m_model->reserveIds();
    m_drafts->keep(); // whatever kills the program now, the draft knows which rows are in the register
    std::vector<ListEntry::Outcome> outcomes;
    LongWork work(tr("Storing the rows…"), this);
    work.letStop(tr("Stop"));
    QString broken;
    try {
        work.runOn(m_workspace, [&](const LongWork::GoOn& goOn) {
            m_model->entry().storeClean(m_model->rows(), outcomes, goOn);
            return true;
        });
    } catch (const storage::StorageError& fault) {
        broken = messages::sentenceFor(fault) + u'\n' + tr("What is not stored is still in the list.");
    }
    m_model->take(outcomes);
    const auto stored = std::count_if(
        outcomes.begin(), outcomes.end(), [](const auto& outcome) { return !outcome.person.isNull(); });
    Q_EMIT statusMessage(stored == 0 ? tr("Nobody was stored: no row is filled in and without faults.")
                                     : tr("Stored: %n people", nullptr, static_cast<int>(stored)));
    m_drafts->keep(); // what was stored is no draft any more
    if (!broken.isEmpty())
        m_prompts.tell(this, broken);
}

bool ListEntryPage::isModified() const
{
    const auto isOpen = [](const services::ListRow& row) { return row.isOpen(); };
    if (!openCellText(*m_ui->gridView))
        return std::ranges::any_of(m_model->rows(), isOpen);
    return std::ranges::any_of(rowsAsTyped(), isOpen);
}

void ListEntryPage::dropAll()
{
    m_model->dropAll();
}

void ListEntryPage::copy()
{
    copyCells(m_ui->gridView->selectionModel()->selectedIndexes());
}

void ListEntryPage::cut()
{
    copy();
    m_model->setTexts(m_ui->gridView->selectionModel()->selectedIndexes(), {});
}

void ListEntryPage::paste()
{
    const text::TableRows table = text::pastedTable(QGuiApplication::clipboard()->text());
    const QModelIndex cell = m_ui->gridView->currentIndex();
    if (table.size() == 1 && table.front().size() == 1)
        m_model->setTexts(m_ui->gridView->selectionModel()->selectedIndexes(), table.front().front());
    else
        m_model->paste(cell, table);
    if (table.size() > 1)
        checkRows();
}

void ListEntryPage::addRepairs(QMenu& menu, const CellFault& fault)
{
    const int row = m_ui->gridView->currentIndex().row();
    for (const services::ListRepair& repair : fault.repairs) {
        QAction* take = menu.addAction(inMenu(repair));
        connect(take, &QAction::triggered, m_model, [this, row, repair] { m_model->repair(row, repair); });
    }
    addRepairsOfMany(menu, fault);
    if (fault.doubt) {
        QAction* accept = menu.addAction(tr("It is right as it stands"));
        connect(accept, &QAction::triggered, m_model, [this, row, fault] { m_model->accept(row, fault); });
    }
}

/// Where no repair is the likeliest, many rows take the one that somebody chose, and only where they say
/// the same.
void ListEntryPage::addRepairsOfMany(QMenu& menu, const CellFault& fault)
{
    const int row = m_ui->gridView->currentIndex().row();
    if (!menu.isEmpty())
        menu.addSeparator();
    const auto offer = [&](const QString& words, const auto& mend) {
        connect(menu.addAction(words), &QAction::triggered, this, [this, mend] {
            mend();
            checkRows();
        });
    };
    if (const int rows = m_model->alike(fault); !fault.ambiguous && rows > 1)
        offer(tr("The first offer in all %n rows with this fault", nullptr, rows),
            [this, fault] { m_model->repairAlike(fault); });
    if (!fault.ambiguous)
        return;
    for (const services::ListRepair& repair : fault.repairs)
        if (const int rows = m_model->same(row, fault, repair); rows > 1)
            offer(tr("In all %n rows that say the same: %1", nullptr, rows).arg(inMenu(repair)),
                [this, row, fault, repair] { m_model->repairSame(row, fault, repair); });
}

void ListEntryPage::offerRepairs()
{
    if (takeShared())
        m_model->checkRow(m_ui->gridView->currentIndex().row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CellFault& fault : m_model->faultsAt(m_ui->gridView->currentIndex()))
        addRepairs(*menu, fault);
    if (menu->isEmpty())
        menu->addAction(tr("Nothing is offered for this cell"))->setEnabled(false);
    const QRect cell = m_ui->gridView->visualRect(m_ui->gridView->currentIndex());
    menu->popup(m_ui->gridView->viewport()->mapToGlobal(cell.bottomLeft()));
    menu->setActiveAction(menu->actions().front());
}

void ListEntryPage::goToNextFault()
{
    if (const QModelIndex next = m_model->nextFault(m_ui->gridView->currentIndex()); next.isValid())
        m_ui->gridView->goTo(next.row(), next.column());
    m_ui->gridView->setFocus();
}

void ListEntryPage::showFaults()
{
    QStringList sentences;
    bool doubtful = true;
    bool mayStay = false;
    bool offered = false;
    for (const CellFault& fault : m_model->faultsAt(m_ui->gridView->currentIndex())) {
        sentences << messages::sentenceFor(fault.error);
        doubtful = doubtful && fault.doubt;
        mayStay = mayStay || fault.doubt;
        offered = offered || !fault.repairs.empty();
    }
    if (offered)
        sentences << tr("Alt+Enter offers a repair.");
    else if (mayStay)
        sentences << tr("Alt+Enter leaves it as it stands.");
    if (doubtful)
        m_ui->faultLabel->warn(sentences.join(u' '));
    else
        m_ui->faultLabel->complain(sentences.join(u' '));
    m_ui->repairButton->setEnabled(offered || mayStay);
}

void ListEntryPage::showCounts()
{
    const ListEntryModel::Counts counts = m_model->counts();
    m_ui->countLabel->setText(tr("Stored: %1   Ready: %2   With faults: %3   To be looked at: %4   "
                                 "Not checked yet: %5")
                                  .arg(counts.stored)
                                  .arg(counts.clean)
                                  .arg(counts.faulty)
                                  .arg(counts.doubtful)
                                  .arg(counts.unchecked));
    m_ui->storeButton->setEnabled(counts.clean + counts.unchecked > 0);
    m_ui->nextFaultButton->setEnabled(counts.faulty + counts.doubtful > 0);
}

} // namespace hoanhap::ui
