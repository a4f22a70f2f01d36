// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reminders/ReminderTerms.h"
#include "services/workspace/Workspace.h"

#include <QWidget>
#include <memory>

namespace Ui {
class ReminderTermsPane;
}

namespace hoanhap::ui {

/// When the office wants to be reminded, for an administrator to change.
class ReminderTermsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReminderTermsPane(QWidget* parent = nullptr);
    ~ReminderTermsPane() override;

    void connectTo(services::Workspace& workspace);
    /// Reads the terms anew where nothing was typed.
    void refresh();
    bool isModified() const;
    void dropChanges();
    void save();

Q_SIGNALS:
    void statusMessage(const QString& sentence);

private:
    void show(const domain::ReminderTerms& terms);
    domain::ReminderTerms typed() const;

    std::unique_ptr<Ui::ReminderTermsPane> m_ui;
    services::Workspace* m_workspace = nullptr;
    domain::ReminderTerms m_stored;
};

} // namespace hoanhap::ui
