// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/ReferralPage.h"

#include "services/placement/ReferralService.h"
#include "services/placement/papers/ReferralPapers.h"
#include "text/dates/DocumentDate.h"
#include "ui/papers/OfferedPapersDialog.h"
#include "ui/placement/ReferralForm.h"
#include "ui/placement/ReferralStates.h"
#include "ui/records/FilteredList.h"
#include "ui/records/Merging.h"

#include <QPushButton>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Permission;
using domain::ReferralFile;
using services::ReferralService;

namespace {

constexpr int mostReferralsListed = 5000;

std::vector<PlainListModel::Row> referralRows(services::Workspace& workspace, const QString& text, bool bin)
{
    const auto shelf = bin ? storage::Shelf::Bin : storage::Shelf::Standing;
    const QMap<QString, QString> withoutEmployer = workWithoutEmployer(workspace);
    std::vector<PlainListModel::Row> rows;
    if (const auto found = ReferralService(workspace).list(text, mostReferralsListed, shelf))
        for (const storage::ReferralRow& row : *found)
            rows.push_back({row.id,
                {row.personName,
                    row.employer.isEmpty() ? withoutEmployer.value(row.outcomeKind) : row.employer,
                    row.referredOn ? text::dateInFigures(*row.referredOn) : QString(),
                    referralStateName(row.state)}});
    return rows;
}

} // namespace

ReferralPage::ReferralPage(PageContext context, QWidget* parent)
    : RecordPage(context,
        {tr("Filter by person, employer or work (Ctrl+F)"), tr("&New referral"),
            tr("People referred to work stand here.\nEnter the first referral with Ctrl+N."),
            tr("Choose a referral on the left, or enter a new one with Ctrl+N.")},
        parent)
    , m_form(new ReferralForm(this))
{
    m_form->setUp(workspace());
    auto* list = new FilteredList({tr("Person"), tr("Employer"), tr("Referred on"), tr("State")},
        {[this](const QString& text, bool bin) { return referralRows(workspace(), text, bin); },
            [](int number) { return tr("%1 referrals").arg(number); }},
        this);
    setUp(*list, *list, {150, 145, 125, 105}, *m_form);
    setPaneWidths(490, 670);
    keepDrafts(u"referral"_s);
    if (domain::may(workspace().actor().role, Permission::Export))
        m_papers = addButton(tr("Slips…"), "slipsButton");
    if (m_papers)
        connect(m_papers, &QPushButton::clicked, this, &ReferralPage::showSlips);
}

void ReferralPage::showSlips()
{
    if (!mayLeave() || !m_form->isVisibleTo(this) || !m_form->isStored()) // papers are made of what is stored
        return;
    const Uuid referral = m_form->recordId();
    const auto made = [this, referral](auto make) {
        return [this, referral, make] { return (services::ReferralPapers(workspace()).*make)(referral); };
    };
    OfferedPapersDialog({workspace(), prompts()},
        {{tr("Referral slip"), made(&services::ReferralPapers::referralSlip)},
            {tr("Reply slip of the employer"), made(&services::ReferralPapers::replySlip)}},
        this)
        .exec();
}

bool ReferralPage::mayEdit()
{
    return domain::may(workspace().actor().role, Permission::EditActivities);
}

Outcome ReferralPage::load(const Uuid& id)
{
    const auto referral = ReferralService(workspace()).load(id);
    if (!referral)
        return referral.errors();
    m_form->setFile(*referral);
    m_form->showErrors({}, ReferralService(workspace()).doubts(*referral, *referral));
    return Done{};
}

void ReferralPage::showBlank()
{
    m_form->setFile({ReferralService(workspace()).blank(), {}, {}});
}

bool ReferralPage::store()
{
    ReferralService service(workspace());
    return storeThrough([this](Errors& unread) { return m_form->file(unread); },
        [&](const ReferralFile& edited) { return service.save(m_form->base(), edited); },
        [this](const ReferralService::Saved& saved) { m_form->setFile(saved.file); },
        [&](const ReferralFile& edited) {
            const ReferralFile base = m_form->base();
            if (const auto theirs = service.load(base.referral.id))
                m_form->setEdited(*theirs, mergedFile(&ReferralFile::referral, base, edited, *theirs));
        },
        [&](const ReferralFile& edited) { return service.doubts(m_form->base(), edited); });
}

Outcome ReferralPage::bin(const Uuid& id)
{
    return ReferralService(workspace()).moveToBin(id);
}

Outcome ReferralPage::restoreFromBin(const Uuid& id)
{
    return ReferralService(workspace()).restoreFromBin(id);
}

} // namespace hoanhap::ui
