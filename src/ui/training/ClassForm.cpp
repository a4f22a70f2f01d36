// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/ClassForm.h"

#include "services/people/PersonList.h"
#include "services/plan/PlanService.h"
#include "ui/drafts/DraftText.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui/forms/StackWhenNarrow.h"
#include "ui_ClassForm.h"

#include <QSignalBlocker>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using Kind = RowColumn::Kind;
using domain::ClassFile;

namespace {

/// The organiser has a field of its own; partners keep their order in the table.
QString organiserOf(const ClassFile& file)
{
    for (const domain::ClassPartner& partner : file.partners)
        if (partner.role == "organiser"_L1)
            return partner.name;
    return {};
}

std::vector<domain::ClassPartner> partnersOf(const ClassFile& file)
{
    std::vector<domain::ClassPartner> partners;
    for (const domain::ClassPartner& partner : file.partners)
        if (partner.role != "organiser"_L1)
            partners.push_back(partner);
    return partners;
}

} // namespace

ClassForm::ClassForm(QWidget* parent) : RecordForm(parent), m_ui(std::make_unique<Ui::ClassForm>())
{
    m_ui->setupUi(this);
    new EnterMovesOn(m_ui->fieldPane);
    new StackWhenNarrow(m_ui->formScroll, {m_ui->fieldsLayout, m_ui->partnerLayout});
}

ClassForm::~ClassForm() = default;

void ClassForm::setUp(services::Workspace& workspace)
{
    m_workspace = &workspace;
    CodeBox::fillAll(*this, workspace);
    m_ui->stateBox->addCode(u"planned"_s, tr("Planned"));
    m_ui->stateBox->addCode(u"open"_s, tr("Under way"));
    m_ui->stateBox->addCode(u"completed"_s, tr("Completed"));
    m_ui->stateBox->addCode(u"cancelled"_s, tr("Cancelled"));
    m_ui->unitBox->fillUnits(workspace);
    fillTasks();
    setUpTables();
    m_binding = std::make_unique<RecordBinding<domain::VocationalClass>>(m_ui->fieldPane);
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_binding->watchIn(*m_faults);
    m_faults->watch(u"organiser"_s, m_ui->organiserEdit);
    watchChanges();
}

void ClassForm::watchChanges()
{
    const auto typed = [this] { m_modified = true; };
    m_binding->whenChanged(this, typed);
    whenFieldChanges(m_ui->organiserEdit, this, typed);
    connect(m_ui->unitBox, &QComboBox::activated, this, typed);
    for (RowsEditor* table : findChildren<RowsEditor*>())
        connect(table, &RowsEditor::edited, this, typed);
    connect(m_ui->learnerPicker, &PersonPicker::picked, this, &ClassForm::addLearner);
}

void ClassForm::fillTasks()
{
    services::PlanService plans(*m_workspace);
    const QSignalBlocker quiet(m_ui->planTaskBox); // nobody has chosen anything
    const QString chosen = m_ui->planTaskBox->code();
    m_ui->planTaskBox->clear();
    m_ui->planTaskBox->addCode({}, {});
    if (const auto all = plans.plans())
        for (const domain::Plan& plan : *all)
            if (const auto tasks = plans.tasks(plan.id))
                for (const domain::PlanTask& task : *tasks)
                    m_ui->planTaskBox->addCode(task.id.toString(), plan.number + u": "_s + task.line);
    m_ui->planTaskBox->setCode(chosen);
}

void ClassForm::setUpTables()
{
    m_ui->partnerEditor->setUp(*m_workspace, {{u"name"_s, tr("Partner")}}, {{u"role"_s, u"partner"_s}});
    m_ui->partnerEditor->letRowsMove();
    m_ui->enrolmentEditor->setUp(*m_workspace,
        {{u"person_id"_s, tr("Learner"), Kind::Code, {}, 230}, {u"state"_s, tr("State"), Kind::Code, {}, 130},
            {u"enrolled_on"_s, tr("Enrolled on"), Kind::Day, {}, 100},
            {u"drop_reason"_s, tr("Why dropped out"), Kind::Text, {}, 150}, {u"result"_s, tr("Result")}},
        {{u"state"_s, u"enrolled"_s}});
    m_ui->enrolmentEditor->model().setLabels(u"state"_s,
        {{u"enrolled"_s, tr("Learning")}, {u"completed"_s, tr("Completed")},
            {u"dropped"_s, tr("Dropped out")}});
    m_ui->guestEditor->setUp(*m_workspace,
        {{u"full_name"_s, tr("Name"), Kind::Text, {}, 220},
            {u"birth"_s, tr("Born"), Kind::PartialDate, {}, 90},
            {u"sex"_s, tr("Sex"), Kind::Code, u"sexes"_s, 80},
            {u"group_code"_s, tr("Group"), Kind::Code, u"learner-groups"_s}});
    m_ui->headCountEditor->setUp(*m_workspace,
        {{u"group_code"_s, tr("Group"), Kind::Code, u"learner-groups"_s, 200},
            {u"people"_s, tr("People"), Kind::Number, {}, 90}});
    m_ui->learnerPicker->connectTo(*m_workspace);
}

void ClassForm::setReadOnly(bool readOnly)
{
    m_binding->setReadOnly(readOnly);
    m_ui->unitBox->setReadOnly(readOnly);
    m_ui->organiserEdit->setReadOnly(readOnly);
    m_ui->learnerPicker->setVisible(!readOnly);
    for (RowsEditor* table : findChildren<RowsEditor*>())
        table->setReadOnly(readOnly);
}

void ClassForm::showErrors(const Errors& errors, const Errors& warnings)
{
    m_faults->show(errors, warnings);
    m_ui->enrolmentEditor->showFaults(u"enrolment"_s, errors, warnings);
    m_ui->guestEditor->showFaults(u"class_guest"_s, errors, warnings);
    m_ui->headCountEditor->showFaults(u"class_head_count"_s, errors, warnings);
}

void ClassForm::focusFirst()
{
    m_ui->occupationEdit->setFocus();
}

void ClassForm::nameLearners(const ClassFile& file)
{
    std::vector<Uuid> learners;
    for (const domain::Enrolment& enrolment : file.enrolments)
        learners.push_back(enrolment.personId);
    RowsModel::Labels names;
    if (const auto people = services::PersonList(*m_workspace).of(learners))
        for (const storage::PersonRow& person : *people)
            names.insert(person.id.toString(), person.fullName);
    m_ui->enrolmentEditor->model().setLabels(u"person_id"_s, names);
}

void ClassForm::setFile(const ClassFile& file)
{
    setEdited(file, file);
    m_modified = false;
}

void ClassForm::setEdited(const ClassFile& base, const ClassFile& file)
{
    m_base = base;
    m_binding->show(file.vocationalClass);
    m_ui->unitBox->show(file.vocationalClass);
    m_ui->organiserEdit->setText(organiserOf(file));
    m_ui->partnerEditor->setRecords(partnersOf(file));
    nameLearners(file);
    m_ui->enrolmentEditor->setRecords(file.enrolments);
    m_ui->guestEditor->setRecords(file.guests);
    m_ui->headCountEditor->setRecords(file.headCounts);
    const bool isNew = file.vocationalClass.rowVersion == 0;
    m_ui->headlineLabel->setText(isNew
            ? tr("New class")
            : tr("%1: %n learners", nullptr, learnersOf(file)).arg(file.vocationalClass.occupation));
    m_faults->clear();
    m_modified = true; // last: filling the fields looks like typing
}

ClassFile ClassForm::file(Errors& unread) const
{
    ClassFile file = m_base;
    unread = m_binding->read(file.vocationalClass);
    m_ui->unitBox->read(file.vocationalClass);
    if (file.vocationalClass.name.isEmpty())
        file.vocationalClass.name = tr("Class of %1").arg(file.vocationalClass.occupation);
    domain::ClassPartner organiser;
    for (const domain::ClassPartner& partner : m_base.partners)
        if (partner.role == "organiser"_L1)
            organiser = partner;
    organiser.role = u"organiser"_s;
    organiser.name = m_ui->organiserEdit->text();
    file.partners = m_ui->partnerEditor->records(m_base.partners, unread);
    file.partners.insert(file.partners.begin(), organiser);
    for (size_t i = 0; i < file.partners.size(); ++i)
        file.partners[i].position = static_cast<int>(i) + 1;
    file.enrolments = m_ui->enrolmentEditor->records(m_base.enrolments, unread);
    file.guests = m_ui->guestEditor->records(m_base.guests, unread);
    file.headCounts = m_ui->headCountEditor->records(m_base.headCounts, unread);
    return file;
}

void ClassForm::addLearner(const Uuid& person, const QString& label)
{
    RowsModel& model = m_ui->enrolmentEditor->model();
    RowsModel::Labels names = model.labels(u"person_id"_s);
    names.insert(person.toString(), label);
    model.setLabels(u"person_id"_s, names);
    model.setData(model.index(model.rowCount() - 1, 0), person.toString(), Qt::EditRole);
    m_ui->learnerPicker->setPerson(std::nullopt);
    m_modified = true;
}

QByteArray ClassForm::draft() const
{
    Errors unread;
    return draftText(services::draftOfFile(m_base, &ClassFile::vocationalClass),
        services::draftOfFile(file(unread), &ClassFile::vocationalClass), *this);
}

bool ClassForm::showDraft(const QByteArray& draft)
{
    const std::optional<DraftParts> parts = DraftParts::of(draft);
    if (!parts)
        return false;
    setEdited(services::draftedFile<ClassFile>(parts->base, &ClassFile::vocationalClass),
        services::draftedFile<ClassFile>(parts->edited, &ClassFile::vocationalClass));
    showUnread(*this, parts->unread);
    return true;
}

} // namespace hoanhap::ui
