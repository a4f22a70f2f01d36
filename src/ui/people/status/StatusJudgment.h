// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace Ui {
class StatusJudgment;
}

namespace hoanhap::ui {

/// Of a legal status: what was done and judged. StatusFieldsForm fills the fields.
class StatusJudgment : public QWidget
{
    Q_OBJECT

public:
    explicit StatusJudgment(QWidget* parent = nullptr);
    ~StatusJudgment() override;

private:
    std::unique_ptr<Ui::StatusJudgment> m_ui;
};

} // namespace hoanhap::ui
