// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonForm.h"

#include "domain/cases/AsAt.h"
#include "ui/drafts/DraftText.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui/forms/StackWhenNarrow.h"
#include "ui/needs/ActWords.h"
#include "ui/people/CandidatePane.h"
#include "ui/people/details/PersonDetails.h"
#include "ui/people/details/PersonHead.h"
#include "ui/people/details/PersonTables.h"
#include "ui/people/merging/MergesBar.h"
#include "ui/people/status/LegalStatusEditor.h"
#include "ui_PersonForm.h"

#include <QScrollBar>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int roomForTwoTables = 920; // pixels for the columns of both with their whole titles
}

PersonForm::PersonForm(QWidget* parent) : RecordForm(parent), m_ui(std::make_unique<Ui::PersonForm>())
{
    m_ui->setupUi(this);
    m_ui->summaryLabel->hide(); // its area has shown it
    new StackWhenNarrow(m_ui->detailsPage, {&m_ui->detailsFields->columns()});
    new StackWhenNarrow(m_ui->detailsPage, {m_ui->paperLayout}, roomForTwoTables);
}

PersonForm::~PersonForm() = default;

void PersonForm::setUp(services::Workspace& workspace)
{
    m_workspace = &workspace;
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_faults->nameRest(&placeInFile);
    m_ui->detailsFields->setUp(workspace, *m_faults);
    setUpIdentityTable(*m_ui->identityEditor, workspace);
    setUpContactTable(*m_ui->contactEditor, workspace);
    setUpResidenceTable(*m_ui->residenceEditor, workspace);
    setUpNeedTable(*m_ui->needEditor, workspace);
    setUpWorkTable(*m_ui->workEditor, workspace);
    m_ui->statusEditor->setUp(workspace);
    m_ui->head->setUp(workspace);
    m_tables = {{u"identity_number"_s, m_ui->identityEditor}, {u"residence"_s, m_ui->residenceEditor},
        {u"contact"_s, m_ui->contactEditor}, {u"need"_s, m_ui->needEditor},
        {u"work_situation"_s, m_ui->workEditor}};
    for (const auto& [name, table] : m_tables)
        connect(table, &RowsEditor::edited, this, &PersonForm::noteChange);
    RowsEditor::letRefusalsGo(*this, *m_ui->summaryLabel);
    connect(m_ui->detailsFields, &PersonDetails::edited, this, &PersonForm::noteChange);
    connect(m_ui->statusEditor, &LegalStatusEditor::edited, this, &PersonForm::noteChange);
    connect(m_ui->head, &PersonHead::edited, this, &PersonForm::noteChange);
    connect(m_ui->head, &PersonHead::transferWanted, this, &PersonForm::transferWanted);
    connect(m_ui->head, &PersonHead::jumpWanted, this, &PersonForm::jumpTo);
    m_ui->candidatePane->connectTo(workspace, [this] { return toCompare(); });
    connect(m_ui->candidatePane, &CandidatePane::openAsked, this, &PersonForm::openAsked);
}

void PersonForm::setFile(const domain::PersonFile& file)
{
    m_base = file;
    showFile(file, false);
}

void PersonForm::setEdited(const domain::PersonFile& base, const domain::PersonFile& edited)
{
    m_base = base;
    showFile(edited, true);
}

void PersonForm::showFile(const domain::PersonFile& file, bool modified)
{
    m_ui->detailsFields->setPerson(file.person);
    m_ui->head->setPerson(file.person);
    m_ui->identityEditor->setRecords(file.identityNumbers);
    m_ui->residenceEditor->setRecords(file.residences);
    m_ui->contactEditor->setRecords(file.contacts);
    m_ui->statusEditor->setBirth(file.person.birth);
    m_ui->statusEditor->setStatuses(file.statuses, file.penalties, file.person.recordHidden);
    m_ui->needEditor->model().setLabels(u"met_by_id"_s, actsInWords(*m_workspace, file.needs));
    m_ui->needEditor->setRecords(file.needs);
    m_ui->workEditor->setRecords(file.workSituations);
    m_faults->clear();
    m_ui->candidatePane->clear();
    m_modified = modified; // last: filling the fields looks like typing
    showHeadline();
    Q_EMIT shown();
}

QTabWidget& PersonForm::pages()
{
    return *m_ui->pages;
}

QWidget& PersonForm::legalPage()
{
    return *m_ui->legalPage;
}

domain::PersonFile PersonForm::file(Errors& unread) const
{
    domain::PersonFile file = m_base;
    unread = m_ui->detailsFields->read(file.person);
    m_ui->head->readUnit(file.person);
    file.identityNumbers = m_ui->identityEditor->records(m_base.identityNumbers, unread);
    file.residences = m_ui->residenceEditor->records(m_base.residences, unread);
    file.contacts = m_ui->contactEditor->records(m_base.contacts, unread);
    m_ui->statusEditor->read(file.statuses, file.penalties, unread);
    file.needs = m_ui->needEditor->records(m_base.needs, unread);
    file.workSituations = m_ui->workEditor->records(m_base.workSituations, unread);
    return file;
}

void PersonForm::setReadOnly(bool readOnly)
{
    m_ui->detailsFields->setReadOnly(readOnly);
    m_ui->head->setReadOnly(readOnly);
    for (const auto& [name, table] : m_tables)
        table->setReadOnly(readOnly);
    m_ui->statusEditor->setReadOnly(readOnly);
}

void PersonForm::showErrors(const Errors& errors, const Errors& warnings)
{
    for (const auto& [name, table] : m_tables)
        table->showFaults(name, errors, warnings);
    m_ui->statusEditor->showErrors(errors, warnings);
    m_faults->show(errors, warnings);
    if (!errors.empty())
        m_ui->pages->setCurrentWidget(pageOf(errors.front().field));
}

QWidget* PersonForm::pageOf(const QString& field) const
{
    if (field.startsWith("legal_status"_L1) || field.startsWith("additional_penalty"_L1))
        return m_ui->legalPage;
    if (field.startsWith("need"_L1) || field.startsWith("work_situation"_L1))
        return m_ui->needsPage;
    return m_ui->detailsPage;
}

void PersonForm::jumpTo(const QString& field)
{
    m_ui->pages->setCurrentWidget(pageOf(field));
    const auto table = std::find_if(
        m_tables.begin(), m_tables.end(), [&](const auto& entry) { return entry.first == field; });
    QWidget* target = table == m_tables.end() ? m_ui->detailsFields->widgetOf(field) : table->second;
    if (!target)
        return m_ui->statusEditor->focusFirst();
    m_ui->detailsPage->ensureWidgetVisible(target);
    target->setFocus();
}

MergesBar& PersonForm::merges()
{
    return *m_ui->mergesBar;
}

void PersonForm::focusFirst()
{
    m_ui->pages->setCurrentIndex(0);
    m_ui->detailsPage->verticalScrollBar()->setValue(0);
    m_ui->detailsFields->setFocus();
}

void PersonForm::noteChange()
{
    m_modified = true;
    showHeadline();
    m_ui->candidatePane->noteChange();
    Q_EMIT modified();
}

const std::vector<Uuid>& PersonForm::notTheSame() const
{
    return m_ui->candidatePane->notTheSame();
}

/// Nothing where neither name nor birth nor a number of a stored person has changed.
std::optional<domain::PersonFile> PersonForm::toCompare() const
{
    Errors unread;
    domain::PersonFile typed = file(unread);
    const bool sameNumbers = std::equal(typed.identityNumbers.begin(), typed.identityNumbers.end(),
        m_base.identityNumbers.begin(), m_base.identityNumbers.end(),
        [](const auto& one, const auto& other) { return one.number == other.number; });
    if (!m_modified
        || (isStored() && sameNumbers && typed.person.fullName == m_base.person.fullName
            && typed.person.birth == m_base.person.birth))
        return std::nullopt;
    return typed;
}

void PersonForm::showHeadline()
{
    const QDate today = m_workspace->clock().today();
    QStringList statuses;
    for (const domain::LegalStatus& status : m_base.statuses)
        if (domain::standsOn(status, today))
            statuses << m_ui->statusEditor->labelOf(status.kind);
    statuses.removeDuplicates();
    statuses.removeAll(QString());
    Errors unread;
    m_ui->head->showTyped(file(unread), statuses, m_modified);
}

QByteArray PersonForm::draft() const
{
    Errors unread;
    return draftText(services::draftOfFile(m_base, &domain::PersonFile::person),
        services::draftOfFile(file(unread), &domain::PersonFile::person), *this,
        m_ui->statusEditor->shownRow());
}

/// Somebody new has no name but the one that is typed.
QString PersonForm::draftTitle() const
{
    Errors unread;
    const QString typed = file(unread).person.fullName.trimmed();
    return typed.isEmpty() ? title() : typed;
}

bool PersonForm::showDraft(const QByteArray& draft)
{
    const std::optional<DraftParts> parts = DraftParts::of(draft);
    if (!parts)
        return false;
    setEdited(services::draftedFile<domain::PersonFile>(parts->base, &domain::PersonFile::person),
        services::draftedFile<domain::PersonFile>(parts->edited, &domain::PersonFile::person));
    m_ui->statusEditor->showRow(parts->shownRow);
    showUnread(*this, parts->unread);
    return true;
}

} // namespace hoanhap::ui
