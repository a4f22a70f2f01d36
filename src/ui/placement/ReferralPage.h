// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/RecordPage.h"

namespace hoanhap::ui {

class ReferralForm;

/// People referred to work, each with how it went.
class ReferralPage : public RecordPage
{
    Q_OBJECT

public:
    ReferralPage(PageContext context, QWidget* parent);

protected:
    bool mayEdit() override;
    Outcome load(const Uuid& id) override;
    void showBlank() override;
    bool store() override;
    Outcome bin(const Uuid& id) override;
    Outcome restoreFromBin(const Uuid& id) override;

private:
    void showSlips();

    ReferralForm* m_form;
    QPushButton* m_papers = nullptr;
};

} // namespace hoanhap::ui
