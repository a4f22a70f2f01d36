// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/LegalStatusEditor.h"

#include "domain/Findings.h"
#include "text/dates/DocumentDate.h"
#include "ui/forms/AreaEdit.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui/forms/StackWhenNarrow.h"
#include "ui/lists/ListLook.h"
#include "ui/lists/PlainListModel.h"
#include "ui/people/ExpungementHint.h"
#include "ui/rows/RowsEditor.h"
#include "ui_LegalStatusEditor.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using Kind = RowColumn::Kind;
using domain::AdditionalPenalty;
using domain::LegalStatus;

namespace {

QString shownDay(const std::optional<QDate>& day)
{
    return day ? text::dateInFigures(*day) : QString();
}

} // namespace

LegalStatusEditor::LegalStatusEditor(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LegalStatusEditor>())
    , m_list(new PlainListModel({tr("Kind"), tr("From"), tr("To"), tr("Offence"), tr("Ended on")}, this))
{
    m_ui->setupUi(this);
    m_ui->listView->setModel(m_list);
    giveListLook(*m_ui->listView, {205, 108, 108, 130, 108});
    new EnterMovesOn(m_ui->statusFields);
    new StackWhenNarrow(m_ui->statusScroll, {m_ui->statusFieldsLayout});
}

LegalStatusEditor::~LegalStatusEditor() = default;

void LegalStatusEditor::setUp(services::Workspace& workspace)
{
    m_workspace = &workspace;
    CodeBox::fillAll(*this, workspace);
    for (const domain::CatalogueEntry& entry :
        services::CatalogueService(workspace).entries(u"legal-status-kinds"_s))
        m_kindLabels.insert(entry.code, entry.label);
    m_ui->supervisingAreaEdit->connectTo(workspace);
    for (PartialDateEdit* date : findChildren<PartialDateEdit*>())
        date->setToday(workspace.clock().today());
    m_ui->penaltyEditor->setUp(workspace,
        {{u"kind"_s, tr("Kind"), Kind::Code, u"additional-penalties"_s, 220},
            {u"from_date"_s, tr("From"), Kind::Day, {}, 95}, {u"to_date"_s, tr("To"), Kind::Day, {}, 95},
            {u"banned_occupation"_s, tr("Banned occupation"), Kind::Text, {}, 150}, {u"note"_s, tr("Note")}});
    m_binding = std::make_unique<RecordBinding<LegalStatus>>(m_ui->statusFields);
    m_faults = std::make_unique<FieldFaults>(nullptr);
    m_binding->watchIn(*m_faults);
    m_binding->whenChanged(this, [this] { noteChange(); });
    connect(m_ui->penaltyEditor, &RowsEditor::edited, this, [this] { noteChange(); });
    connectList();
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
    showExpungement();
}

void LegalStatusEditor::showExpungement()
{
    domain::PersonFile file;
    file.person.birth = m_birth;
    for (const Entry& entry : m_entries) {
        file.statuses.push_back(entry.status);
        file.penalties.insert(file.penalties.end(), entry.penalties.begin(), entry.penalties.end());
    }
    const QString hint =
        hasCurrent() ? expungementHint(file, file.statuses[static_cast<size_t>(m_current)]) : QString();
    m_ui->expungementLabel->setText(hint);
    m_ui->expungementLabel->setVisible(!hint.isEmpty());
}

void LegalStatusEditor::setStatuses(
    const std::vector<LegalStatus>& statuses, const std::vector<AdditionalPenalty>& penalties)
{
    m_entries.clear();
    for (LegalStatus status : statuses) {
        if (status.id.isNull())
            status.id = m_workspace->newId(); // penalties refer to it before it is stored
        Entry entry{status, {}};
        for (const AdditionalPenalty& penalty : penalties)
            if (penalty.legalStatusId == status.id)
                entry.penalties.push_back(penalty);
        m_entries.push_back(entry);
    }
    m_errors.clear();
    m_warnings.clear();
    m_current = m_entries.empty() ? -1 : 0;
    showList();
    showCurrent();
}

void LegalStatusEditor::read(
    std::vector<LegalStatus>& statuses, std::vector<AdditionalPenalty>& penalties, Errors& unread) const
{
    statuses.clear();
    penalties.clear();
    for (int row = 0; row < static_cast<int>(m_entries.size()); ++row) {
        Entry entry = m_entries[static_cast<size_t>(row)];
        if (row == m_current) {
            append(unread, readInto(entry));
        }
        statuses.push_back(entry.status);
        penalties.insert(penalties.end(), entry.penalties.begin(), entry.penalties.end());
    }
}

Errors LegalStatusEditor::readInto(Entry& entry) const
{
    const QString prefix = domain::rowPrefix<LegalStatus>(static_cast<size_t>(m_current));
    Errors unread = m_binding->read(entry.status);
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
    Entry entry = m_entries[static_cast<size_t>(m_current)];
    const Errors unread = readInto(entry);
    m_entries[static_cast<size_t>(m_current)] = entry;
    if (unread.empty())
        return true;
    m_errors = unread;
    showFaults();
    return false;
}

void LegalStatusEditor::choose(int row)
{
    if (takeCurrent())
        m_current = row;
    showList();
    showCurrent();
}

void LegalStatusEditor::showCurrent()
{
    m_ui->statusScroll->setEnabled(hasCurrent());
    m_ui->removeButton->setEnabled(hasCurrent() && !m_readOnly);
    const Entry entry = hasCurrent() ? m_entries[static_cast<size_t>(m_current)] : Entry{};
    m_binding->show(entry.status);
    m_ui->penaltyEditor->setRecords(entry.penalties);
    showExpungement();
    showFaults();
}

void LegalStatusEditor::showList()
{
    std::vector<PlainListModel::Row> rows;
    for (const Entry& entry : m_entries) {
        const LegalStatus& status = entry.status;
        const QString prefix = domain::rowPrefix<LegalStatus>(rows.size());
        const bool wrong = !namedFor(prefix, m_errors).empty();
        rows.push_back({status.id,
            {(wrong ? u"⚠ "_s : QString())
                    + (status.kind.isEmpty() ? tr("(no kind yet)") : labelOf(status.kind)),
                shownDay(status.fromDate), shownDay(status.toDate), status.offence,
                shownDay(status.endedOn)}});
    }
    m_list->setRows(std::move(rows));
    if (hasCurrent())
        m_ui->listView->selectRow(m_current);
}

void LegalStatusEditor::noteChange()
{
    if (hasCurrent()) {
        readInto(m_entries[static_cast<size_t>(m_current)]);
        showList();
        showExpungement();
    }
    Q_EMIT edited();
}

void LegalStatusEditor::add()
{
    if (!takeCurrent())
        return;
    LegalStatus status;
    status.id = m_workspace->newId();
    m_entries.push_back({status, {}});
    m_current = static_cast<int>(m_entries.size()) - 1;
    showList();
    showCurrent();
    m_ui->kindBox->setFocus();
    Q_EMIT edited();
}

void LegalStatusEditor::remove()
{
    if (!hasCurrent())
        return;
    m_entries.erase(m_entries.begin() + m_current);
    m_current = std::min(m_current, static_cast<int>(m_entries.size()) - 1);
    m_errors.clear();
    m_warnings.clear();
    showList();
    showCurrent();
    Q_EMIT edited();
}

void LegalStatusEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_binding->setReadOnly(readOnly);
    m_ui->penaltyEditor->setReadOnly(readOnly);
    m_ui->addButton->setVisible(!readOnly);
    m_ui->removeButton->setVisible(!readOnly);
}

Errors LegalStatusEditor::namedFor(const QString& prefix, const Errors& errors)
{
    Errors own;
    for (Error error : errors)
        if (error.field.startsWith(prefix)) {
            error.field.remove(0, prefix.size());
            own.push_back(error);
        }
    return own;
}

void LegalStatusEditor::showErrors(const Errors& errors, const Errors& warnings)
{
    m_errors = errors;
    m_warnings = warnings;
    for (int row = static_cast<int>(m_entries.size()) - 1; row >= 0; --row)
        if (!namedFor(domain::rowPrefix<LegalStatus>(static_cast<size_t>(row)), errors).empty())
            m_current = row;
    showList();
    showCurrent();
}

/// Penalties are counted through the whole person, the table shows those of one status.
Errors LegalStatusEditor::penaltyFaults(const Errors& errors) const
{
    size_t first = 0;
    for (int row = 0; row < m_current; ++row)
        first += m_entries[static_cast<size_t>(row)].penalties.size();
    const size_t rows = hasCurrent() ? m_entries[static_cast<size_t>(m_current)].penalties.size() : 0;
    Errors own;
    for (size_t row = 0; row < rows; ++row)
        for (Error error : namedFor(domain::rowPrefix<AdditionalPenalty>(first + row), errors)) {
            error.field.prepend(domain::rowPrefix<AdditionalPenalty>(row));
            own.push_back(error);
        }
    return own;
}

void LegalStatusEditor::showFaults()
{
    const QString prefix = domain::rowPrefix<LegalStatus>(static_cast<size_t>(std::max(m_current, 0)));
    m_faults->show(namedFor(prefix, m_errors), namedFor(prefix, m_warnings));
    m_ui->penaltyEditor->showFaults(
        u"additional_penalty"_s, penaltyFaults(m_errors), penaltyFaults(m_warnings));
}

} // namespace hoanhap::ui
