// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/PlacementPage.h"

#include "services/placement/ReferralService.h"
#include "text/dates/DocumentDate.h"
#include "ui/placement/ReferralForm.h"
#include "ui/records/FilteredList.h"
#include "ui/records/Merging.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Permission;
using domain::Referral;
using services::ReferralService;

namespace {

constexpr int mostReferrals = 5000;

std::vector<PlainListModel::Row> referralRows(services::Workspace& workspace, const QString& text, bool bin)
{
    const auto shelf = bin ? storage::Shelf::Bin : storage::Shelf::Standing;
    std::vector<PlainListModel::Row> rows;
    if (const auto found = ReferralService(workspace).list(text, mostReferrals, shelf))
        for (const storage::ReferralRow& row : *found)
            rows.push_back({row.id,
                {row.personName, row.employer,
                    row.referredOn ? text::dateInFigures(*row.referredOn) : QString(),
                    ReferralForm::stateName(row.state)}});
    return rows;
}

} // namespace

PlacementPage::PlacementPage(PageContext context, QWidget* parent)
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
}

bool PlacementPage::mayEdit()
{
    return domain::may(workspace().actor().role, Permission::EditActivities);
}

Outcome PlacementPage::load(const Uuid& id)
{
    const auto referral = ReferralService(workspace()).load(id);
    if (!referral)
        return referral.errors();
    m_form->setRecord(referral->referral);
    return Done{};
}

void PlacementPage::showBlank()
{
    m_form->setRecord(ReferralService(workspace()).blank());
}

bool PlacementPage::store()
{
    ReferralService service(workspace());
    return storeThrough([this](Errors& unread) { return m_form->record(unread); },
        [&](const Referral& edited) { return service.save(m_form->base(), edited); },
        [this](const ReferralService::Saved& saved) { m_form->setRecord(saved.file.referral); },
        [&](const Referral& edited) {
            const Referral base = m_form->base();
            if (const auto theirs = service.load(base.id))
                m_form->setEdited(theirs->referral, mergedRecord(base, edited, theirs->referral));
        });
}

Outcome PlacementPage::bin(const Uuid& id)
{
    return ReferralService(workspace()).moveToBin(id);
}

Outcome PlacementPage::restoreFromBin(const Uuid& id)
{
    return ReferralService(workspace()).restoreFromBin(id);
}

} // namespace hoanhap::ui
