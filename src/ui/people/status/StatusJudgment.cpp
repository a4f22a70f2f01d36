// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/status/StatusJudgment.h"

#include "ui_StatusJudgment.h"

namespace hoanhap::ui {

StatusJudgment::StatusJudgment(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StatusJudgment>())
{
    m_ui->setupUi(this);
}

StatusJudgment::~StatusJudgment() = default;

} // namespace hoanhap::ui
