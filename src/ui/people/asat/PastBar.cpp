// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/asat/PastBar.h"

#include "ui/people/asat/CountOnDayDialog.h"
#include "ui/people/transfer/FormerPeopleDialog.h"
#include "ui_PastBar.h"

namespace hoanhap::ui {

PastBar::PastBar(services::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PastBar>())
{
    m_ui->setupUi(this);
    connect(m_ui->countOnDayButton, &QPushButton::clicked, this,
        [this, &workspace] { CountOnDayDialog(workspace, this).exec(); });
    connect(m_ui->formerButton, &QPushButton::clicked, this,
        [this, &workspace] { FormerPeopleDialog(workspace, this).exec(); });
}

PastBar::~PastBar() = default;

} // namespace hoanhap::ui
