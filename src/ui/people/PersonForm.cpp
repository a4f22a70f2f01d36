// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonForm.h"

#include "messages/ErrorSentences.h"
#include "ui/forms/AreaEdit.h"
#include "ui/forms/CodeBox.h"
#include "ui_PersonForm.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using Kind = RowColumn::Kind;

PersonForm::PersonForm(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::PersonForm>())
{
    m_ui->setupUi(this);
    m_ui->noteEdit->setMaximumHeight(64);
    m_ui->summaryLabel->hide();
}

PersonForm::~PersonForm() = default;

void PersonForm::setUp(services::Workspace& workspace)
{
    for (CodeBox* codes : findChildren<CodeBox*>())
        if (const QString catalogue = codes->property("catalogue").toString(); !catalogue.isEmpty())
            codes->fill(workspace, catalogue);
    m_ui->birthEdit->setToday(workspace.clock().today());
    setUpTables(workspace);
    setUpCaseTables(workspace);
    m_binding = std::make_unique<RecordBinding<domain::Person>>(m_ui->detailsFields);
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_binding->watchIn(*m_faults);
    m_binding->whenChanged(this, [this] { noteChange(); });
    for (RowsEditor* table : findChildren<RowsEditor*>())
        connect(table, &RowsEditor::edited, this, &PersonForm::noteChange);
}

void PersonForm::setUpTables(services::Workspace& workspace)
{
    m_ui->identityEditor->setUp(workspace,
        {{u"kind"_s, tr("Kind"), Kind::Code, u"identity-kinds"_s, 130},
            {u"number"_s, tr("Number"), Kind::Text, {}, 120},
            {u"issued_on"_s, tr("Issued on"), Kind::PartialDate, {}, 90}, {u"issued_by"_s, tr("Issued by")}},
        {{u"kind"_s, u"cccd"_s}});
    m_ui->residenceEditor->setUp(workspace,
        {{u"kind"_s, tr("Kind"), Kind::Code, u"residence-kinds"_s, 120},
            {u"area_code"_s, tr("Commune"), Kind::Area, {}, 170}, {u"hamlet"_s, tr("Hamlet")}},
        {{u"kind"_s, u"permanent"_s}});
    m_ui->contactEditor->setUp(workspace,
        {{u"kind"_s, tr("Kind"), Kind::Code, u"contact-kinds"_s, 110},
            {u"value"_s, tr("Number"), Kind::Text, {}, 110}, {u"name"_s, tr("Name"), Kind::Text, {}, 120},
            {u"relation"_s, tr("Relation"), Kind::Code, u"relations"_s}},
        {{u"kind"_s, u"phone"_s}});
}

void PersonForm::setUpCaseTables(services::Workspace& workspace)
{
    m_ui->statusEditor->setUp(workspace,
        {{u"kind"_s, tr("Kind"), Kind::Code, u"legal-status-kinds"_s, 220},
            {u"from_date"_s, tr("From"), Kind::Day, {}, 90}, {u"to_date"_s, tr("To"), Kind::Day, {}, 90},
            {u"offence"_s, tr("Offence"), Kind::Text, {}, 160},
            {u"offence_article"_s, tr("Article"), Kind::Text, {}, 80},
            {u"offence_group"_s, tr("Offence group"), Kind::Code, u"offence-groups"_s, 160},
            {u"judgment_number"_s, tr("Judgment number"), Kind::Text, {}, 130},
            {u"judgment_date"_s, tr("Judgment date"), Kind::Day, {}, 100},
            {u"court"_s, tr("Court"), Kind::Text, {}, 150},
            {u"penalty"_s, tr("Penalty"), Kind::Code, u"penalties"_s, 150},
            {u"sentence_years"_s, tr("Years"), Kind::Number, {}, 60},
            {u"sentence_months"_s, tr("Months"), Kind::Number, {}, 60},
            {u"probation_months"_s, tr("Probation (months)"), Kind::Number, {}, 130},
            {u"released_on"_s, tr("Released on"), Kind::Day, {}, 100},
            {u"place_served"_s, tr("Place served"), Kind::Text, {}, 150},
            {u"certificate_number"_s, tr("Certificate number"), Kind::Text, {}, 140},
            {u"certificate_date"_s, tr("Certificate date"), Kind::Day, {}, 110},
            {u"supervising_area"_s, tr("Supervising commune"), Kind::Area, {}, 180},
            {u"police_group"_s, tr("Police group"), Kind::Code, u"police-groups"_s, 120},
            {u"ended_on"_s, tr("Ended on"), Kind::Day, {}, 90},
            {u"end_reason"_s, tr("Why it ended"), Kind::Code, u"status-end-reasons"_s, 160},
            {u"note"_s, tr("Note")}},
        {{u"kind"_s, u"sentence_served"_s}});
    m_ui->penaltyEditor->setUp(workspace,
        {{u"kind"_s, tr("Kind"), Kind::Code, u"additional-penalties"_s, 220},
            {u"from_date"_s, tr("From"), Kind::Day, {}, 90}, {u"to_date"_s, tr("To"), Kind::Day, {}, 90},
            {u"banned_occupation"_s, tr("Banned occupation"), Kind::Text, {}, 150}, {u"note"_s, tr("Note")}});
    m_ui->needEditor->setUp(workspace,
        {{u"kind"_s, tr("Need"), Kind::Code, u"need-kinds"_s, 180},
            {u"occupation"_s, tr("Occupation wished"), Kind::Text, {}, 150},
            {u"surveyed_on"_s, tr("Surveyed on"), Kind::Day, {}, 100},
            {u"state"_s, tr("State"), Kind::Code, {}, 130},
            {u"closed_on"_s, tr("Closed on"), Kind::Day, {}, 100},
            {u"decline_reason"_s, tr("Why declined"), Kind::Code, u"decline-reasons"_s, 150},
            {u"source"_s, tr("Source")}},
        {{u"state"_s, u"open"_s}});
    m_ui->needEditor->model().setLabels(u"state"_s,
        {{u"open"_s, tr("Open")}, {u"being_met"_s, tr("Being met")}, {u"met"_s, tr("Met")},
            {u"declined"_s, tr("Declined")}});
    m_ui->workEditor->setUp(workspace,
        {{u"state"_s, tr("State"), Kind::Code, u"work-states"_s, 180},
            {u"employer"_s, tr("Employer"), Kind::Text, {}, 160},
            {u"occupation"_s, tr("Work"), Kind::Text, {}, 140},
            {u"monthly_wage"_s, tr("Monthly wage (đồng)"), Kind::Number, {}, 140},
            {u"valid_from"_s, tr("From"), Kind::Day, {}, 90}, {u"valid_to"_s, tr("To"), Kind::Day, {}, 90}});
}

void PersonForm::setFile(const domain::PersonFile& file)
{
    m_base = file;
    m_binding->show(file.person);
    m_ui->identityEditor->setRecords(file.identityNumbers);
    m_ui->residenceEditor->setRecords(file.residences);
    m_ui->contactEditor->setRecords(file.contacts);
    m_ui->statusEditor->setRecords(file.statuses);
    m_ui->penaltyEditor->setRecords(file.penalties);
    m_ui->needEditor->setRecords(file.needs);
    m_ui->workEditor->setRecords(file.workSituations);
    m_faults->clear();
    m_modified = false;
    showHeadline();
}

domain::PersonFile PersonForm::file(Errors& faults) const
{
    domain::PersonFile file = m_base;
    faults = m_binding->read(file.person);
    file.identityNumbers = m_ui->identityEditor->records(m_base.identityNumbers);
    file.residences = m_ui->residenceEditor->records(m_base.residences);
    file.contacts = m_ui->contactEditor->records(m_base.contacts);
    file.statuses = m_ui->statusEditor->records(m_base.statuses);
    file.penalties = m_ui->penaltyEditor->records(m_base.penalties);
    file.needs = m_ui->needEditor->records(m_base.needs);
    file.workSituations = m_ui->workEditor->records(m_base.workSituations);
    return file;
}

void PersonForm::setReadOnly(bool readOnly)
{
    m_binding->setReadOnly(readOnly);
    for (RowsEditor* table : findChildren<RowsEditor*>())
        table->setReadOnly(readOnly);
}

void PersonForm::showErrors(const Errors& errors, const Errors& warnings)
{
    m_faults->show(errors, warnings);
    QHash<QString, QString> sentences;
    for (const Errors* list : {&warnings, &errors})
        for (const Error& error : *list)
            sentences.insert(error.field, messages::sentenceFor(error));
    m_ui->identityEditor->showFaults(u"identity_number"_s, sentences);
    m_ui->residenceEditor->showFaults(u"residence"_s, sentences);
    m_ui->contactEditor->showFaults(u"contact"_s, sentences);
    m_ui->statusEditor->showFaults(u"legal_status"_s, sentences);
    m_ui->needEditor->showFaults(u"need"_s, sentences);
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
    Q_EMIT modified();
}

void PersonForm::showHeadline()
{
    const QString name = m_ui->fullNameEdit->text().trimmed();
    m_ui->headlineLabel->setText(
        name.isEmpty() ? tr("New person") : name + (m_modified ? u" *"_s : QString()));
}

} // namespace hoanhap::ui
