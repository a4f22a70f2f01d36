// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/needs/ReadinessService.h"
#include "ui/forms/RecordBinding.h"
#include "ui/needs/TypedDialog.h"

#include <memory>

namespace Ui {
class ObstacleDialog;
}

namespace hoanhap::ui {

/// One thing that stands in the way of work: what it is, how far it is cleared, the step to take. Stored on
/// accepting.
class ObstacleDialog : public TypedDialog
{
    Q_OBJECT

public:
    ObstacleDialog(PageContext context, const domain::WorkObstacle& obstacle, QWidget* parent);
    ~ObstacleDialog() override;

    void accept() override;

private:
    std::unique_ptr<Ui::ObstacleDialog> m_ui;
    std::unique_ptr<RecordBinding<domain::WorkObstacle>> m_binding;
    std::unique_ptr<FieldFaults> m_faults;
    domain::WorkObstacle m_base;
};

} // namespace hoanhap::ui
