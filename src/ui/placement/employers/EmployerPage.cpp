// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/employers/EmployerPage.h"

#include "services/placement/EmployerService.h"
#include "ui/placement/employers/EmployerForm.h"
#include "ui/records/FilteredList.h"
#include "ui/records/Merging.h"

#include <QPushButton>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::EmployerFile;
using domain::Permission;
using services::EmployerService;

namespace {

constexpr int mostEmployersListed = 5000;

std::vector<PlainListModel::Row> employerRows(services::Workspace& workspace, const QString& text, bool bin)
{
    const auto shelf = bin ? storage::Shelf::Bin : storage::Shelf::Standing;
    std::vector<PlainListModel::Row> rows;
    if (const auto found = EmployerService(workspace).list(text, mostEmployersListed, shelf))
        for (const storage::EmployerRow& row : *found)
            rows.push_back({row.id,
                {row.name, row.trade, QString::number(row.openVacancies), QString::number(row.hired)}});
    return rows;
}

} // namespace

EmployerPage::EmployerPage(PageContext context, QWidget* parent)
    : RecordPage(context,
        {tr("Filter by name, trade or tax code (Ctrl+F)"), tr("&New employer"),
            tr("Who gives work stands here, for all offices.\nEnter the first employer with Ctrl+N."),
            tr("Choose an employer on the left, or enter a new one with Ctrl+N.")},
        parent)
    , m_form(new EmployerForm(this))
{
    m_form->setUp(workspace());
    auto* list = new FilteredList({tr("Employer"), tr("Trade"), tr("Vacancies"), tr("Hired")},
        {[this](const QString& text, bool bin) { return employerRows(workspace(), text, bin); },
            [](int number) { return tr("%1 employers").arg(number); }},
        this);
    list->setNumberColumns({2, 3});
    setUp(*list, *list, {210, 120, 85, 70}, *m_form);
    setPaneWidths(490, 670);
    keepDrafts(u"employer"_s);
    offerNext();
    connect(m_form, &EmployerForm::vacancyAsked, this, &EmployerPage::vacancyAsked);
    if (mayEdit())
        connect(addButton(tr("New vacancy…"), "employerVacancyButton"), &QPushButton::clicked, this, [this] {
            if (mayLeave() && m_form->isVisibleTo(this) && m_form->isStored())
                Q_EMIT newVacancyAsked(m_form->recordId());
        });
}

bool EmployerPage::mayEdit()
{
    return domain::may(workspace().actor().role, Permission::EditActivities);
}

Outcome EmployerPage::load(const Uuid& id)
{
    const auto file = EmployerService(workspace()).loadFile(id);
    if (!file)
        return file.errors();
    m_form->setFile(*file);
    return Done{};
}

void EmployerPage::showBlank()
{
    m_form->setFile({EmployerService(workspace()).blank(), {}});
}

bool EmployerPage::store()
{
    EmployerService service(workspace());
    return storeThrough([this](Errors& unread) { return m_form->file(unread); },
        [&](const EmployerFile& edited) { return service.save(m_form->base(), edited); },
        [this](const EmployerService::Saved& saved) { m_form->setFile(saved.file); },
        [&](const EmployerFile& edited) {
            const EmployerFile base = m_form->base();
            if (const auto theirs = service.loadFile(base.employer.id))
                m_form->setEdited(*theirs, mergedFile(&EmployerFile::employer, base, edited, *theirs));
        },
        [&](const EmployerFile& edited) { return service.doubts(edited); });
}

Outcome EmployerPage::bin(const Uuid& id)
{
    return EmployerService(workspace()).moveToBin(id);
}

Outcome EmployerPage::restoreFromBin(const Uuid& id)
{
    return EmployerService(workspace()).restoreFromBin(id);
}

} // namespace hoanhap::ui
