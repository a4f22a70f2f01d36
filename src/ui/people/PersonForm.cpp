// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonForm.h"

#include "ui/drafts/DraftText.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui/forms/StackWhenNarrow.h"
#include "ui/people/CandidatePane.h"
#include "ui/people/LegalStatusEditor.h"
#include "ui/people/merging/MergesBar.h"
#include "ui_PersonForm.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using Kind = RowColumn::Kind;

namespace {
constexpr int roomForTwoTables = 920; // pixels for the columns of both with their whole titles
}

PersonForm::PersonForm(QWidget* parent) : RecordForm(parent), m_ui(std::make_unique<Ui::PersonForm>())
{
    m_ui->setupUi(this);
    new EnterMovesOn(m_ui->detailsFields);
    new StackWhenNarrow(m_ui->detailsPage, {m_ui->detailsFieldsLayout});
    new StackWhenNarrow(m_ui->detailsPage, {m_ui->paperLayout}, roomForTwoTables);
}

PersonForm::~PersonForm() = default;

void PersonForm::setUp(services::Workspace& workspace)
{
    CodeBox::fillAll(*m_ui->detailsFields, workspace);
    m_ui->birthEdit->setToday(workspace.clock().today());
    setUpTables(workspace);
    setUpCaseTables(workspace);
    m_ui->unitBox->fillUnits(workspace);
    m_binding = std::make_unique<RecordBinding<domain::Person>>(m_ui->detailsFields);
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_faults->nameRest(&PersonForm::placeName);
    m_binding->watchIn(*m_faults);
    m_binding->whenChanged(this, [this] { noteChange(); });
    m_tables = {
        m_ui->identityEditor, m_ui->residenceEditor, m_ui->contactEditor, m_ui->needEditor, m_ui->workEditor};
    for (RowsEditor* table : m_tables)
        connect(table, &RowsEditor::edited, this, &PersonForm::noteChange);
    connect(m_ui->statusEditor, &LegalStatusEditor::edited, this, &PersonForm::noteChange);
    connect(m_ui->unitBox, &QComboBox::activated, this, &PersonForm::noteChange);
    m_ui->candidatePane->connectTo(workspace, [this] { return toCompare(); });
    connect(m_ui->candidatePane, &CandidatePane::openAsked, this, &PersonForm::openAsked);
}

// The column that everybody fills in comes first: typing in it adds a row with the usual kind.
void PersonForm::setUpTables(services::Workspace& workspace)
{
    m_ui->identityEditor->setUp(workspace,
        {{u"number"_s, tr("Number"), Kind::Text, {}, 126},
            {u"kind"_s, tr("Kind"), Kind::Code, u"identity-kinds"_s, 110},
            {u"issued_on"_s, tr("Issued on"), Kind::PartialDate, {}, 90}, {u"issued_by"_s, tr("Issued by")}},
        {{u"kind"_s, u"cccd"_s}});
    m_ui->contactEditor->setUp(workspace,
        {{u"value"_s, tr("Number"), Kind::Text, {}, 112},
            {u"kind"_s, tr("Kind"), Kind::Code, u"contact-kinds"_s, 90},
            {u"name"_s, tr("Name"), Kind::Text, {}, 110},
            {u"relation"_s, tr("Relation"), Kind::Code, u"relations"_s}},
        {{u"kind"_s, u"phone"_s}});
    m_ui->residenceEditor->setUp(workspace,
        {{u"area_code"_s, tr("Commune"), Kind::Area, {}, 240},
            {u"hamlet"_s, tr("Hamlet"), Kind::Text, {}, 110},
            {u"kind"_s, tr("Kind"), Kind::Code, u"residence-kinds"_s, 130},
            {u"valid_from"_s, tr("From"), Kind::Day, {}, 92}, {u"valid_to"_s, tr("To"), Kind::Day, {}, 92}},
        {{u"kind"_s, u"permanent"_s}});
}

void PersonForm::setUpCaseTables(services::Workspace& workspace)
{
    m_ui->statusEditor->setUp(workspace);
    m_ui->needEditor->setUp(workspace,
        {{u"kind"_s, tr("Need"), Kind::Code, u"need-kinds"_s, 130},
            {u"occupation"_s, tr("Occupation wished"), Kind::Text, {}, 120},
            {u"surveyed_on"_s, tr("Surveyed on"), Kind::Day, {}, 100},
            {u"state"_s, tr("State"), Kind::Code, {}, 110},
            {u"closed_on"_s, tr("Closed on"), Kind::Day, {}, 95},
            {u"decline_reason"_s, tr("Why declined"), Kind::Code, u"decline-reasons"_s, 100},
            {u"source"_s, tr("Source"), Kind::Text, {}, 80}},
        {{u"state"_s, u"open"_s}});
    m_ui->needEditor->model().setLabels(u"state"_s,
        {{u"open"_s, tr("Open")}, {u"being_met"_s, tr("Being met")}, {u"met"_s, tr("Met")},
            {u"declined"_s, tr("Declined")}});
    m_ui->workEditor->setUp(workspace,
        {{u"state"_s, tr("State"), Kind::Code, u"work-states"_s, 150},
            {u"occupation"_s, tr("Work"), Kind::Text, {}, 120},
            {u"employer"_s, tr("Employer"), Kind::Text, {}, 140},
            {u"monthly_wage"_s, tr("Monthly wage (đồng)"), Kind::Number, {}, 145},
            {u"valid_from"_s, tr("From"), Kind::Day, {}, 92}, {u"valid_to"_s, tr("To"), Kind::Day, {}, 92}});
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
    m_binding->show(file.person);
    m_ui->unitBox->show(file.person);
    m_ui->identityEditor->setRecords(file.identityNumbers);
    m_ui->residenceEditor->setRecords(file.residences);
    m_ui->contactEditor->setRecords(file.contacts);
    m_ui->statusEditor->setBirth(file.person.birth);
    m_ui->statusEditor->setStatuses(file.statuses, file.penalties);
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
    unread = m_binding->read(file.person);
    m_ui->unitBox->read(file.person);
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
    m_binding->setReadOnly(readOnly);
    m_ui->unitBox->setReadOnly(readOnly);
    for (RowsEditor* table : m_tables)
        table->setReadOnly(readOnly);
    m_ui->statusEditor->setReadOnly(readOnly);
}

void PersonForm::showErrors(const Errors& errors, const Errors& warnings)
{
    m_ui->identityEditor->showFaults(u"identity_number"_s, errors, warnings);
    m_ui->residenceEditor->showFaults(u"residence"_s, errors, warnings);
    m_ui->contactEditor->showFaults(u"contact"_s, errors, warnings);
    m_ui->needEditor->showFaults(u"need"_s, errors, warnings);
    m_ui->workEditor->showFaults(u"work_situation"_s, errors, warnings);
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

QString PersonForm::placeName(const QString& field)
{
    static const QHash<QString, const char*> tables{
        {u"identity_number"_s, QT_TR_NOOP("Identity papers")},
        {u"residence"_s, QT_TR_NOOP("Residence")},
        {u"contact"_s, QT_TR_NOOP("Phones and relatives")},
        {u"legal_status"_s, QT_TR_NOOP("Legal statuses")},
        {u"additional_penalty"_s, QT_TR_NOOP("Additional penalties")},
        {u"need"_s, QT_TR_NOOP("Needs")},
        {u"work_situation"_s, QT_TR_NOOP("Work situation")},
    };
    const char* table = tables.value(field.section(u'[', 0, 0));
    const int row = field.section(u'[', 1).section(u']', 0, 0).toInt() + 1;
    return table ? tr("%1, line %2").arg(tr(table)).arg(row) : QString();
}

MergesBar& PersonForm::merges()
{
    return *m_ui->mergesBar;
}

void PersonForm::focusFirst()
{
    m_ui->pages->setCurrentIndex(0);
    m_ui->fullNameEdit->setFocus();
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
    const QString name = m_ui->fullNameEdit->text().trimmed();
    const Result<text::PartialDate> birth = m_ui->birthEdit->date();
    QString headline = name.isEmpty() ? tr("New person") : name;
    if (birth && !birth->isEmpty())
        headline += u" (%1)"_s.arg(birth->year());
    m_ui->headlineLabel->setText(m_modified ? headline + u" *"_s : headline);
    QStringList words;
    for (const domain::LegalStatus& status : m_base.statuses)
        if (!status.endedOn)
            words << m_ui->statusEditor->labelOf(status.kind);
    words.removeDuplicates();
    words.removeAll(QString());
    m_ui->statusLabel->setText(words.join(u"  ·  "_s));
    m_ui->statusLabel->setVisible(!words.isEmpty());
}

QByteArray PersonForm::draft() const
{
    Errors unread;
    return draftText(services::draftOfFile(m_base, &domain::PersonFile::person),
        services::draftOfFile(file(unread), &domain::PersonFile::person), *this);
}

bool PersonForm::showDraft(const QByteArray& draft)
{
    const std::optional<DraftParts> parts = DraftParts::of(draft);
    if (!parts)
        return false;
    setEdited(services::draftedFile<domain::PersonFile>(parts->base, &domain::PersonFile::person),
        services::draftedFile<domain::PersonFile>(parts->edited, &domain::PersonFile::person));
    showUnread(*this, parts->unread);
    return true;
}

} // namespace hoanhap::ui
