// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/plan/PlanProgress.h"
#include "ui/shell/WorkPage.h"

#include <QDialog>

namespace hoanhap::ui {

/// The acts logged under a task of the plan, which add up to the number that was asked about.
class ActsDialog : public QDialog
{
    Q_OBJECT

public:
    ActsDialog(PageContext context, const services::PlanProgress::Line& line, int year, QWidget* parent);

Q_SIGNALS:
    /// The dialog closes first.
    void recordAsked(const QString& kind, const Uuid& id);
};

} // namespace hoanhap::ui
