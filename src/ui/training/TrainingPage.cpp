// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/TrainingPage.h"

#include "messages/ErrorSentences.h"
#include "services/people/PersonService.h"
#include "services/plan/PlanService.h"
#include "services/training/ClassService.h"
#include "storage/StorageError.h"
#include "text/dates/DocumentDate.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui/forms/StackWhenNarrow.h"
#include "ui/lists/ListLook.h"
#include "ui/lists/PlainListModel.h"
#include "ui_TrainingPage.h"

#include <QShortcut>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using Kind = RowColumn::Kind;
using domain::ClassFile;
using domain::Permission;
using services::ClassService;

namespace {

constexpr int mostRows = 2000;

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

TrainingPage::TrainingPage(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::TrainingPage>())
    , m_model(new PlainListModel({tr("Class"), tr("Begins"), tr("Learners"), tr("Organiser")}, this))
{
    m_ui->setupUi(this);
    CodeBox::fillAll(*this, workspace());
    m_ui->stateBox->addCode(u"planned"_s, tr("Planned"));
    m_ui->stateBox->addCode(u"open"_s, tr("Under way"));
    m_ui->stateBox->addCode(u"completed"_s, tr("Completed"));
    m_ui->stateBox->addCode(u"cancelled"_s, tr("Cancelled"));
    fillTasks();
    setUpTables();
    m_binding = std::make_unique<RecordBinding<domain::VocationalClass>>(m_ui->fieldPane);
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_binding->watchIn(*m_faults);
    m_faults->watch(u"organiser"_s, m_ui->organiserEdit);
    m_ui->listView->setModel(m_model);
    giveListLook(*m_ui->listView, {190, 108, 85, 160});
    m_ui->paneSplitter->setSizes({430, 730});
    connectButtons();
    showForm(false);
}

TrainingPage::~TrainingPage() = default;

void TrainingPage::fillTasks()
{
    services::PlanService plans(workspace());
    m_ui->planTaskBox->addCode({}, {});
    if (const auto all = plans.plans())
        for (const domain::Plan& plan : *all)
            if (const auto tasks = plans.tasks(plan.id))
                for (const domain::PlanTask& task : *tasks)
                    m_ui->planTaskBox->addCode(task.id.toString(), plan.number + u": "_s + task.line);
}

void TrainingPage::setUpTables()
{
    m_ui->partnerEditor->setUp(workspace(), {{u"name"_s, tr("Partner")}}, {{u"role"_s, u"partner"_s}});
    m_ui->partnerEditor->letRowsMove();
    m_ui->enrolmentEditor->setUp(workspace(),
        {{u"person_id"_s, tr("Learner"), Kind::Code, {}, 230}, {u"state"_s, tr("State"), Kind::Code, {}, 130},
            {u"enrolled_on"_s, tr("Enrolled on"), Kind::Day, {}, 100},
            {u"drop_reason"_s, tr("Why dropped out"), Kind::Text, {}, 150}, {u"result"_s, tr("Result")}},
        {{u"state"_s, u"enrolled"_s}});
    m_ui->enrolmentEditor->model().setLabels(u"state"_s,
        {{u"enrolled"_s, tr("Learning")}, {u"completed"_s, tr("Completed")},
            {u"dropped"_s, tr("Dropped out")}});
    m_ui->guestEditor->setUp(workspace(),
        {{u"full_name"_s, tr("Name"), Kind::Text, {}, 220},
            {u"birth"_s, tr("Born"), Kind::PartialDate, {}, 90},
            {u"sex"_s, tr("Sex"), Kind::Code, u"sexes"_s, 80},
            {u"group_code"_s, tr("Group"), Kind::Code, u"learner-groups"_s}});
    m_ui->headCountEditor->setUp(workspace(),
        {{u"group_code"_s, tr("Group"), Kind::Code, u"learner-groups"_s, 200},
            {u"people"_s, tr("People"), Kind::Number, {}, 90}});
    for (RowsEditor* table : findChildren<RowsEditor*>()) {
        connect(table, &RowsEditor::edited, this, [this] { m_modified = true; });
    }
    m_ui->learnerPicker->connectTo(workspace());
}

void TrainingPage::connectButtons()
{
    m_binding->whenChanged(this, [this] { m_modified = true; });
    whenFieldChanges(m_ui->organiserEdit, this, [this] { m_modified = true; });
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &TrainingPage::refresh);
    connect(m_ui->newButton, &QPushButton::clicked, this, &TrainingPage::startNew);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &TrainingPage::save);
    connect(m_ui->binButton, &QPushButton::clicked, this, &TrainingPage::moveToBin);
    connect(m_ui->learnerPicker, &PersonPicker::picked, this, &TrainingPage::addLearner);
    connect(m_ui->listView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) {
            if (index.isValid())
                open(m_model->idAt(index.row()));
        });
    auto* keys =
        new QShortcut(QKeySequence(u"Ctrl+Return"_s), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &TrainingPage::save);
    new EnterMovesOn(m_ui->fieldPane);
    new StackWhenNarrow(m_ui->formScroll, {m_ui->fieldsLayout, m_ui->partnerLayout});
}

void TrainingPage::open(const Uuid& chosen)
{
    if (chosen == m_base.vocationalClass.id)
        return;
    if (!mayLeave())
        return m_ui->listView->selectRow(m_model->rowOf(m_base.vocationalClass.id));
    if (const auto file = ClassService(workspace()).load(chosen))
        show(*file);
}

void TrainingPage::refresh()
{
    const auto rows = ClassService(workspace()).list(m_ui->searchEdit->text(), mostRows);
    std::vector<PlainListModel::Row> shown;
    if (rows)
        for (const storage::ClassRow& row : *rows)
            shown.push_back({row.id,
                {row.name.isEmpty() ? row.occupation : row.name,
                    row.startsOn ? text::dateInFigures(*row.startsOn) : QString(),
                    QString::number(row.learners), row.organiser}});
    m_ui->countLabel->setText(tr("%1 classes").arg(shown.size()));
    m_model->setRows(std::move(shown));
    if (const int row = m_model->rowOf(m_base.vocationalClass.id); row >= 0)
        m_ui->listView->selectRow(row);
}

void TrainingPage::showForm(bool shown)
{
    const bool mayEdit = domain::may(workspace().actor().role, Permission::EditActivities);
    m_ui->formScroll->setVisible(shown);
    m_ui->emptyLabel->setVisible(!shown);
    m_ui->newButton->setEnabled(mayEdit);
    m_ui->saveButton->setEnabled(shown && mayEdit);
    m_ui->binButton->setEnabled(shown && mayEdit && m_base.vocationalClass.rowVersion > 0);
    m_binding->setReadOnly(!mayEdit);
    m_ui->organiserEdit->setReadOnly(!mayEdit);
    m_ui->learnerPicker->setVisible(mayEdit);
    for (RowsEditor* table : findChildren<RowsEditor*>())
        table->setReadOnly(!mayEdit);
}

void TrainingPage::showErrors(const Errors& errors, const Errors& warnings)
{
    m_faults->show(errors, warnings);
    m_ui->enrolmentEditor->showFaults(u"enrolment"_s, errors, warnings);
    m_ui->guestEditor->showFaults(u"class_guest"_s, errors, warnings);
    m_ui->headCountEditor->showFaults(u"class_head_count"_s, errors, warnings);
}

void TrainingPage::show(const ClassFile& file)
{
    m_base = file;
    m_binding->show(file.vocationalClass);
    m_ui->organiserEdit->setText(organiserOf(file));
    m_ui->partnerEditor->setRecords(partnersOf(file));
    QHash<QString, QString> names;
    services::PersonService people(workspace());
    for (const domain::Enrolment& enrolment : file.enrolments)
        if (const auto person = people.load(enrolment.personId))
            names.insert(enrolment.personId.toString(), person->person.fullName);
    m_ui->enrolmentEditor->model().setLabels(u"person_id"_s, names);
    m_ui->enrolmentEditor->setRecords(file.enrolments);
    m_ui->guestEditor->setRecords(file.guests);
    m_ui->headCountEditor->setRecords(file.headCounts);
    const bool isNew = file.vocationalClass.rowVersion == 0;
    m_ui->headlineLabel->setText(isNew
            ? tr("New class")
            : tr("%1: %n learners", nullptr, learnersOf(file)).arg(file.vocationalClass.occupation));
    m_faults->clear();
    m_modified = false;
    showForm(true);
}

ClassFile TrainingPage::edited(Errors& unreadable) const
{
    ClassFile file = m_base;
    unreadable = m_binding->read(file.vocationalClass);
    if (file.vocationalClass.name.isEmpty())
        file.vocationalClass.name = tr("Class of %1").arg(file.vocationalClass.occupation);
    domain::ClassPartner organiser;
    for (const domain::ClassPartner& partner : m_base.partners)
        if (partner.role == "organiser"_L1)
            organiser = partner;
    organiser.role = u"organiser"_s;
    organiser.name = m_ui->organiserEdit->text();
    file.partners = m_ui->partnerEditor->records(m_base.partners, unreadable);
    file.partners.insert(file.partners.begin(), organiser);
    for (size_t i = 0; i < file.partners.size(); ++i)
        file.partners[i].position = static_cast<int>(i) + 1;
    file.enrolments = m_ui->enrolmentEditor->records(m_base.enrolments, unreadable);
    file.guests = m_ui->guestEditor->records(m_base.guests, unreadable);
    file.headCounts = m_ui->headCountEditor->records(m_base.headCounts, unreadable);
    return file;
}

void TrainingPage::addLearner(const Uuid& person, const QString& label)
{
    RowsModel& model = m_ui->enrolmentEditor->model();
    QHash<QString, QString> names = model.labels(u"person_id"_s);
    names.insert(person.toString(), label);
    model.setLabels(u"person_id"_s, names);
    model.setData(model.index(model.rowCount() - 1, 0), person.toString(), Qt::EditRole);
    m_ui->learnerPicker->setPerson(std::nullopt);
    m_modified = true;
}

void TrainingPage::startNew()
{
    if (!m_ui->newButton->isEnabled() || !mayLeave())
        return;
    show(ClassService(workspace()).blank());
    m_ui->occupationEdit->setFocus();
}

void TrainingPage::save()
{
    if (!m_ui->saveButton->isEnabled())
        return;
    RowsEditor::takeOpenCell(*this);
    Errors unreadable;
    const ClassFile file = edited(unreadable);
    if (!unreadable.empty())
        return showErrors(unreadable, {});
    try {
        const auto saved = ClassService(workspace()).save(m_base, file);
        if (!saved)
            return showErrors(saved.errors(), {});
        show(saved->file);
        showErrors({}, saved->warnings);
        refresh();
        m_ui->listView->selectRow(m_model->rowOf(saved->file.vocationalClass.id));
        Q_EMIT statusMessage(tr("Stored: %1").arg(saved->file.vocationalClass.name));
    } catch (const storage::StorageError& fault) {
        prompts().tell(this, messages::sentenceFor(fault));
    }
}

void TrainingPage::moveToBin()
{
    if (!prompts().confirm(this, tr("Move this class to the bin?"), tr("Move to bin")))
        return;
    const Outcome done = ClassService(workspace()).moveToBin(m_base.vocationalClass.id);
    if (!done)
        return m_faults->show(done.errors(), {});
    m_base = {};
    m_modified = false;
    showForm(false);
    refresh();
}

bool TrainingPage::isModified() const
{
    return m_modified;
}

void TrainingPage::dropChanges()
{
    m_modified = false;
}

void TrainingPage::focusFilter()
{
    m_ui->searchEdit->setFocus();
    m_ui->searchEdit->selectAll();
}

} // namespace hoanhap::ui
