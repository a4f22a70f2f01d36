// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/RecordPage.h"

namespace hoanhap::ui {

class EmployerForm;

/// Who gives work.
class EmployerPage : public RecordPage
{
    Q_OBJECT

public:
    EmployerPage(PageContext context, QWidget* parent);

Q_SIGNALS:
    void vacancyAsked(const Uuid& vacancy);
    void newVacancyAsked(const Uuid& employer);

protected:
    bool mayEdit() override;
    Outcome load(const Uuid& id) override;
    void showBlank() override;
    bool store() override;
    Outcome bin(const Uuid& id) override;
    Outcome restoreFromBin(const Uuid& id) override;

private:
    EmployerForm* m_form;
};

} // namespace hoanhap::ui
