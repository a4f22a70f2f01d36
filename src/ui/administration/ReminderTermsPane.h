// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reminders/ReminderTerms.h"
#include "ui/shell/WorkPage.h"

#include <memory>

namespace Ui {
class ReminderTermsPane;
}

namespace hoanhap::ui {

/// When the office wants to be reminded, for an administrator to change.
class ReminderTermsPane : public WorkPage
{
    Q_OBJECT

public:
    ReminderTermsPane(PageContext context, QWidget* parent);
    ~ReminderTermsPane() override;

    /// Reads the terms anew where nothing was typed.
    void refresh() override;
    bool isModified() const override { return typed() != m_stored; }
    void dropChanges() override;
    void save() override;

private:
    void show(const domain::ReminderTerms& terms);
    domain::ReminderTerms typed() const;

    std::unique_ptr<Ui::ReminderTermsPane> m_ui;
    domain::ReminderTerms m_stored;
};

} // namespace hoanhap::ui
