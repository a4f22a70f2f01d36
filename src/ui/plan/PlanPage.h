// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/PartsPage.h"

namespace hoanhap::ui {

/// The plan with its tasks, the dispatches around it, and what comes of both in figures.
class PlanPage : public PartsPage
{
    Q_OBJECT

public:
    PlanPage(PageContext context, QWidget* parent);
    static QStringList kinds() { return {QStringLiteral("dispatch")}; }

protected:
    WorkPage* partOf(const QString& kind) const override;

private:
    WorkPage* m_dispatches;
};

} // namespace hoanhap::ui
