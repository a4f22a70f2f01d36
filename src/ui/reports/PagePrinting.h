// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/Page.h"

class QWidget;

namespace hoanhap::ui {

/// Asks for the printer and paints the pages on it, each in its own orientation; false where nobody chose
/// one.
bool printPages(const document::Pages& pages, QWidget* parent);

} // namespace hoanhap::ui
