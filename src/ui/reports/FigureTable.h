// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/Figures.h"

#include <vector>

class QTableWidget;

namespace hoanhap::ui {

/// Name and value, to be read only.
void prepareFigureTable(QTableWidget& table);
/// Replaces what the table shows; indicators without a name for the screen are left out.
void fillFigureTable(QTableWidget& table, const std::vector<services::Figures::Figure>& figures);

} // namespace hoanhap::ui
