// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/employers/EmployerForm.h"

#include "domain/placement/EmployerRules.h"
#include "domain/placement/TaxCode.h"
#include "services/placement/VacancyService.h"
#include "text/dates/DocumentDate.h"
#include "ui/drafts/DraftText.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui/lists/ListLook.h"
#include "ui_EmployerForm.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Employer;
using domain::EmployerFile;

namespace {
constexpr int mostVacanciesShown = 100;
}

EmployerForm::EmployerForm(QWidget* parent)
    : RecordForm(parent)
    , m_ui(std::make_unique<Ui::EmployerForm>())
    , m_vacancies({tr("Work"), tr("Wanted"), tr("Hired"), tr("Open until")}, this)
{
    m_ui->setupUi(this);
    new EnterMovesOn(m_ui->fieldPane);
    m_ui->vacanciesView->setModel(&m_vacancies);
    giveListLook(*m_ui->vacanciesView, {240, 80, 80, 110});
}

EmployerForm::~EmployerForm() = default;

void EmployerForm::setUp(services::Workspace& workspace)
{
    m_workspace = &workspace;
    CodeBox::fillAll(*this, workspace);
    m_ui->areaEdit->connectTo(workspace);
    m_ui->contactEditor->setUp(workspace,
        {{u"name"_s, tr("Name"), RowColumn::Kind::Text, {}, 200},
            {u"job_title"_s, tr("Position"), RowColumn::Kind::Text, {}, 150},
            {u"phone"_s, tr("Phone"), RowColumn::Kind::Text, {}, 120}});
    m_binding = std::make_unique<RecordBinding<Employer>>(m_ui->fieldPane);
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_binding->watchIn(*m_faults);
    whenFieldIsLeft(m_ui->taxCodeEdit, this, [this] {
        if (const auto doubt = domain::doubtAboutTaxCode(domain::tidyTaxCode(m_ui->taxCodeEdit->text())))
            m_faults->doubtField(u"tax_code"_s, *doubt);
    });
    m_faults->nameRest([](const QString& field) {
        const int row = field.section(u'[', 1).section(u']', 0, 0).toInt();
        return field.contains(u'[') ? tr("Contacts, line %1").arg(row + 1) : QString();
    });
    m_binding->whenChanged(this, [this] { m_modified = true; });
    RowsEditor::letRefusalsGo(*this, *m_ui->summaryLabel);
    connect(m_ui->contactEditor, &RowsEditor::edited, this, [this] { m_modified = true; });
    connect(m_ui->vacanciesView, &QTableView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT vacancyAsked(m_vacancies.idAt(index.row())); });
}

void EmployerForm::setReadOnly(bool readOnly)
{
    m_binding->setReadOnly(readOnly);
    m_ui->contactEditor->setReadOnly(readOnly);
}

void EmployerForm::setFile(const EmployerFile& file)
{
    setEdited(file, file);
    m_modified = false;
}

void EmployerForm::setEdited(const EmployerFile& base, const EmployerFile& edited)
{
    m_base = base;
    m_binding->show(edited.employer);
    m_ui->contactEditor->setRecords(edited.contacts);
    m_ui->headlineLabel->setText(isStored() ? title() : tr("New employer"));
    m_ui->loanHintLabel->setVisible(domain::mayBorrowForReleased(edited.employer));
    showVacancies();
    m_faults->clear();
    m_modified = true; // last: filling the fields looks like typing
}

void EmployerForm::showVacancies()
{
    std::vector<PlainListModel::Row> rows;
    if (isStored())
        if (const auto open = services::VacancyService(*m_workspace)
                                  .openOn(m_workspace->clock().today(), recordId(), mostVacanciesShown))
            for (const storage::VacancyRow& row : *open)
                rows.push_back({row.id,
                    {row.title.isEmpty() ? row.occupation : row.title, QString::number(row.openings),
                        QString::number(row.hired),
                        row.openUntil ? text::dateInFigures(*row.openUntil) : QString()}});
    m_vacancies.setRows(std::move(rows));
}

EmployerFile EmployerForm::file(Errors& unread) const
{
    EmployerFile file = m_base;
    unread = m_binding->read(file.employer);
    file.contacts = m_ui->contactEditor->records(m_base.contacts, unread);
    return file;
}

void EmployerForm::showErrors(const Errors& errors, const Errors& warnings)
{
    m_faults->show(errors, warnings);
    m_ui->contactEditor->showFaults(u"employer_contact"_s, errors, warnings);
}

void EmployerForm::focusFirst()
{
    m_ui->nameEdit->setFocus();
}

QByteArray EmployerForm::draft() const
{
    Errors unread;
    return draftText(services::draftOfFile(m_base, &EmployerFile::employer),
        services::draftOfFile(file(unread), &EmployerFile::employer), *this);
}

bool EmployerForm::showDraft(const QByteArray& draft)
{
    const std::optional<DraftParts> parts = DraftParts::of(draft);
    if (!parts)
        return false;
    setEdited(services::draftedFile<EmployerFile>(parts->base, &EmployerFile::employer),
        services::draftedFile<EmployerFile>(parts->edited, &EmployerFile::employer));
    showUnread(*this, parts->unread);
    return true;
}

} // namespace hoanhap::ui
