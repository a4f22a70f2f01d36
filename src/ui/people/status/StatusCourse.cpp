// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/status/StatusCourse.h"

#include "ui_StatusCourse.h"

namespace hoanhap::ui {

StatusCourse::StatusCourse(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::StatusCourse>())
{
    m_ui->setupUi(this);
}

StatusCourse::~StatusCourse() = default;

} // namespace hoanhap::ui
