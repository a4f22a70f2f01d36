// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hoanhap::ui {

/// Tab leads from `before` into `added` and from there to where it led from `before`. Gives back the last
/// that it stops at before it goes on.
QWidget* followInTabOrder(QWidget& before, const QWidget& added);

/// The last widget of `group` that Tab stops at, `group` itself where there is none.
QWidget* lastInTabOrder(QWidget& group);

/// The first one that is seen and takes keys; none: nullptr.
QWidget* firstInTabOrder(QWidget& group);

} // namespace hoanhap::ui
