// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/employers/VacancyForm.h"

#include "services/placement/EmployerService.h"
#include "ui/drafts/DraftText.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui/placement/WageDoubt.h"
#include "ui/placement/employers/OccupationChoice.h"
#include "ui_VacancyForm.h"

#include <QSignalBlocker>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Vacancy;

namespace {
constexpr int mostEmployersOffered = 3000;
}

VacancyForm::VacancyForm(QWidget* parent) : RecordForm(parent), m_ui(std::make_unique<Ui::VacancyForm>())
{
    m_ui->setupUi(this);
    new EnterMovesOn(m_ui->fieldPane);
}

VacancyForm::~VacancyForm() = default;

void VacancyForm::setUp(services::Workspace& workspace)
{
    m_workspace = &workspace;
    CodeBox::fillAll(*this, workspace);
    m_ui->stateBox->addCode(u"open"_s, tr("Open"));
    m_ui->stateBox->addCode(u"closed"_s, tr("Closed"));
    proposeOccupations(workspace, *m_ui->occupationEdit);
    m_binding = std::make_unique<RecordBinding<Vacancy>>(m_ui->fieldPane);
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_binding->watchIn(*m_faults);
    tellWagesInThousands(*m_faults, u"wage_from"_s, *m_ui->wageFromEdit);
    tellWagesInThousands(*m_faults, u"wage_to"_s, *m_ui->wageToEdit);
    m_binding->whenChanged(this, [this] { m_modified = true; });
}

void VacancyForm::fillEmployers()
{
    const QSignalBlocker quiet(m_ui->employerBox); // nobody has chosen anything
    m_ui->employerBox->clear();
    m_ui->employerBox->addCode({}, {});
    if (const auto employers = services::EmployerService(*m_workspace).like({}, mostEmployersOffered))
        for (const storage::NamedRow& row : *employers)
            m_ui->employerBox->addCode(row.id.toString(), row.name);
}

void VacancyForm::setEmployer(const Uuid& employer)
{
    m_ui->employerBox->setCode(employer.toString());
    m_modified = true;
    m_ui->occupationEdit->setFocus();
}

void VacancyForm::setRecord(const Vacancy& vacancy)
{
    setEdited(vacancy, vacancy);
    m_modified = false;
}

void VacancyForm::setEdited(const Vacancy& base, const Vacancy& edited)
{
    m_base = base;
    fillEmployers();
    m_binding->show(edited);
    if (edited.employerId.isNull())
        m_ui->employerBox->setCode({});
    m_ui->headlineLabel->setText(base.rowVersion > 0 ? title() : tr("New vacancy"));
    m_faults->clear();
    m_modified = true; // last: filling the fields looks like typing
}

Vacancy VacancyForm::record(Errors& unread) const
{
    Vacancy vacancy = m_base;
    unread = m_binding->read(vacancy);
    if (m_ui->employerBox->code().isEmpty())
        vacancy.employerId = Uuid();
    return vacancy;
}

void VacancyForm::showErrors(const Errors& errors, const Errors& warnings)
{
    m_faults->show(errors, warnings);
}

void VacancyForm::focusFirst()
{
    m_ui->employerBox->setFocus();
}

QByteArray VacancyForm::draft() const
{
    Errors unread;
    return draftText(services::draftOf(m_base), services::draftOf(record(unread)), *this);
}

bool VacancyForm::showDraft(const QByteArray& draft)
{
    const std::optional<DraftParts> parts = DraftParts::of(draft);
    if (!parts)
        return false;
    setEdited(services::draftedRecord<Vacancy>(parts->base), services::draftedRecord<Vacancy>(parts->edited));
    showUnread(*this, parts->unread);
    return true;
}

} // namespace hoanhap::ui
