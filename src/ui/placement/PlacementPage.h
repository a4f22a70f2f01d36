// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/RecordPage.h"

namespace hoanhap::ui {

class ReferralForm;

/// People referred to work.
class PlacementPage : public RecordPage
{
    Q_OBJECT

public:
    PlacementPage(PageContext context, QWidget* parent);
    static QStringList kinds() { return {QStringLiteral("referral")}; }

protected:
    bool mayEdit() override;
    Outcome load(const Uuid& id) override;
    void showBlank() override;
    bool store() override;
    Outcome bin(const Uuid& id) override;
    Outcome restoreFromBin(const Uuid& id) override;

private:
    ReferralForm* m_form;
};

} // namespace hoanhap::ui
