// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <QWidget>
#include <memory>

namespace Ui {
class PastBar;
}

namespace hoanhap::ui {

/// Under the list of people: what was, on a day that is past and with people who have left.
class PastBar : public QWidget
{
    Q_OBJECT

public:
    PastBar(services::Workspace& workspace, QWidget* parent);
    ~PastBar() override;

private:
    std::unique_ptr<Ui::PastBar> m_ui;
};

} // namespace hoanhap::ui
