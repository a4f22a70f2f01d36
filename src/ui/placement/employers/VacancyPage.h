// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/RecordPage.h"

namespace hoanhap::ui {

class VacancyForm;

/// Work on offer, and who fits it.
class VacancyPage : public RecordPage
{
    Q_OBJECT

public:
    VacancyPage(PageContext context, QWidget* parent);
    void startNewFor(const Uuid& employer);

protected:
    bool mayEdit() override;
    Outcome load(const Uuid& id) override;
    void showBlank() override;
    bool store() override;
    Outcome bin(const Uuid& id) override;
    Outcome restoreFromBin(const Uuid& id) override;

private:
    void showSuggestions();

    VacancyForm* m_form;
};

} // namespace hoanhap::ui
