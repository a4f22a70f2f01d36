// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/PartsPage.h"

namespace hoanhap::ui {

class EmployerPage;
class ReferralPage;
class VacancyPage;

/// Finding work for people: referrals as a list and as a board, employers, vacancies, and whom to ask
/// whether the work is kept.
class PlacementPage : public PartsPage
{
    Q_OBJECT

public:
    PlacementPage(PageContext context, QWidget* parent);
    static QStringList kinds()
    {
        return {QStringLiteral("referral"), QStringLiteral("employer"), QStringLiteral("vacancy")};
    }

    /// Of the part in sight; the others are read as they come into sight.
    void refresh() override { current().refresh(); }

protected:
    WorkPage* partOf(const QString& kind) const override;

private:
    void connectParts();
    void showReferral(const Uuid& referral);

    ReferralPage* m_referrals;
    EmployerPage* m_employers;
    VacancyPage* m_vacancies;
};

} // namespace hoanhap::ui
