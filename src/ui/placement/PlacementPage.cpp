// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/PlacementPage.h"

#include "ui/placement/ReferralPage.h"
#include "ui/placement/board/BoardPane.h"
#include "ui/placement/employers/EmployerPage.h"
#include "ui/placement/employers/VacancyPage.h"
#include "ui/placement/followups/FollowUpPane.h"
#include "ui/records/TabKeys.h"
#include "ui_PlacementPage.h"

#include <algorithm>

namespace hoanhap::ui {

PlacementPage::PlacementPage(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::PlacementPage>())
    , m_referrals(new ReferralPage(context, this))
    , m_employers(new EmployerPage(context, this))
    , m_vacancies(new VacancyPage(context, this))
{
    m_ui->setupUi(this);
    addPart(m_referrals, tr("Re&ferrals"));
    auto* board = new BoardPane(context, this);
    addPart(board, tr("Boar&d"));
    addPart(m_employers, tr("&Employers"));
    addPart(m_vacancies, tr("Vacanc&ies"));
    auto* followUps = new FollowUpPane(context, this);
    addPart(followUps, tr("Follow-&ups due"));
    connect(board, &BoardPane::referralAsked, this, &PlacementPage::showReferral);
    connect(board, &BoardPane::newReferralAsked, this, [this] {
        m_ui->tabs->setCurrentWidget(m_referrals);
        m_referrals->startNew();
    });
    connect(followUps, &FollowUpPane::referralAsked, this, &PlacementPage::showReferral);
    giveTabKeys(*m_ui->tabs);
    connectParts();
}

PlacementPage::~PlacementPage() = default;

void PlacementPage::addPart(WorkPage* part, const QString& title)
{
    m_parts.push_back(part);
    m_ui->tabs->addTab(part, title);
    connect(part, &WorkPage::statusMessage, this, &WorkPage::statusMessage);
    connect(part, &WorkPage::personAsked, this, &WorkPage::personAsked);
}

void PlacementPage::connectParts()
{
    connect(m_employers, &EmployerPage::vacancyAsked, this, [this](const Uuid& vacancy) {
        m_ui->tabs->setCurrentWidget(m_vacancies);
        m_vacancies->showRecord(vacancy);
    });
    connect(m_employers, &EmployerPage::newVacancyAsked, this, [this](const Uuid& employer) {
        m_ui->tabs->setCurrentWidget(m_vacancies);
        m_vacancies->startNewFor(employer);
    });
    // What was stored in one part shows in the next one at once; a form that is being typed into keeps.
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, [this] { current().refresh(); });
}

WorkPage& PlacementPage::current() const
{
    return *m_parts[static_cast<size_t>(m_ui->tabs->currentIndex())];
}

WorkPage* PlacementPage::partOf(const QString& kind) const
{
    if (kind == QStringLiteral("employer"))
        return m_employers;
    if (kind == QStringLiteral("vacancy"))
        return m_vacancies;
    return m_referrals;
}

void PlacementPage::showReferral(const Uuid& referral)
{
    m_ui->tabs->setCurrentWidget(m_referrals);
    m_referrals->showRecord(referral);
}

void PlacementPage::showFound(const QString& kind, const Uuid& id)
{
    m_ui->tabs->setCurrentWidget(partOf(kind));
    current().showFound(kind, id);
}

void PlacementPage::startNewOf(const QString& kind)
{
    m_ui->tabs->setCurrentWidget(partOf(kind));
    current().startNew();
}

void PlacementPage::refresh()
{
    current().refresh();
}

bool PlacementPage::isModified() const
{
    return std::any_of(
        m_parts.begin(), m_parts.end(), [](const WorkPage* part) { return part->isModified(); });
}

void PlacementPage::saveAll()
{
    for (WorkPage* part : m_parts) {
        if (!part->isModified())
            continue;
        m_ui->tabs->setCurrentWidget(part);
        part->save();
        if (part->isModified())
            return; // it says why
    }
}

void PlacementPage::dropChanges()
{
    for (WorkPage* part : m_parts)
        if (part->isModified())
            part->dropChanges();
}

} // namespace hoanhap::ui
