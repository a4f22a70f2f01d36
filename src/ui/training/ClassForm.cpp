// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/ClassForm.h"

#include "ui/drafts/DraftText.h"
#include "ui/faults/TabMarks.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui/forms/StackWhenNarrow.h"
#include "ui/records/TabKeys.h"
#include "ui_ClassForm.h"

#include <QSignalBlocker>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
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
    giveTabKeys(*m_ui->classTabs);
    new EnterMovesOn(m_ui->detailsArea);
    new StackWhenNarrow(m_ui->detailsTab, {m_ui->fieldsLayout});
}

ClassForm::~ClassForm() = default;

void ClassForm::setUp(const PageContext& context)
{
    m_workspace = &context.workspace;
    m_ui->learnerPane->setUp(context);
    m_ui->attendancePane->setUp(context.workspace);
    m_ui->resultPane->setUp(context.workspace);
    m_ui->fundingPane->setUp(context.workspace);
    CodeBox::fillAll(*this, context.workspace);
    m_ui->areaEdit->connectTo(context.workspace);
    m_ui->stateBox->addCode(u"planned"_s, tr("Planned"));
    m_ui->stateBox->addCode(u"open"_s, tr("Under way"));
    m_ui->stateBox->addCode(u"completed"_s, tr("Completed"));
    m_ui->stateBox->addCode(u"cancelled"_s, tr("Cancelled"));
    m_ui->unitBox->fillUnits(context.workspace);
    m_ui->partnerEditor->setUp(context.workspace, {{u"name"_s, tr("Partner")}}, {{u"role"_s, u"partner"_s}});
    m_ui->partnerEditor->letRowsMove();
    m_binding = std::make_unique<RecordBinding<domain::VocationalClass>>(m_ui->classTabs);
    m_ui->summaryLabel->hide(); // its area has shown it
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_binding->watchIn(*m_faults);
    m_faults->watch(u"organiser"_s, m_ui->organiserEdit);
    m_faults->nameRest([this](const QString& field) { return placeName(field); });
    watchChanges();
}

void ClassForm::watchChanges()
{
    const auto typed = [this] { m_modified = true; };
    m_binding->whenChanged(this, typed);
    whenFieldChanges(m_ui->organiserEdit, this, typed);
    connect(m_ui->unitBox, &QComboBox::activated, this, typed);
    connect(m_ui->partnerEditor, &RowsEditor::edited, this, typed);
    RowsEditor::letRefusalsGo(*this, *m_ui->summaryLabel);
    connect(m_ui->learnerPane, &LearnerPane::edited, this, typed);
    connect(m_ui->resultPane, &ResultPane::edited, this, typed);
    connect(m_ui->fundingPane, &FundingPane::edited, this, typed);
    connect(m_ui->classTabs, &QTabWidget::currentChanged, this, &ClassForm::followTab);
    whenFieldIsLeft(m_ui->startsOnEdit, this, [this] { fillTasks(); });
}

/// Learners that were added on one tab have their line on the other.
void ClassForm::followTab()
{
    if (m_ui->classTabs->currentWidget() != m_ui->resultPane)
        return;
    Errors unread;
    m_ui->resultPane->follow(file(unread));
}

void ClassForm::fillTasks()
{
    Errors unread;
    domain::VocationalClass typed;
    unread = m_binding->read(typed);
    const QSignalBlocker quiet(m_ui->planTaskBox); // nobody has chosen anything
    m_ui->planTaskBox->fillTasks(*m_workspace, typed.startsOn.value_or(m_workspace->clock().today()));
}

void ClassForm::setReadOnly(bool readOnly)
{
    m_binding->setReadOnly(readOnly);
    m_ui->unitBox->setReadOnly(readOnly);
    m_ui->organiserEdit->setReadOnly(readOnly);
    m_ui->partnerEditor->setReadOnly(readOnly);
    m_ui->learnerPane->setReadOnly(readOnly);
    m_ui->attendancePane->setReadOnly(readOnly);
    m_ui->resultPane->setReadOnly(readOnly);
    m_ui->fundingPane->setReadOnly(readOnly);
}

void ClassForm::showErrors(const Errors& errors, const Errors& warnings)
{
    Errors unread;
    const ClassFile shown = file(unread);
    m_faults->show(errors, warnings);
    m_ui->partnerEditor->showFaults(u"class_partner"_s, errors, warnings, 1);
    m_ui->learnerPane->showFaults(errors, warnings);
    m_ui->resultPane->follow(shown);
    m_ui->resultPane->showFaults(errors, warnings, shown);
    m_ui->fundingPane->showFaults(errors, warnings);
    QSet<QWidget*> told;
    for (const Errors& faults : {errors, warnings})
        for (const Error& fault : faults)
            told.insert(tabOf(fault.field));
    markTabs(*m_ui->classTabs, told);
    if (!errors.empty())
        m_ui->classTabs->setCurrentWidget(tabOf(errors.front().field));
}

QWidget* ClassForm::tabOf(const QString& field) const
{
    static const QStringList ofResults{u"state"_s, u"finished_on"_s, u"result"_s, u"drop_reason"_s,
        u"number"_s, u"issued_on"_s, u"certificate_number"_s, u"register_number"_s, u"certified_on"_s};
    const bool ofLearner = field.startsWith("enrolment["_L1) || field.startsWith("class_guest["_L1);
    if (field == "completed"_L1 || field.startsWith("certificate["_L1)
        || (ofLearner && ofResults.contains(field.section(u'.', 1))))
        return m_ui->resultPane;
    if (field.startsWith("class_funding["_L1))
        return m_ui->fundingPane;
    return field.contains(u'[') && !field.startsWith("class_partner["_L1)
        ? static_cast<QWidget*>(m_ui->learnerPane)
        : m_ui->detailsTab;
}

/// A learner by name; other lines by their table.
QString ClassForm::holderOfCertificate(size_t row) const
{
    Errors unread;
    const ClassFile shown = file(unread);
    if (row < shown.certificates.size())
        for (size_t line = 0; line < shown.enrolments.size(); ++line)
            if (shown.enrolments[line].id == shown.certificates[row].enrolmentId)
                return m_ui->learnerPane->nameAt(static_cast<int>(line));
    return tr("Certificate %1").arg(row + 1);
}

QString ClassForm::placeName(const QString& field) const
{
    const QString table = field.section(u'[', 0, 0);
    const int row = field.section(u'[', 1).section(u']', 0, 0).toInt();
    if (table == "enrolment"_L1)
        return m_ui->learnerPane->nameAt(row);
    if (table == "certificate"_L1)
        return holderOfCertificate(static_cast<size_t>(row));
    if (table == "class_partner"_L1 && row > 0) // the first is the organiser
        return tr("Partners, line %1").arg(row);
    if (table == "class_guest"_L1)
        return tr("Guest, line %1").arg(row + 1);
    if (table == "class_head_count"_L1)
        return tr("Head counts, line %1").arg(row + 1);
    return table == "class_funding"_L1 ? tr("Cost, line %1").arg(row + 1) : QString();
}

void ClassForm::focusFirst()
{
    m_ui->classTabs->setCurrentWidget(m_ui->detailsTab);
    m_ui->occupationEdit->setFocus();
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
    m_ui->organiserEdit->setCursorPosition(0); // a long name shows its beginning
    m_ui->partnerEditor->setRecords(partnersOf(file));
    m_ui->planTaskBox->showTask(base.vocationalClass, file.vocationalClass, domain::ActKind::Training);
    fillTasks();
    m_ui->learnerPane->show(file);
    m_ui->resultPane->show(file);
    m_ui->fundingPane->show(file);
    const bool isNew = file.vocationalClass.rowVersion == 0;
    m_ui->attendancePane->showClass(isNew ? Uuid() : file.vocationalClass.id);
    m_ui->headlineLabel->setText(isNew
            ? tr("New class")
            : tr("%1: %n learners", nullptr, learnersOf(file)).arg(file.vocationalClass.occupation));
    m_faults->clear();
    markTabs(*m_ui->classTabs, {});
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
    m_ui->learnerPane->read(file, unread);
    m_ui->resultPane->read(file, unread);
    m_ui->fundingPane->read(file, unread);
    return file;
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
