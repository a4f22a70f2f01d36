// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/finding/SelectionBar.h"

#include "messages/ErrorSentences.h"
#include "text/numbers/Numbers.h"
#include "ui/lists/ChosenRows.h"
#include "ui/people/PersonListModel.h"
#include "ui/people/transfer/TransferDialog.h"
#include "ui/waiting/LongWork.h"
#include "ui_SelectionBar.h"

#include <QMenu>
#include <QTableView>

namespace hoanhap::ui {

using services::SelectionService;
using Step = SelectionStepDialog::Step;

namespace {
constexpr size_t mostKept = 500; // each is looked for in the list
}

SelectionBar::SelectionBar(PageContext context, QTableView& view, PersonListModel& model, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SelectionBar>())
    , m_context(context)
    , m_view(view)
    , m_model(model)
{
    m_ui->setupUi(this);
    hide();
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &SelectionBar::showChosen);
    connect(&model, &QAbstractItemModel::modelReset, this, &SelectionBar::showChosen);
    connect(&model, &PersonListModel::renewed, this, &SelectionBar::chooseAgain);
    // Later: a list that is whole may still be told to be another one.
    connect(
        &model, &PersonListModel::counted, this,
        [this] {
            if (m_model.isWhole())
                m_kept.clear();
        },
        Qt::QueuedConnection);
}

SelectionBar::~SelectionBar() = default;

void SelectionBar::offer(bool editsPeople, bool editsActivities, std::function<bool()> mayBegin)
{
    m_mayBegin = std::move(mayBegin);
    auto* menu = new QMenu(this);
    const auto add = [&](const QString& title, auto action) {
        connect(menu->addAction(title), &QAction::triggered, this, action);
    };
    if (editsPeople) {
        add(tr("Assign a helper…"), [this] { take(Step::AssignHelper); });
        add(tr("Add a need…"), [this] { take(Step::AddNeed); });
        add(tr("Survey their needs…"), [this] { Q_EMIT surveyWanted(chosen()); });
    }
    if (editsActivities) {
        add(tr("Add to a class…"), [this] { take(Step::AddToClass); });
        add(tr("Add to a session…"), [this] { take(Step::AddToSession); });
    }
    if (editsPeople)
        add(tr("Transfer…"), [this] { transfer(); });
    if (editsPeople)
        add(tr("Move to bin"), [this] { moveToBin(); });
    m_offersAny = !menu->isEmpty();
    m_ui->withChosenButton->setMenu(menu);
}

void SelectionBar::showChosen()
{
    const int count = ChosenRows(*m_view.selectionModel()).count();
    m_ui->chosenLabel->setText(tr("%1 people chosen").arg(text::grouped(count)));
    setVisible(count > 1 && m_offersAny && !m_model.showsBin());
}

std::vector<Uuid> SelectionBar::chosen() const
{
    return m_model.peopleAt(ChosenRows(*m_view.selectionModel()).all());
}

void SelectionBar::take(Step step)
{
    if (!m_mayBegin())
        return;
    const std::vector<Uuid> people = chosen();
    SelectionStepDialog dialog(m_context.workspace, step, people, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString count = text::grouped(static_cast<qint64>(dialog.changed().people.size()));
    QString sentence = step == Step::AssignHelper ? tr("The helper was assigned to %1 people.").arg(count)
        : step == Step::AddNeed                   ? tr("The need was added for %1 people.").arg(count)
        : step == Step::AddToClass
        ? tr("%1 people were added to the class %2.").arg(count, dialog.chosenName())
        : tr("%1 people were added to the session %2.").arg(count, dialog.chosenName());
    if (dialog.changed().asBefore > 0)
        sentence += tr(" For %1 nothing was to be changed.").arg(text::grouped(dialog.changed().asBefore));
    Q_EMIT done(sentence, {});
    keepChosen(people);
}

void SelectionBar::keepChosen(std::vector<Uuid> people)
{
    m_kept = people.size() > 1 && people.size() <= mostKept ? std::move(people) : std::vector<Uuid>();
    chooseAgain();
}

void SelectionBar::chooseAgain()
{
    QItemSelection rows;
    for (const Uuid& person : m_kept)
        if (const int row = m_model.rowOf(person); row >= 0)
            rows.select(m_model.index(row, 0), m_model.index(row, 0));
    if (rows.size() < 2)
        return;
    QItemSelectionModel& selection = *m_view.selectionModel();
    selection.setCurrentIndex(rows.front().topLeft(), QItemSelectionModel::NoUpdate);
    selection.select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void SelectionBar::transfer()
{
    if (!m_mayBegin())
        return;
    const std::vector<Uuid> people = chosen();
    TransferDialog dialog(m_context.workspace, people,
        tr("%1 people chosen").arg(text::grouped(static_cast<qint64>(people.size()))), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT done(dialog.outcome(), {});
    keepChosen(people);
}

void SelectionBar::moveToBin()
{
    if (!m_mayBegin())
        return;
    const std::vector<Uuid> people = chosen();
    const QString count = text::grouped(static_cast<qint64>(people.size()));
    if (!m_context.prompts.confirm(this, tr("Move %1 people to the bin?").arg(count), tr("Move to bin")))
        return;
    LongWork work(tr("Changing %1 people…").arg(count), this);
    work.letStop(tr("Stop and leave everything as it was"));
    const auto moved = work.runOn(m_context.workspace, [&](const LongWork::GoOn& goOn) {
        return SelectionService(m_context.workspace, goOn).moveToBin(people);
    });
    if (!moved)
        return m_context.prompts.tell(this, messages::sentencesFor(moved.errors()));
    Q_EMIT done(tr("In the bin: %1 people").arg(count), moved->people);
}

} // namespace hoanhap::ui
