// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTabWidget>

namespace hoanhap::ui {

/// A sign before the names of the tabs on which a fault or doubt is told, for whoever looks at another one;
/// the others lose theirs.
void markTabs(QTabWidget& tabs, const QSet<QWidget*>& told);

} // namespace hoanhap::ui
