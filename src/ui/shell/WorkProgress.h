// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressDialog>
#include <chrono>

namespace hoanhap::ui {

/// Shows how far a long piece of work has come, with one button that stops it. Nothing else can be
/// clicked meanwhile, for the work runs where the window does.
class WorkProgress
{
public:
    WorkProgress(
        const QString& work, const QString& stop, std::chrono::milliseconds shownAfter, QWidget* parent);

    /// To be told after each part, 0 to 1; whether the work goes on.
    bool goOn(double part);
    bool wasStopped() const { return m_dialog.wasCanceled(); }
    void close() { m_dialog.reset(); }

private:
    QProgressDialog m_dialog;
};

} // namespace hoanhap::ui
