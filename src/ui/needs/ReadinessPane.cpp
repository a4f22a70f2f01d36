// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/ReadinessPane.h"

#include "domain/needs/ReadinessRules.h"
#include "messages/ErrorSentences.h"
#include "services/catalogues/CatalogueService.h"
#include "services/needs/ReadinessService.h"
#include "storage/StorageError.h"
#include "text/dates/DocumentDate.h"
#include "ui/lists/ListLook.h"
#include "ui/lists/PlainListModel.h"
#include "ui/needs/ObstacleDialog.h"
#include "ui/needs/ReadinessDialog.h"
#include "ui_ReadinessPane.h"

#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::ReadinessNote;
using domain::WorkObstacle;
using services::ReadinessService;

namespace {

QString dayInWords(const std::optional<QDate>& day)
{
    return day ? text::dateInFigures(*day) : QString();
}

} // namespace

ReadinessPane::ReadinessPane(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReadinessPane>())
    , m_context(context)
    , m_notes(new PlainListModel({tr("Day"), tr("Readiness"), tr("Reasons"), tr("What would change it"),
                                     tr("On hold until"), tr("Note")},
          this))
    , m_obstacles(new PlainListModel({tr("Obstacle"), tr("How far"), tr("Step to take")}, this))
{
    m_ui->setupUi(this);
    m_ui->noteView->setModel(m_notes);
    giveListLook(*m_ui->noteView, {90, 170, 180, 150, 100, 90});
    m_ui->obstacleView->setModel(m_obstacles);
    giveListLook(*m_ui->obstacleView, {220, 110, 300});
    for (ListTable* view : {m_ui->noteView, m_ui->obstacleView}) {
        keepColumns(*view);
        wrapRows(*view);
    }
    connectButtons();
}

ReadinessPane::~ReadinessPane() = default;

void ReadinessPane::connectButtons()
{
    connect(m_ui->noteButton, &QPushButton::clicked, this, &ReadinessPane::noteNew);
    connect(m_ui->correctButton, &QPushButton::clicked, this, &ReadinessPane::correct);
    connect(m_ui->noteView, &QTableView::activated, this, &ReadinessPane::correct);
    connect(m_ui->removeNoteButton, &QPushButton::clicked, this, &ReadinessPane::removeNote);
    connect(m_ui->addObstacleButton, &QPushButton::clicked, this, &ReadinessPane::addObstacle);
    const auto edit = [this] {
        if (const WorkObstacle* obstacle = chosenObstacle(); obstacle && m_mayEdit)
            editObstacle(WorkObstacle(*obstacle));
    };
    connect(m_ui->changeObstacleButton, &QPushButton::clicked, this, edit);
    connect(m_ui->obstacleView, &QTableView::activated, this, edit);
    connect(m_ui->doneButton, &QPushButton::clicked, this, &ReadinessPane::finishObstacle);
    connect(m_ui->removeObstacleButton, &QPushButton::clicked, this, &ReadinessPane::removeObstacle);
    for (ListTable* view : {m_ui->noteView, m_ui->obstacleView})
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReadinessPane::showButtons);
}

void ReadinessPane::showPerson(const Uuid& person, bool mayEdit)
{
    m_person = person;
    m_mayEdit = mayEdit;
    m_ui->paneSummaryLabel->warn({});
    read();
}

void ReadinessPane::read()
{
    m_file = {};
    if (!m_person.isNull())
        if (auto file = ReadinessService(m_context.workspace).load(m_person))
            m_file = std::move(file).value();
    showNotes();
    showStanding();
    showObstacles();
    showButtons();
}

QString ReadinessPane::label(const QString& catalogue, const QString& code) const
{
    return code.isEmpty() ? QString()
                          : services::CatalogueService(m_context.workspace).label(catalogue, code);
}

void ReadinessPane::showNotes()
{
    std::vector<PlainListModel::Row> rows;
    for (auto note = m_file.notes.rbegin(); note != m_file.notes.rend(); ++note) {
        QStringList reasons;
        for (const QString& code : note->reasons)
            reasons << label(u"decline-reasons"_s, code);
        const domain::Readiness& readiness = note->readiness;
        rows.push_back({readiness.id,
            {dayInWords(readiness.notedOn), label(u"readiness-states"_s, readiness.state),
                reasons.join(u", "_s), readiness.wouldChange, dayInWords(readiness.onHoldUntil),
                readiness.note}});
    }
    m_notes->setRows(std::move(rows));
}

void ReadinessPane::showStanding()
{
    const QDate today = m_context.workspace.clock().today();
    const ReadinessNote* standing = domain::standingOn(m_file.notes, today);
    QString sentence = standing ? tr("Readiness: %1, noted on %2.")
                                      .arg(label(u"readiness-states"_s, standing->readiness.state),
                                          dayInWords(standing->readiness.notedOn))
                                : tr("Nobody has noted yet whether this person is ready to work.");
    if (const auto changes = domain::changesOfMind(m_file.notes); !changes.empty())
        sentence += u' ' + tr("Changes of mind: %1.").arg(changes.size());
    m_ui->standingLabel->setText(sentence);
    const bool held = standing && domain::isOnHold(standing->readiness, today);
    m_ui->holdLabel->warn(held
            ? tr("On hold until %1: %2. Left out of the lists of what is overdue.")
                  .arg(dayInWords(standing->readiness.onHoldUntil), standing->readiness.onHoldReason)
            : QString());
}

void ReadinessPane::showObstacles()
{
    std::vector<PlainListModel::Row> rows;
    for (const WorkObstacle& obstacle : m_file.obstacles)
        rows.push_back({obstacle.id,
            {label(u"work-obstacles"_s, obstacle.kind), label(u"obstacle-states"_s, obstacle.state),
                obstacle.note}});
    m_obstacles->setRows(std::move(rows));
}

const ReadinessNote* ReadinessPane::chosenNote() const
{
    const Uuid id = m_notes->idAt(m_ui->noteView->currentIndex().row());
    for (const ReadinessNote& note : m_file.notes)
        if (!id.isNull() && note.readiness.id == id)
            return &note;
    return nullptr;
}

const WorkObstacle* ReadinessPane::chosenObstacle() const
{
    const Uuid id = m_obstacles->idAt(m_ui->obstacleView->currentIndex().row());
    for (const WorkObstacle& obstacle : m_file.obstacles)
        if (!id.isNull() && obstacle.id == id)
            return &obstacle;
    return nullptr;
}

void ReadinessPane::showButtons()
{
    const WorkObstacle* obstacle = chosenObstacle();
    m_ui->noteButton->setEnabled(m_mayEdit);
    m_ui->correctButton->setEnabled(m_mayEdit && chosenNote());
    m_ui->removeNoteButton->setEnabled(m_mayEdit && chosenNote());
    m_ui->addObstacleButton->setEnabled(m_mayEdit);
    m_ui->changeObstacleButton->setEnabled(m_mayEdit && obstacle);
    m_ui->doneButton->setEnabled(m_mayEdit && obstacle && obstacle->state != "done"_L1);
    m_ui->removeObstacleButton->setEnabled(m_mayEdit && obstacle);
}

template <typename Work>
void ReadinessPane::change(QTableView& list, Work work)
{
    list.setFocus(); // the button that was pressed may not be there any more
    const int row = list.currentIndex().row();
    try {
        const auto done = work(ReadinessService(m_context.workspace));
        if (!done)
            m_context.prompts.tell(this, messages::sentencesFor(done.errors()));
        read();
        list.setCurrentIndex(list.model()->index(std::min(row, list.model()->rowCount() - 1), 0));
    } catch (const storage::StorageError& fault) {
        m_context.prompts.tell(this, messages::sentenceFor(fault));
    }
}

void ReadinessPane::note(const ReadinessNote& note)
{
    ReadinessDialog dialog(m_context, note, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_ui->paneSummaryLabel->warn(messages::sentencesFor(dialog.warnings()));
    read();
}

void ReadinessPane::noteNew()
{
    const auto blank = ReadinessService(m_context.workspace).blank(m_person);
    if (blank)
        note(*blank);
    else
        m_context.prompts.tell(this, messages::sentencesFor(blank.errors()));
}

void ReadinessPane::correct()
{
    if (const ReadinessNote* chosen = chosenNote(); chosen && m_mayEdit)
        note(ReadinessNote(*chosen));
}

void ReadinessPane::removeNote()
{
    const ReadinessNote* chosen = chosenNote();
    if (chosen
        && m_context.prompts.confirm(this,
            tr("Remove this note? A change of mind is noted as a new one, not by removing."), tr("Remove")))
        change(*m_ui->noteView,
            [id = chosen->readiness.id](ReadinessService service) { return service.remove(id); });
}

void ReadinessPane::editObstacle(const WorkObstacle& obstacle)
{
    if (ObstacleDialog(m_context, obstacle, this).exec() == QDialog::Accepted)
        read();
}

void ReadinessPane::addObstacle()
{
    WorkObstacle obstacle;
    obstacle.personId = m_person;
    obstacle.state = u"not_started"_s;
    editObstacle(obstacle);
}

void ReadinessPane::finishObstacle()
{
    if (const WorkObstacle* chosen = chosenObstacle())
        change(*m_ui->obstacleView, [base = *chosen](ReadinessService service) {
            WorkObstacle done = base;
            done.state = u"done"_s;
            return service.saveObstacle(base, done);
        });
}

void ReadinessPane::removeObstacle()
{
    const WorkObstacle* chosen = chosenObstacle();
    if (chosen && m_context.prompts.confirm(this, tr("Remove this obstacle from the list?"), tr("Remove")))
        change(*m_ui->obstacleView,
            [id = chosen->id](ReadinessService service) { return service.removeObstacle(id); });
}

} // namespace hoanhap::ui
