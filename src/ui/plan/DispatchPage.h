// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/RecordPage.h"

namespace hoanhap::ui {

class DispatchForm;

/// Letters in and out around the plan.
class DispatchPage : public RecordPage
{
    Q_OBJECT

public:
    DispatchPage(PageContext context, QWidget* parent);

    void refresh() override;

protected:
    bool mayEdit() override;
    Outcome load(const Uuid& id) override;
    void showBlank() override;
    bool store() override;
    Outcome bin(const Uuid& id) override;
    Outcome restoreFromBin(const Uuid& id) override;

private:
    DispatchForm* m_form;
};

} // namespace hoanhap::ui
