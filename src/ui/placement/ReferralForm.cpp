// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/ReferralForm.h"

#include "domain/placement/EmployerRules.h"
#include "services/placement/EmployerService.h"
#include "services/placement/ReferralService.h"
#include "services/placement/VacancyService.h"
#include "text/dates/DocumentDate.h"
#include "text/letters/SortKey.h"
#include "text/numbers/Numbers.h"
#include "ui/drafts/DraftText.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui/lists/SuggestionPopup.h"
#include "ui/placement/ReferralStates.h"
#include "ui/placement/WageDoubt.h"
#include "ui_ReferralForm.h"

#include <QSignalBlocker>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using Kind = RowColumn::Kind;
using domain::Referral;
using domain::ReferralFile;

namespace {

constexpr int mostEmployers = 10;
constexpr int mostVacancies = 300;

QString wagesOf(const storage::VacancyRow& row)
{
    QStringList wages;
    for (const std::optional<qint64>& wage : {row.wageFrom, row.wageTo})
        if (wage && !wages.contains(text::grouped(*wage)))
            wages << text::grouped(*wage);
    return wages.isEmpty() ? QString() : ReferralForm::tr("%1 đồng").arg(wages.join(u'–'));
}

/// One of several that are called alike says what it pays, until when it is open and how many it takes.
QString vacancyApart(const storage::VacancyRow& row, const std::vector<storage::VacancyRow>& all)
{
    const QString title = services::vacancyTitle(row);
    const auto alike = std::ranges::count_if(
        all, [&](const storage::VacancyRow& other) { return services::vacancyTitle(other) == title; });
    if (alike < 2)
        return title;
    QStringList parts{wagesOf(row)};
    if (row.openUntil)
        parts << ReferralForm::tr("until %1").arg(text::dateInFigures(*row.openUntil));
    parts << ReferralForm::tr("%1 of %2 hired").arg(row.hired).arg(row.openings);
    parts.removeAll(QString());
    return u"%1 (%2)"_s.arg(title, parts.join(u", "_s));
}

} // namespace

ReferralForm::ReferralForm(QWidget* parent) : RecordForm(parent), m_ui(std::make_unique<Ui::ReferralForm>())
{
    m_ui->setupUi(this);
    new EnterMovesOn(m_ui->fieldPane);
}

ReferralForm::~ReferralForm() = default;

void ReferralForm::setUp(services::Workspace& workspace)
{
    m_workspace = &workspace;
    CodeBox::fillAll(*this, workspace);
    for (const QString& state : referralStates())
        m_ui->stateBox->addCode(state, referralStateName(state));
    m_ui->personPicker->connectTo(workspace);
    proposeEmployers();
    setUpTables();
    m_binding = std::make_unique<RecordBinding<Referral>>(m_ui->fieldPane);
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_binding->watchIn(*m_faults);
    tellWagesInThousands(*m_faults, u"monthly_wage"_s, *m_ui->monthlyWageEdit);
    m_binding->whenChanged(this, [this] { m_modified = true; });
    for (RowsEditor* table : {m_ui->eventEditor, m_ui->followUpEditor})
        connect(table, &RowsEditor::edited, this, [this] { m_modified = true; });
    RowsEditor::letRefusalsGo(*this, *m_ui->summaryLabel);
    connect(m_ui->vacancyBox, &QComboBox::activated, this, &ReferralForm::takeVacancy);
    whenFieldIsLeft(m_ui->referredOnEdit, this, [this] {
        if (const std::optional<QDate> day = m_ui->referredOnEdit->day())
            m_ui->planTaskBox->fillTasks(*m_workspace, *day);
        tellVacancyOver();
    });
}

void ReferralForm::setUpTables()
{
    m_ui->eventEditor->setUp(*m_workspace,
        {{u"state"_s, tr("Step"), Kind::Code, {}, 150}, {u"happened_on"_s, tr("On"), Kind::Day, {}, 110},
            {u"note"_s, tr("Note")}});
    m_ui->eventEditor->model().setLabels(u"state"_s, referralStateNames());
    m_ui->followUpEditor->setUp(*m_workspace,
        {{u"months"_s, tr("After months"), Kind::Number, {}, 90},
            {u"due_on"_s, tr("Due on"), Kind::Day, {}, 105},
            {u"done_on"_s, tr("Asked on"), Kind::Day, {}, 105},
            {u"work_state"_s, tr("State of work"), Kind::Code, u"work-states"_s, 170},
            {u"note"_s, tr("Note")}});
}

void ReferralForm::proposeEmployers()
{
    const auto source = [this](const QString& typed) {
        std::vector<SuggestionPopup::Choice> choices;
        if (const auto rows = services::EmployerService(*m_workspace).like(typed, mostEmployers))
            for (const storage::NamedRow& row : *rows)
                choices.push_back({row.id.toString(), row.name});
        return choices;
    };
    auto* popup = new SuggestionPopup(*m_workspace, m_ui->employerNameEdit, source);
    popup->takeOnlyChosen(); // an employer that nobody entered is typed as it is
    connect(popup, &SuggestionPopup::chosen, this, [this](const QString&, const QString& name) {
        m_ui->employerNameEdit->setText(name);
        m_modified = true;
    });
}

void ReferralForm::fillVacancies(const std::optional<Uuid>& chosen)
{
    const QSignalBlocker quiet(m_ui->vacancyBox); // nobody has chosen anything
    m_ui->vacancyBox->clear();
    m_ui->vacancyBox->addCode({}, {});
    services::VacancyService vacancies(*m_workspace);
    const QDate today = m_workspace->clock().today();
    const auto offer = [this](std::vector<storage::VacancyRow>& rows, const QString& as) {
        std::ranges::stable_sort(rows, {},
            [](const storage::VacancyRow& row) { return text::sortKey(services::vacancyTitle(row)); });
        for (const storage::VacancyRow& row : rows)
            m_ui->vacancyBox->addCode(row.id.toString(), as.arg(vacancyApart(row, rows)));
    };
    if (auto open = vacancies.openOn(today, std::nullopt, mostVacancies))
        offer(*open, u"%1"_s);
    // What was referred last month is entered today: the vacancy may be over since, which is told.
    if (auto over = vacancies.list({}, mostVacancies)) {
        std::erase_if(*over, [today](const storage::VacancyRow& row) {
            return domain::isOpenOn(row.state, row.openUntil, today);
        });
        offer(*over, tr("%1 (over)"));
    }
    if (!chosen || m_ui->vacancyBox->findData(chosen->toString()) >= 0)
        return;
    if (const auto former = vacancies.load(*chosen)) {
        const auto employer = services::EmployerService(*m_workspace).load(former->employerId);
        m_ui->vacancyBox->addCode(chosen->toString(),
            (former->title.isEmpty() ? former->occupation : former->title)
                + (employer ? u" – "_s + employer->name : QString()));
    }
}

void ReferralForm::takeVacancy()
{
    const std::optional<Uuid> chosen = Uuid::parse(m_ui->vacancyBox->code());
    const auto vacancy =
        chosen ? services::VacancyService(*m_workspace).load(*chosen) : Result<domain::Vacancy>(Errors());
    if (!vacancy)
        return;
    if (const auto employer = services::EmployerService(*m_workspace).load(vacancy->employerId))
        m_ui->employerNameEdit->setText(employer->name);
    m_ui->jobTitleEdit->setText(vacancy->title.isEmpty() ? vacancy->occupation : vacancy->title);
    m_modified = true;
    tellVacancyOver();
}

void ReferralForm::tellVacancyOver()
{
    const QString field = u"vacancy_id"_s;
    Errors unread;
    const Errors doubts = services::ReferralService(*m_workspace).doubts(m_base, file(unread));
    const auto over = std::ranges::find(doubts, field, &Error::field);
    if (over == doubts.end())
        m_faults->showField(field, std::nullopt);
    else
        m_faults->doubtField(field, *over);
}

QString ReferralForm::employerOf(const Referral& referral) const
{
    if (!referral.employerName.isEmpty() || !referral.employerId)
        return referral.employerName;
    const auto employer = services::EmployerService(*m_workspace).load(*referral.employerId);
    return employer ? employer->name : QString();
}

void ReferralForm::setFile(const ReferralFile& file)
{
    setEdited(file, file);
    m_modified = false;
}

void ReferralForm::setEdited(const ReferralFile& base, const ReferralFile& edited)
{
    m_base = base;
    fillVacancies(edited.referral.vacancyId);
    m_binding->show(edited.referral);
    m_ui->planTaskBox->showTask(base.referral, edited.referral, domain::ActKind::Placement);
    m_ui->planTaskBox->fillTasks(
        *m_workspace, edited.referral.referredOn.value_or(m_workspace->clock().today()));
    m_shownEmployer = employerOf(edited.referral);
    m_ui->employerNameEdit->setText(m_shownEmployer);
    m_ui->eventEditor->setRecords(edited.events);
    m_ui->followUpEditor->setRecords(edited.followUps);
    m_ui->headlineLabel->setText(
        edited.referral.rowVersion > 0 ? m_ui->personPicker->text() : tr("New referral"));
    m_faults->clear();
    showErrors({}, {});
    m_modified = true; // last: filling the fields looks like typing
}

ReferralFile ReferralForm::file(Errors& unread) const
{
    ReferralFile file = m_base;
    unread = m_binding->read(file.referral);
    if (!m_ui->personPicker->person())
        file.referral.personId = Uuid();
    if (m_base.referral.employerName.isEmpty() && file.referral.employerName == m_shownEmployer)
        file.referral.employerName.clear(); // the list names it
    file.events = m_ui->eventEditor->records(m_base.events, unread);
    file.followUps = m_ui->followUpEditor->records(m_base.followUps, unread);
    return file;
}

QString ReferralForm::title() const
{
    const QString person = m_ui->personPicker->text();
    return person.isEmpty() ? tr("the new referral") : tr("referral of %1").arg(person);
}

void ReferralForm::setReadOnly(bool readOnly)
{
    m_binding->setReadOnly(readOnly);
    m_ui->eventEditor->setReadOnly(readOnly);
    m_ui->followUpEditor->setReadOnly(readOnly);
}

void ReferralForm::showErrors(const Errors& errors, const Errors& warnings)
{
    m_faults->show(errors, warnings);
    m_ui->eventEditor->showFaults(u"referral_event"_s, errors, warnings);
    m_ui->followUpEditor->showFaults(u"follow_up"_s, errors, warnings);
}

void ReferralForm::focusFirst()
{
    m_ui->personPicker->setFocus();
}

QByteArray ReferralForm::draft() const
{
    Errors unread;
    return draftText(services::draftOfFile(m_base, &ReferralFile::referral),
        services::draftOfFile(file(unread), &ReferralFile::referral), *this);
}

bool ReferralForm::showDraft(const QByteArray& draft)
{
    const std::optional<DraftParts> parts = DraftParts::of(draft);
    if (!parts)
        return false;
    setEdited(services::draftedFile<ReferralFile>(parts->base, &ReferralFile::referral),
        services::draftedFile<ReferralFile>(parts->edited, &ReferralFile::referral));
    showUnread(*this, parts->unread);
    return true;
}

} // namespace hoanhap::ui
