// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/SessionForm.h"

#include "services/people/PersonList.h"
#include "ui/drafts/DraftText.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui/forms/StackWhenNarrow.h"
#include "ui/training/roster/RosterDialog.h"
#include "ui_SessionForm.h"

#include <algorithm>
#include <map>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using Kind = RowColumn::Kind;
using domain::SessionFile;
using domain::SessionPartner;

namespace {

bool isOrganiser(const SessionPartner& partner)
{
    return partner.role == "organiser"_L1;
}

/// The first organiser, who has a field of its own; every other partner stands in the table.
SessionPartner organiserIn(const SessionFile& file)
{
    const auto found = std::find_if(file.partners.begin(), file.partners.end(), isOrganiser);
    if (found != file.partners.end())
        return *found;
    SessionPartner organiser;
    organiser.role = u"organiser"_s;
    return organiser;
}

std::vector<SessionPartner> othersIn(const SessionFile& file)
{
    std::vector<SessionPartner> others = file.partners;
    const auto organiser = std::find_if(others.begin(), others.end(), isOrganiser);
    if (organiser != others.end())
        others.erase(organiser);
    return others;
}

} // namespace

SessionForm::SessionForm(QWidget* parent) : RecordForm(parent), m_ui(std::make_unique<Ui::SessionForm>())
{
    m_ui->setupUi(this);
    new EnterMovesOn(m_ui->fieldPane);
    new StackWhenNarrow(m_ui->formScroll, {m_ui->topicLayout, m_ui->fieldsLayout, m_ui->partnerLayout});
}

SessionForm::~SessionForm() = default;

void SessionForm::setUp(const PageContext& context)
{
    services::Workspace& workspace = context.workspace;
    m_context.emplace(context);
    m_workspace = &workspace;
    CodeBox::fillAll(*this, workspace);
    m_ui->areaEdit->connectTo(workspace);
    m_ui->unitBox->fillUnits(workspace);
    setUpTables();
    m_binding = std::make_unique<RecordBinding<domain::OutreachSession>>(m_ui->fieldPane);
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_faults->nameRest([this](const QString& field) {
        const int row = field.section(u'[', 1).section(u']', 0, 0).toInt();
        if (field.startsWith(u"session_head_count["))
            return tr("Head counts, line %1").arg(row + 1);
        if (field.startsWith(u"session_partner[") && row > 0) // the first is the organiser
            return tr("Partners, line %1").arg(row);
        if (!field.startsWith(u"session_participant["))
            return QString();
        return m_ui->participantEditor->model().shownAt(row, u"person_id"_s);
    });
    m_binding->watchIn(*m_faults);
    m_faults->watch(u"organiser"_s, m_ui->organiserEdit);
    watchChanges();
}

void SessionForm::watchChanges()
{
    const auto typed = [this] { m_modified = true; };
    m_binding->whenChanged(this, typed);
    whenFieldChanges(m_ui->organiserEdit, this, typed);
    connect(m_ui->unitBox, &QComboBox::activated, this, typed);
    for (RowsEditor* table : findChildren<RowsEditor*>())
        connect(table, &RowsEditor::edited, this, typed);
    RowsEditor::letRefusalsGo(*this, *m_ui->summaryLabel);
    connect(m_ui->participantPicker, &PersonPicker::picked, this, &SessionForm::addParticipant);
    connect(m_ui->rosterButton, &QPushButton::clicked, this, &SessionForm::openRoster);
    whenFieldIsLeft(m_ui->heldOnEdit, this, [this] {
        Errors unread;
        const std::optional<QDate> day = file(unread).session.heldOn;
        if (day)
            m_ui->planTaskBox->fillTasks(*m_workspace, *day);
    });
}

void SessionForm::setUpTables()
{
    m_ui->partnerEditor->setUp(*m_workspace, {{u"name"_s, tr("Partner")}}, {{u"role"_s, u"partner"_s}});
    m_ui->partnerEditor->letRowsMove();
    m_ui->participantEditor->setUp(*m_workspace,
        {{u"person_id"_s, tr("Person"), Kind::Code, {}, 150},
            {u"attendance"_s, tr("Came"), Kind::Code, u"attendance-outcomes"_s, 95},
            {u"result"_s, tr("Result"), Kind::Code, u"session-results"_s, 190},
            {u"need_kind"_s, tr("Need"), Kind::Code, u"need-kinds"_s, 100},
            {u"absence_reason"_s, tr("Why not, in words"), Kind::Text, {}, 125}},
        {{u"attendance"_s, u"came"_s}});
    m_ui->participantEditor->letRowsWrap();
    m_ui->headCountEditor->setUp(*m_workspace,
        {{u"group_code"_s, tr("Group"), Kind::Code, u"learner-groups"_s, 180},
            {u"sex"_s, tr("Sex"), Kind::Code, u"sexes"_s, 70},
            {u"people"_s, tr("People"), Kind::Number, {}, 70}});
    m_ui->participantPicker->connectTo(*m_workspace);
}

void SessionForm::setReadOnly(bool readOnly)
{
    m_binding->setReadOnly(readOnly);
    m_ui->unitBox->setReadOnly(readOnly);
    m_ui->organiserEdit->setReadOnly(readOnly);
    m_ui->participantPicker->setVisible(!readOnly);
    m_ui->rosterButton->setVisible(!readOnly);
    for (RowsEditor* table : findChildren<RowsEditor*>())
        table->setReadOnly(readOnly);
}

void SessionForm::showErrors(const Errors& errors, const Errors& warnings)
{
    m_faults->show(errors, warnings);
    m_ui->participantEditor->showFaults(u"session_participant"_s, errors, warnings);
    m_ui->headCountEditor->showFaults(u"session_head_count"_s, errors, warnings);
    m_ui->partnerEditor->showFaults(u"session_partner"_s, errors, warnings, 1);
}

void SessionForm::focusFirst()
{
    m_ui->kindBox->setFocus();
}

void SessionForm::nameParticipants(const SessionFile& file)
{
    std::vector<Uuid> people;
    for (const domain::SessionParticipant& participant : file.participants)
        people.push_back(participant.personId);
    RowsModel::Labels names;
    if (const auto found = services::PersonList(*m_workspace).of(people))
        for (const storage::PersonRow& person : *found)
            names.insert(person.id.toString(), PersonPicker::labelOf(person));
    m_ui->participantEditor->model().setLabels(u"person_id"_s, names);
}

void SessionForm::setFile(const SessionFile& file)
{
    setEdited(file, file);
    m_modified = false;
}

void SessionForm::showHeadline(const SessionFile& file)
{
    const bool isNew = file.session.rowVersion == 0;
    m_ui->headlineLabel->setText(isNew
            ? tr("New session")
            : tr("%1: %n people", nullptr, domain::presentAt(file)).arg(file.session.topic));
}

void SessionForm::setEdited(const SessionFile& base, const SessionFile& edited)
{
    m_base = base;
    m_binding->show(edited.session);
    m_ui->planTaskBox->showTask(base.session, edited.session, domain::ActKind::Outreach);
    m_ui->planTaskBox->fillTasks(*m_workspace, edited.session.heldOn.value_or(m_workspace->clock().today()));
    m_ui->unitBox->show(edited.session);
    m_ui->organiserEdit->setText(organiserIn(edited).name);
    m_ui->organiserEdit->setCursorPosition(0); // a long name shows its beginning
    m_ui->partnerEditor->setRecords(othersIn(edited));
    nameParticipants(edited);
    m_ui->participantEditor->setRecords(edited.participants);
    m_ui->headCountEditor->setRecords(edited.headCounts);
    showHeadline(edited);
    m_faults->clear();
    m_modified = true; // last: filling the fields looks like typing
}

SessionFile SessionForm::file(Errors& unread) const
{
    SessionFile file = m_base;
    unread = m_binding->read(file.session);
    m_ui->unitBox->read(file.session);
    SessionPartner organiser = organiserIn(m_base);
    organiser.name = m_ui->organiserEdit->text();
    file.partners = m_ui->partnerEditor->records(m_base.partners, unread);
    file.partners.insert(file.partners.begin(), organiser);
    for (size_t i = 0; i < file.partners.size(); ++i)
        file.partners[i].position = static_cast<int>(i) + 1;
    file.participants = m_ui->participantEditor->records(m_base.participants, unread);
    file.headCounts = m_ui->headCountEditor->records(m_base.headCounts, unread);
    return file;
}

void SessionForm::addParticipant(const Uuid& person, const QString& label)
{
    RowsModel& model = m_ui->participantEditor->model();
    RowsModel::Labels names = model.labels(u"person_id"_s);
    names.insert(person.toString(), label);
    model.setLabels(u"person_id"_s, names);
    model.setData(model.index(model.rowCount() - 1, 0), person.toString(), Qt::EditRole);
    m_ui->participantPicker->setPerson(std::nullopt);
    m_modified = true;
}

std::vector<Uuid> SessionForm::seated() const
{
    std::vector<Uuid> people;
    for (const RowsModel::Row& row : m_ui->participantEditor->model().rows())
        if (const auto person = Uuid::parse(row.value(u"person_id"_s)))
            people.push_back(*person);
    return people;
}

void SessionForm::openRoster()
{
    RosterDialog dialog(*m_context, RosterDialog::For::Session, seated(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto people = services::PersonList(*m_workspace).of(dialog.learners()))
        for (const storage::PersonRow& person : *people)
            addParticipant(person.id, PersonPicker::labelOf(person));
    countAlso(dialog.guests());
}

/// Who is not in the register is known by number alone, men and women apart where the list says it.
void SessionForm::countAlso(const std::vector<domain::ClassGuest>& others)
{
    std::map<QString, int> bySex;
    for (const domain::ClassGuest& other : others)
        ++bySex[other.sex];
    for (const auto& [sex, people] : bySex)
        m_ui->headCountEditor->model().addRow({{u"sex"_s, sex}, {u"people"_s, QString::number(people)}});
    m_modified = m_modified || !others.empty();
}

QByteArray SessionForm::draft() const
{
    Errors unread;
    return draftText(services::draftOfFile(m_base, &SessionFile::session),
        services::draftOfFile(file(unread), &SessionFile::session), *this);
}

bool SessionForm::showDraft(const QByteArray& draft)
{
    const std::optional<DraftParts> parts = DraftParts::of(draft);
    if (!parts)
        return false;
    setEdited(services::draftedFile<SessionFile>(parts->base, &SessionFile::session),
        services::draftedFile<SessionFile>(parts->edited, &SessionFile::session));
    showUnread(*this, parts->unread);
    return true;
}

} // namespace hoanhap::ui
