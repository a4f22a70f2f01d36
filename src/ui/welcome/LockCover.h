// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

namespace hoanhap::ui {

/// While it lives, every screen is covered: dialogs, messages and papers that stand open keep what is
/// typed in them, and nobody who passes by can read it. The sign-in stands before it.
class LockCover
{
public:
    LockCover();

    /// The cover to put the sign-in on.
    QWidget* front() const { return m_covers.front().get(); }

private:
    std::vector<std::unique_ptr<QWidget>> m_covers;
};

} // namespace hoanhap::ui
