// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/employers/VacancyPage.h"

#include "services/placement/VacancyService.h"
#include "text/dates/DocumentDate.h"
#include "ui/placement/employers/VacancyForm.h"
#include "ui/placement/suggestions/SuggestionDialog.h"
#include "ui/records/FilteredList.h"
#include "ui/records/Merging.h"

#include <QPushButton>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Permission;
using domain::Vacancy;
using services::VacancyService;

namespace {

constexpr int mostVacanciesListed = 5000;

std::vector<PlainListModel::Row> vacancyRows(services::Workspace& workspace, const QString& text, bool bin)
{
    const auto shelf = bin ? storage::Shelf::Bin : storage::Shelf::Standing;
    std::vector<PlainListModel::Row> rows;
    if (const auto found = VacancyService(workspace).list(text, mostVacanciesListed, shelf))
        for (const storage::VacancyRow& row : *found) {
            const QString until = row.state == "closed"_L1 ? VacancyPage::tr("closed")
                : row.openUntil                            ? text::dateInFigures(*row.openUntil)
                                                           : QString();
            rows.push_back({row.id,
                {row.title.isEmpty() ? row.occupation : row.title, row.employer, until,
                    u"%1/%2"_s.arg(row.hired).arg(row.openings)}});
        }
    return rows;
}

} // namespace

VacancyPage::VacancyPage(PageContext context, QWidget* parent)
    : RecordPage(context,
        {tr("Filter by employer or work (Ctrl+F)"), tr("&New vacancy"),
            tr("Work on offer stands here.\nEnter the employer first, then its vacancy with Ctrl+N."),
            tr("Choose a vacancy on the left, or enter a new one with Ctrl+N.")},
        parent)
    , m_form(new VacancyForm(this))
{
    m_form->setUp(workspace());
    auto* list = new FilteredList({tr("Work"), tr("Employer"), tr("Open until"), tr("Hired of")},
        {[this](const QString& text, bool bin) { return vacancyRows(workspace(), text, bin); },
            [](int number) { return tr("%1 vacancies").arg(number); }},
        this);
    list->setNumberColumns({3});
    setUp(*list, *list, {150, 170, 105, 70}, *m_form);
    setPaneWidths(510, 650);
    keepDrafts(u"vacancy"_s);
    offerNext();
    connect(addButton(tr("Who fits…"), "suggestButton"), &QPushButton::clicked, this,
        &VacancyPage::showSuggestions);
}

void VacancyPage::showSuggestions()
{
    if (!mayLeave() || !m_form->isVisibleTo(this) || !m_form->isStored())
        return;
    SuggestionDialog dialog(
        {workspace(), prompts()}, SuggestionDialog::For::Vacancy, m_form->recordId(), this);
    connect(&dialog, &SuggestionDialog::personAsked, this, &WorkPage::personAsked);
    dialog.exec();
    refresh();
}

void VacancyPage::startNewFor(const Uuid& employer)
{
    startNew();
    if (mayEdit())
        m_form->setEmployer(employer);
}

bool VacancyPage::mayEdit()
{
    return domain::may(workspace().actor().role, Permission::EditActivities);
}

Outcome VacancyPage::load(const Uuid& id)
{
    const auto vacancy = VacancyService(workspace()).load(id);
    if (!vacancy)
        return vacancy.errors();
    m_form->setRecord(*vacancy);
    return Done{};
}

void VacancyPage::showBlank()
{
    m_form->setRecord(VacancyService(workspace()).blank());
}

bool VacancyPage::store()
{
    VacancyService service(workspace());
    return storeThrough([this](Errors& unread) { return m_form->record(unread); },
        [&](const Vacancy& edited) { return service.save(m_form->base(), edited); },
        [this](const VacancyService::Saved& saved) { m_form->setRecord(saved.vacancy); },
        [&](const Vacancy& edited) {
            const Vacancy base = m_form->base();
            if (const auto theirs = service.load(base.id))
                m_form->setEdited(*theirs, mergedRecord(base, edited, *theirs));
        },
        [&](const Vacancy& edited) { return service.doubts(edited); });
}

Outcome VacancyPage::bin(const Uuid& id)
{
    return VacancyService(workspace()).moveToBin(id);
}

Outcome VacancyPage::restoreFromBin(const Uuid& id)
{
    return VacancyService(workspace()).restoreFromBin(id);
}

} // namespace hoanhap::ui
