// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/WorkPage.h"

#include <memory>
#include <vector>

namespace Ui {
class PlacementPage;
}

namespace hoanhap::ui {

class EmployerPage;
class ReferralPage;
class VacancyPage;

/// Finding work for people: referrals as a list and as a board, employers, vacancies, and whom to ask
/// whether the work is kept; each in a tab that keeps its own entries.
class PlacementPage : public WorkPage
{
    Q_OBJECT

public:
    PlacementPage(PageContext context, QWidget* parent);
    ~PlacementPage() override;
    static QStringList kinds()
    {
        return {QStringLiteral("referral"), QStringLiteral("employer"), QStringLiteral("vacancy")};
    }

    void refresh() override;
    bool isModified() const override;
    void startNew() override { current().startNew(); }
    void save() override { current().save(); }
    void saveAll() override;
    void focusFilter() override { current().focusFilter(); }
    void dropChanges() override;
    void showFound(const QString& kind, const Uuid& id) override;
    void startNewOf(const QString& kind) override;

private:
    void addPart(WorkPage* part, const QString& title);
    void connectParts();
    WorkPage& current() const;
    WorkPage* partOf(const QString& kind) const;
    void showReferral(const Uuid& referral);

    std::unique_ptr<Ui::PlacementPage> m_ui;
    std::vector<WorkPage*> m_parts;
    ReferralPage* m_referrals;
    EmployerPage* m_employers;
    VacancyPage* m_vacancies;
};

} // namespace hoanhap::ui
