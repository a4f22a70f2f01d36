// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/status/LegalStatusEditor.h"

#include "domain/Findings.h"
#include "domain/cases/AsAt.h"
#include "domain/cases/HiddenRecord.h"
#include "domain/cases/rules/StatusFields.h"
#include "messages/ErrorSentences.h"
#include "services/catalogues/CatalogueService.h"
#include "text/dates/DocumentDate.h"
#include "ui/faults/FaultMark.h"
#include "ui/forms/StackWhenNarrow.h"
#include "ui/lists/ListLook.h"
#include "ui/people/status/StatusHints.h"
#include "ui/people/status/StatusListModel.h"
#include "ui/rows/RowsEditor.h"
#include "ui_LegalStatusEditor.h"

#include <QScrollBar>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using CellKind = RowColumn::Kind;
using domain::AdditionalPenalty;
using domain::LegalStatus;

namespace {

/// Pixels below which the boxes beside each other would cut kinds of status and offences.
constexpr int roomForTwoColumns = 960;

QString shownDay(const std::optional<QDate>& day)
{
    return day ? text::dateInFigures(*day) : QString();
}

/// What the day it stands to is: the real end, or that of the term.
QString stateOf(const LegalStatus& status, QDate today)
{
    return domain::standsOn(status, today) ? LegalStatusEditor::tr("not ended")
                                           : LegalStatusEditor::tr("ended");
}

} // namespace

LegalStatusEditor::LegalStatusEditor(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LegalStatusEditor>())
    , m_list(new StatusListModel({tr("Kind"), tr("From"), tr("To"), tr("State"), tr("Offence")}, this))
{
    m_ui->setupUi(this);
    m_ui->listView->setModel(m_list);
    giveListLook(*m_ui->listView, {174, 92, 92, 94, 148});
    keepColumns(*m_ui->listView);
    wrapRows(*m_ui->listView);
    new StackWhenNarrow(m_ui->statusScroll, {&m_ui->statusFields->columns()}, roomForTwoColumns);
}

LegalStatusEditor::~LegalStatusEditor() = default;

void LegalStatusEditor::setUp(services::Workspace& workspace)
{
    m_workspace = &workspace;
    for (const domain::CatalogueEntry& entry :
        services::CatalogueService(workspace).entries(u"legal-status-kinds"_s))
        m_kindLabels.insert(entry.code, entry.label);
    m_ui->statusFields->setUp(workspace);
    m_ui->penaltyEditor->setUp(workspace,
        {{u"kind"_s, tr("Kind"), CellKind::Code, u"additional-penalties"_s, 220},
            {u"from_date"_s, tr("From"), CellKind::Day, {}, 95},
            {u"to_date"_s, tr("To"), CellKind::Day, {}, 95},
            {u"banned_occupation"_s, tr("Banned occupation"), CellKind::Text, {}, 150},
            {u"note"_s, tr("Note")}});
    connect(m_ui->statusFields, &StatusFieldsForm::edited, this, &LegalStatusEditor::noteChange);
    connect(m_ui->penaltyEditor, &RowsEditor::edited, this, &LegalStatusEditor::noteChange);
    connectList();
}

void LegalStatusEditor::focusFirst()
{
    m_ui->addButton->setFocus();
}

void LegalStatusEditor::connectList()
{
    connect(m_ui->addButton, &QPushButton::clicked, this, &LegalStatusEditor::add);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &LegalStatusEditor::remove);
    connect(m_ui->listView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) {
            if (index.isValid() && index.row() != m_current)
                choose(index.row());
        });
}

void LegalStatusEditor::setBirth(const text::PartialDate& birth)
{
    m_birth = birth;
    showMeaning();
}

void LegalStatusEditor::showMeaning()
{
    const LegalStatus status = hasCurrent() ? m_entries.at(m_current).status : LegalStatus();
    domain::PersonFile file = m_entries.file();
    file.person.birth = m_birth;
    file.person.recordHidden = m_hidden;
    const QString hints = hasCurrent() ? statusHints(file, status, m_workspace->clock().today()) : QString();
    m_ui->hintLabel->setText(hints);
    m_ui->hintLabel->setVisible(!hints.isEmpty());
    const bool asksFor = domain::isConviction(status.kind) && !(m_hidden && domain::isExpunged(status));
    m_ui->penaltySection->setVisible(asksFor || (hasCurrent() && !m_entries.at(m_current).penalties.empty()));
}

void LegalStatusEditor::setStatuses(
    const std::vector<LegalStatus>& statuses, const std::vector<AdditionalPenalty>& penalties, bool hidden)
{
    m_hidden = hidden;
    const Uuid chosen = hasCurrent() ? m_entries.at(m_current).status.id : Uuid();
    m_entries.set(statuses, penalties, [this] { return m_workspace->newId(); });
    // Where it was only stored the same status stays in view: the next keys are meant for it.
    const std::optional<int> same = m_entries.rowOf(chosen);
    m_current = m_entries.count() == 0 ? -1 : same.value_or(0);
    showList();
    showCurrent();
    if (!same)
        m_ui->statusScroll->verticalScrollBar()->setValue(0);
}

void LegalStatusEditor::read(
    std::vector<LegalStatus>& statuses, std::vector<AdditionalPenalty>& penalties, Errors& unread) const
{
    StatusEntries entries = m_entries;
    if (hasCurrent())
        append(unread, readInto(entries.at(m_current)));
    const domain::PersonFile file = entries.file();
    statuses = file.statuses;
    penalties = file.penalties;
}

Errors LegalStatusEditor::readInto(StatusEntry& entry) const
{
    const QString prefix = domain::rowPrefix<LegalStatus>(static_cast<size_t>(m_current));
    Errors unread = m_ui->statusFields->read(entry.status);
    for (Error& fault : unread)
        fault.field.prepend(prefix);
    const std::vector<AdditionalPenalty> before = entry.penalties;
    entry.penalties = m_ui->penaltyEditor->records(before, unread);
    for (AdditionalPenalty& penalty : entry.penalties)
        penalty.legalStatusId = entry.status.id;
    return unread;
}

/// False where something typed cannot be read: then the status must stay in view.
bool LegalStatusEditor::takeCurrent()
{
    if (!hasCurrent() || m_readOnly)
        return true;
    const Errors unread = readInto(m_entries.at(m_current));
    if (unread.empty())
        return true;
    m_entries.setFaults(unread, {});
    showFaults();
    return false;
}

void LegalStatusEditor::choose(int row)
{
    const bool leaves = takeCurrent();
    if (leaves)
        m_current = row;
    showList();
    if (!leaves)
        return; // what was typed and cannot be read stays in its field
    showCurrent();
    m_ui->statusScroll->verticalScrollBar()->setValue(0);
}

void LegalStatusEditor::showRow(int row)
{
    if (row >= 0 && row < m_entries.count() && row != m_current)
        choose(row);
}

void LegalStatusEditor::showCurrent()
{
    m_ui->statusPane->setVisible(hasCurrent());
    m_ui->noStatusLabel->setVisible(!hasCurrent());
    m_ui->noStatusLabel->setText(m_readOnly ? tr("No legal status is recorded.")
                                            : tr("No legal status yet. Press \"Add a status\": a person may "
                                                 "have several, each with its own days."));
    m_ui->removeButton->setEnabled(hasCurrent() && !m_readOnly);
    const StatusEntry entry = hasCurrent() ? m_entries.at(m_current) : StatusEntry{};
    m_ui->statusFields->setStatus(entry.status, m_hidden);
    m_ui->penaltyEditor->setRecords(entry.penalties);
    showMeaning();
    showFaults();
}

void LegalStatusEditor::showList()
{
    std::vector<PlainListModel::Row> rows;
    QStringList said;
    for (int row = 0; row < m_entries.count(); ++row) {
        const LegalStatus& status = m_entries.at(row).status;
        const QString kind = status.kind.isEmpty() ? tr("(no kind yet)") : labelOf(status.kind);
        said << saidOf(row);
        rows.push_back({status.id,
            {said.last().isEmpty() ? kind : withSign(kind), shownDay(status.fromDate),
                shownDay(status.endedOn ? status.endedOn : status.toDate),
                stateOf(status, m_workspace->clock().today()), status.offence}});
    }
    m_list->setRows(std::move(rows), said);
    if (hasCurrent())
        m_ui->listView->selectRow(m_current);
}

QString LegalStatusEditor::saidOf(int row) const
{
    QStringList sentences;
    for (const Errors& faults : {m_entries.errorsOf(row), m_entries.penaltyErrorsOf(row),
             m_entries.warningsOf(row), m_entries.penaltyWarningsOf(row)})
        for (const Error& fault : faults)
            sentences << messages::sentenceFor(fault);
    return sentences.join(u'\n');
}

void LegalStatusEditor::noteChange()
{
    if (hasCurrent()) {
        readInto(m_entries.at(m_current));
        showList();
        showMeaning();
    }
    Q_EMIT edited();
}

void LegalStatusEditor::add()
{
    if (!takeCurrent())
        return;
    LegalStatus status;
    status.id = m_workspace->newId();
    m_entries.add(status);
    m_current = m_entries.count() - 1;
    showList();
    showCurrent();
    m_ui->statusFields->focusFirst();
    m_ui->statusScroll->ensureWidgetVisible(window()->focusWidget());
    Q_EMIT edited();
}

void LegalStatusEditor::remove()
{
    if (!hasCurrent())
        return;
    m_entries.remove(m_current);
    m_current = std::min(m_current, m_entries.count() - 1);
    showList();
    showCurrent();
    Q_EMIT edited();
}

void LegalStatusEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_ui->statusFields->setReadOnly(readOnly);
    m_ui->penaltyEditor->setReadOnly(readOnly);
    m_ui->addButton->setVisible(!readOnly);
    m_ui->removeButton->setVisible(!readOnly);
    m_ui->removeButton->setEnabled(hasCurrent() && !readOnly);
}

void LegalStatusEditor::showErrors(const Errors& errors, const Errors& warnings)
{
    m_entries.setFaults(errors, warnings);
    const bool stays = hasCurrent() && m_entries.hasError(m_current);
    const int wrong = stays ? m_current : m_entries.firstWrong().value_or(m_current);
    const bool isSame = wrong == m_current;
    m_current = wrong;
    showList();
    if (isSame)
        showFaults(); // what was typed and cannot be read stays in its field
    else
        showCurrent();
}

void LegalStatusEditor::showFaults()
{
    m_ui->statusFields->showFaults(m_entries.errorsOf(m_current), m_entries.warningsOf(m_current));
    m_ui->penaltyEditor->showFaults(u"additional_penalty"_s, m_entries.penaltyErrorsOf(m_current),
        m_entries.penaltyWarningsOf(m_current));
}

} // namespace hoanhap::ui
