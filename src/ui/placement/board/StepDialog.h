// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placement/ReferralFile.h"
#include "services/workspace/Workspace.h"
#include "ui/faults/FieldFaults.h"

#include <QDialog>
#include <memory>

namespace Ui {
class StepDialog;
}

namespace hoanhap::ui {

/// The next step of one referral: what happened, on which day, and what belongs to it.
class StepDialog : public QDialog
{
    Q_OBJECT

public:
    StepDialog(services::Workspace& workspace, const domain::ReferralFile& file, const QString& headline,
        QWidget* parent);
    ~StepDialog() override;

private:
    void showFields();
    /// What was typed and cannot be read.
    Errors unreadFields() const;
    void store();
    bool asksAboutDoubts(const domain::ReferralFile& file);
    domain::ReferralFile edited() const;
    domain::ReferralState state() const;

    std::unique_ptr<Ui::StepDialog> m_ui;
    std::unique_ptr<FieldFaults> m_faults;
    services::Workspace& m_workspace;
    domain::ReferralFile m_base;
    Errors m_asked; ///< the doubts that were asked about
};

} // namespace hoanhap::ui
