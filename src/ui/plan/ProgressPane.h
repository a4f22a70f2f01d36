// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/WorkPage.h"

#include <memory>

namespace Ui {
class ProgressPane;
}

namespace hoanhap::ui {

/// How far a plan's tasks have come in a year, all units together or each apart, and the acts behind
/// each number.
class ProgressPane : public WorkPage
{
    Q_OBJECT

public:
    ProgressPane(PageContext context, QWidget* parent);
    ~ProgressPane() override;

    void refresh() override;

private:
    void choosePlanOfYear();
    void showProgress();
    void openActs();

    std::unique_ptr<Ui::ProgressPane> m_ui;
    bool m_followsYear = true; ///< until a plan is chosen by hand
};

} // namespace hoanhap::ui
