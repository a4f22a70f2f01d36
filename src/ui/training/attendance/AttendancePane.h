// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <QWidget>
#include <memory>

namespace Ui {
class AttendancePane;
}

namespace hoanhap::ui {

class AttendanceModel;

/// The attendance of a stored class, day by day; every mark is stored at once.
class AttendancePane : public QWidget
{
    Q_OBJECT

public:
    explicit AttendancePane(QWidget* parent = nullptr);
    ~AttendancePane() override;
    /// Once, before anything else.
    void setUp(services::Workspace& workspace);
    /// Null: a class that is not stored yet. Read when the pane is looked at.
    void showClass(const Uuid& vocationalClass);
    void setReadOnly(bool readOnly);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void goToDay();
    QDate lastMarkedDay() const;
    void markRest();
    void say(const Errors& refused);

    std::unique_ptr<Ui::AttendancePane> m_ui;
    services::Workspace* m_workspace = nullptr;
    AttendanceModel* m_model = nullptr;
    Uuid m_shown; ///< the class loaded last
    Uuid m_class;
    bool m_stale = false;
};

} // namespace hoanhap::ui
