// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/PlacementPage.h"

#include "ui/placement/ReferralPage.h"
#include "ui/placement/board/BoardPane.h"
#include "ui/placement/employers/EmployerPage.h"
#include "ui/placement/employers/VacancyPage.h"
#include "ui/placement/followups/FollowUpPane.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

PlacementPage::PlacementPage(PageContext context, QWidget* parent)
    : PartsPage(context, parent)
    , m_referrals(new ReferralPage(context, this))
    , m_employers(new EmployerPage(context, this))
    , m_vacancies(new VacancyPage(context, this))
{
    auto* board = new BoardPane(context, this);
    auto* followUps = new FollowUpPane(context, this);
    setParts({{m_referrals, tr("Re&ferrals")}, {board, tr("Boar&d"), u"board"_s},
        {m_employers, tr("&Employers"), u"employers"_s}, {m_vacancies, tr("Vacanc&ies"), u"vacancies"_s},
        {followUps, tr("Follow-&ups due"), u"follow_ups"_s}});
    connect(board, &BoardPane::referralAsked, this, &PlacementPage::showReferral);
    connect(board, &BoardPane::newReferralAsked, this, [this] {
        goTo(m_referrals);
        m_referrals->startNew();
    });
    connect(followUps, &FollowUpPane::referralAsked, this, &PlacementPage::showReferral);
    connectParts();
}

void PlacementPage::connectParts()
{
    connect(m_employers, &EmployerPage::vacancyAsked, this, [this](const Uuid& vacancy) {
        goTo(m_vacancies);
        m_vacancies->showRecord(vacancy);
    });
    connect(m_employers, &EmployerPage::newVacancyAsked, this, [this](const Uuid& employer) {
        goTo(m_vacancies);
        m_vacancies->startNewFor(employer);
    });
    // What was stored in one part shows in the next one at once; a form that is being typed into keeps.
    connect(this, &PartsPage::partShown, this, &PlacementPage::refresh);
}

WorkPage* PlacementPage::partOf(const QString& kind) const
{
    if (kind == "employer"_L1)
        return m_employers;
    if (kind == "vacancy"_L1)
        return m_vacancies;
    return m_referrals;
}

void PlacementPage::showReferral(const Uuid& referral)
{
    goTo(m_referrals);
    m_referrals->showRecord(referral);
}

} // namespace hoanhap::ui
