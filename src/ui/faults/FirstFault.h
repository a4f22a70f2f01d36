// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hoanhap::ui {

/// The keys go to the first field or cell of the form that is marked as wrong; nothing where none is.
void goToFirstFault(QWidget& form);

} // namespace hoanhap::ui
