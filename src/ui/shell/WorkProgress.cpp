// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WorkProgress.h"

namespace hoanhap::ui {

WorkProgress::WorkProgress(
    const QString& work, const QString& stop, std::chrono::milliseconds shownAfter, QWidget* parent)
    : m_dialog(work, stop, 0, 100, parent)
{
    m_dialog.setWindowModality(Qt::ApplicationModal); // only so does it hear its own button
    m_dialog.setMinimumDuration(static_cast<int>(shownAfter.count()));
}

bool WorkProgress::goOn(double part)
{
    m_dialog.setValue(static_cast<int>(part * 99)); // at 100 it would hide before the work is through
    return !m_dialog.wasCanceled();
}

} // namespace hoanhap::ui
