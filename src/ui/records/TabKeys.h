// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTabWidget;

namespace hoanhap::ui {

/// Ctrl with a digit leads to the tab of that place, from wherever the keys go in the window while the tabs
/// are seen; each tab says so. Letters are not enough for all tabs beside the fields of a form.
void giveTabKeys(QTabWidget& tabs);

} // namespace hoanhap::ui
