// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/roster/RosterDialog.h"

#include "messages/ErrorSentences.h"
#include "storage/StorageError.h"
#include "ui/forms/CodeBox.h"
#include "ui/lists/widths/ColumnFit.h"
#include "ui/training/roster/RosterModel.h"
#include "ui/waiting/LongWork.h"
#include "ui_RosterDialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::Roster;
using services::RosterLine;

namespace {

/// The choice of a line as a box.
class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    ChoiceDelegate(RosterModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) { }

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        auto* box = new CodeBox(parent);
        for (const RosterModel::Choice& choice : m_model.choicesOf(index.row()))
            box->addItem(choice.words);
        box->setAccessibleName(RosterModel::tr("Taken for"));
        // What was chosen counts at once: the button that takes the list over waits for the last choice.
        connect(box, &QComboBox::activated, this,
            [this, box, row = index.row()] { m_model.choose(row, box->currentIndex()); });
        return box;
    }
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        editor->setGeometry(option.rect);
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        static_cast<QComboBox*>(editor)->setCurrentIndex(m_model.chosenAt(index.row()));
    }
    void setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const override
    {
        m_model.choose(index.row(), static_cast<QComboBox*>(editor)->currentIndex());
    }

    /// Up and Down go on to the next line, as in every table; Alt+Down opens the list.
    bool eventFilter(QObject* editor, QEvent* event) override
    {
        const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
        const bool moves = key && !(key->modifiers() & ~Qt::KeypadModifier)
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        auto* view = qobject_cast<QTableView*>(parent());
        if (!moves || !view)
            return QStyledItemDelegate::eventFilter(editor, event);
        const QModelIndex here = view->currentIndex();
        const int row = here.row() + (key->key() == Qt::Key_Up ? -1 : 1);
        if (row >= 0 && row < m_model.rowCount())
            view->setCurrentIndex(here.siblingAtRow(row));
        return true;
    }

private:
    RosterModel& m_model;
};

} // namespace

RosterDialog::RosterDialog(PageContext context, For what, std::vector<Uuid> seated, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RosterDialog>())
    , m_context(context)
    , m_seated(std::move(seated))
    , m_model(new RosterModel(Roster(context.workspace, {}).mayEnter(),
          what == For::Class ? tr("Learner outside the register") : tr("Counted by number alone"), this))
{
    m_ui->setupUi(this);
    if (what == For::Session) {
        setWindowTitle(tr("People from a list"));
        m_ui->takeButton->setText(tr("Take into the session"));
    }
    m_ui->rosterView->setModel(m_model);
    m_ui->rosterView->setItemDelegate(new ChoiceDelegate(*m_model, m_ui->rosterView));
    m_ui->rosterView->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_ui->rosterView->verticalHeader()->setDefaultSectionSize(28);
    new ColumnFit(*m_ui->rosterView, {220, 190, 325, 198}, ColumnFit::Shortage::Scroll);
    m_ui->takeButton->setAutoDefault(false);
    connect(m_ui->findButton, &QPushButton::clicked, this, &RosterDialog::find);
    connect(m_ui->takeButton, &QPushButton::clicked, this, &RosterDialog::takeOver);
    connect(new QShortcut(QKeySequence(u"F8"_s), this), &QShortcut::activated, this,
        &RosterDialog::goToUndecided);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RosterDialog::showCounts);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RosterDialog::showCounts);
    m_ui->listEdit->setPlainText(QGuiApplication::clipboard()->text());
    showCounts();
    if (m_ui->listEdit->toPlainText().contains(u'\n'))
        QMetaObject::invokeMethod(this, &RosterDialog::find, Qt::QueuedConnection);
}

RosterDialog::~RosterDialog()
{
    m_model->disconnect(this); // a cell that is open still tells of its choice as it goes
}

void RosterDialog::find()
{
    const text::TableRows rows = text::pastedTable(m_ui->listEdit->toPlainText());
    LongWork waiting(tr("Looking for the people of the list…"), this);
    waiting.letStop(tr("Stop"));
    try {
        auto lines = waiting.runOn(m_context.workspace, [&](const LongWork::GoOn& goOn) {
            return Roster(m_context.workspace, m_seated).read(rows, goOn);
        });
        m_ui->faultLabel->tell(lines ? Errors() : lines.errors(), {});
        if (!lines)
            return;
        m_model->setLines(std::move(*lines));
        goToUndecided();
    } catch (const storage::StorageError& fault) {
        m_ui->faultLabel->complain(messages::sentenceFor(fault));
    }
}

/// The next line below the current one that waits for a choice, else the first of them.
void RosterDialog::goToUndecided()
{
    const auto& lines = m_model->lines();
    const auto waits = [](const RosterLine& line) { return line.as == RosterLine::As::Undecided; };
    const auto below = lines.begin() + (m_ui->rosterView->currentIndex().row() + 1);
    auto next = std::find_if(below, lines.end(), waits);
    if (next == lines.end())
        next = std::find_if(lines.begin(), lines.end(), waits);
    if (next != lines.end())
        m_ui->rosterView->setCurrentIndex(m_model->index(
            static_cast<int>(next - lines.begin()), static_cast<int>(RosterModel::Column::TakenFor)));
}

void RosterDialog::takeOver()
{
    m_ui->rosterView->setFocus(); // takes over what is being chosen
    try {
        const Outcome entered = Roster(m_context.workspace, m_seated).enterNew(m_model->lines());
        if (entered)
            return accept();
        m_ui->faultLabel->tell(entered.errors(), {});
    } catch (const storage::StorageError& fault) {
        m_ui->faultLabel->complain(messages::sentenceFor(fault));
    }
}

void RosterDialog::showCounts()
{
    const int undecided = m_model->undecided();
    QStringList counts;
    if (m_model->rowCount() == 0)
        counts << tr("Paste a list above, then look for its people.");
    if (undecided > 0)
        counts << u"⚠ "_s + tr("%n lines wait for a choice (F8).", nullptr, undecided);
    if (m_model->rowCount() > 0)
        counts << tr("%n people will be taken over.", nullptr, m_model->takenOver());
    m_ui->countLabel->setText(counts.join(u' '));
    m_ui->takeButton->setEnabled(undecided == 0 && m_model->takenOver() > 0);
}

std::vector<Uuid> RosterDialog::learners() const
{
    std::vector<Uuid> people;
    for (const RosterLine& line : m_model->lines())
        if (line.as == RosterLine::As::Learner
            && std::find(people.begin(), people.end(), line.person) == people.end())
            people.push_back(line.person);
    return people;
}

std::vector<domain::ClassGuest> RosterDialog::guests() const
{
    std::vector<domain::ClassGuest> guests;
    for (const RosterLine& line : m_model->lines())
        if (const auto guest = Roster::guestOf(line))
            guests.push_back(*guest);
    return guests;
}

} // namespace hoanhap::ui
