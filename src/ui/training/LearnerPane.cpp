// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/LearnerPane.h"

#include "ui/training/LearnerNames.h"
#include "ui/training/roster/RosterDialog.h"
#include "ui_LearnerPane.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using CellKind = RowColumn::Kind;
using domain::ClassFile;

LearnerPane::LearnerPane(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::LearnerPane>())
{
    m_ui->setupUi(this);
}

LearnerPane::~LearnerPane() = default;

void LearnerPane::setUp(const PageContext& context)
{
    m_context.emplace(context);
    setUpTables(context.workspace);
    m_ui->learnerPicker->connectTo(context.workspace);
    connect(m_ui->learnerPicker, &PersonPicker::picked, this, &LearnerPane::addLearner);
    connect(m_ui->rosterButton, &QPushButton::clicked, this, &LearnerPane::openRoster);
    for (RowsEditor* table : findChildren<RowsEditor*>())
        connect(table, &RowsEditor::edited, this, &LearnerPane::edited);
}

void LearnerPane::setUpTables(services::Workspace& workspace)
{
    m_ui->enrolmentEditor->setUp(workspace,
        {{u"person_id"_s, tr("Learner"), CellKind::Code, {}, 165, true},
            {u"enrolled_on"_s, tr("Enrolled on"), CellKind::Day, {}, 95},
            {u"supported"_s, tr("Supported"), CellKind::Code, {}, 85},
            {u"support_ground"_s, tr("Ground of the support"), CellKind::Code, u"support-grounds"_s, 140},
            {u"distance_km"_s, tr("Km to class"), CellKind::Number, {}, 75},
            {u"note"_s, tr("Note"), CellKind::Text, {}, 95}});
    m_ui->enrolmentEditor->model().setGrowth(RowsModel::Growth::Added);
    m_ui->enrolmentEditor->model().setLabels(u"supported"_s, {{u"0"_s, tr("no")}, {u"1"_s, tr("yes")}});
    m_ui->guestEditor->setUp(workspace,
        {{u"full_name"_s, tr("Name"), CellKind::Text, {}, 160},
            {u"birth"_s, tr("Born"), CellKind::PartialDate, {}, 92},
            {u"sex"_s, tr("Sex"), CellKind::Code, u"sexes"_s, 60},
            {u"group_code"_s, tr("Group"), CellKind::Code, u"learner-groups"_s, 120}});
    m_ui->headCountEditor->setUp(workspace,
        {{u"group_code"_s, tr("Group"), CellKind::Code, u"learner-groups"_s, 170},
            {u"people"_s, tr("People"), CellKind::Number, {}, 60}});
}

void LearnerPane::show(const ClassFile& file)
{
    m_stood = file.enrolments;
    m_ui->enrolmentEditor->model().setLabels(
        u"person_id"_s, learnerNames(m_context->workspace, file.enrolments));
    m_ui->enrolmentEditor->setRecords(file.enrolments);
    m_ui->guestEditor->setRecords(file.guests);
    m_ui->headCountEditor->setRecords(file.headCounts);
}

void LearnerPane::read(ClassFile& file, Errors& unread) const
{
    // Rows that were added have their identifier from the beginning: certificates name it.
    std::vector<domain::Enrolment> stood = file.enrolments;
    stood.insert(stood.end(), m_stood.begin(), m_stood.end());
    file.enrolments = m_ui->enrolmentEditor->records(stood, unread);
    file.guests = m_ui->guestEditor->records(file.guests, unread);
    file.headCounts = m_ui->headCountEditor->records(file.headCounts, unread);
}

void LearnerPane::setReadOnly(bool readOnly)
{
    m_ui->learnerPicker->setVisible(!readOnly);
    m_ui->rosterButton->setVisible(!readOnly);
    for (RowsEditor* table : findChildren<RowsEditor*>())
        table->setReadOnly(readOnly);
}

void LearnerPane::showFaults(const Errors& errors, const Errors& warnings)
{
    m_ui->enrolmentEditor->showFaults(u"enrolment"_s, errors, warnings);
    m_ui->guestEditor->showFaults(u"class_guest"_s, errors, warnings);
    m_ui->headCountEditor->showFaults(u"class_head_count"_s, errors, warnings);
}

QString LearnerPane::nameAt(int row) const
{
    return m_ui->enrolmentEditor->model().shownAt(row, u"person_id"_s);
}

void LearnerPane::addLearner(const Uuid& person, const QString& label)
{
    domain::Enrolment enrolment;
    enrolment.id = m_context->workspace.newId();
    enrolment.personId = person;
    m_stood.push_back(enrolment);
    RowsModel& model = m_ui->enrolmentEditor->model();
    model.addLabel(u"person_id"_s, person.toString(), label);
    model.addRow(
        {{u"id"_s, enrolment.id.toString()}, {u"person_id"_s, person.toString()}, {u"supported"_s, u"0"_s}});
    m_ui->learnerPicker->setPerson(std::nullopt);
}

std::vector<Uuid> LearnerPane::seated() const
{
    std::vector<Uuid> people;
    for (const RowsModel::Row& row : m_ui->enrolmentEditor->model().rows())
        if (const auto person = Uuid::parse(row.value(u"person_id"_s)))
            people.push_back(*person);
    return people;
}

void LearnerPane::openRoster()
{
    RosterDialog dialog(*m_context, RosterDialog::For::Class, seated(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    std::vector<domain::Enrolment> added;
    for (const Uuid& person : dialog.learners())
        added.emplace_back().personId = person;
    const RowsModel::Labels names = learnerNames(m_context->workspace, added);
    for (const domain::Enrolment& enrolment : added)
        addLearner(enrolment.personId, names.value(enrolment.personId.toString()));
    for (const domain::ClassGuest& guest : dialog.guests())
        m_ui->guestEditor->model().addRow(
            {{u"full_name"_s, guest.fullName}, {u"birth"_s, guest.birth.toString()}, {u"sex"_s, guest.sex}});
}

} // namespace hoanhap::ui
