// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/Page.h"

class QWidget;

namespace hoanhap::ui {

/// Shows the pages and asks for printer, sides and copies; false where nothing was printed.
bool printPages(const document::Pages& pages, QWidget* parent);

} // namespace hoanhap::ui
