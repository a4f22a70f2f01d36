// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/WorkPage.h"

#include <memory>

namespace Ui {
class ReviewPage;
}

namespace hoanhap::ui {

/// What of the register should be looked at again: records that look like one person, doubtful values.
class ReviewPage : public WorkPage
{
    Q_OBJECT

public:
    ReviewPage(PageContext context, QWidget* parent);
    ~ReviewPage() override;

    void refresh() override { } // each tab reads when it is shown
    void focusFilter() override;

private:
    std::unique_ptr<Ui::ReviewPage> m_ui;
};

} // namespace hoanhap::ui
