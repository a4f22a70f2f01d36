// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hoanhap::tests {

/// Each letter with Alt leads to one thing among all that is visible in the window.
void checkLetters(QWidget& window);

} // namespace hoanhap::tests
