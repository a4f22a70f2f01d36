// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace Ui {
class StatusCourse;
}

namespace hoanhap::ui {

/// Of a legal status: how it runs, who supervises, how it ends. StatusFieldsForm fills the fields.
class StatusCourse : public QWidget
{
    Q_OBJECT

public:
    explicit StatusCourse(QWidget* parent = nullptr);
    ~StatusCourse() override;

private:
    std::unique_ptr<Ui::StatusCourse> m_ui;
};

} // namespace hoanhap::ui
