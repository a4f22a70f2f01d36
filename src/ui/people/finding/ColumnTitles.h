// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/finding/PersonColumn.h"

#include <QString>

namespace hoanhap::ui {

/// As the head of the column says it.
QString columnTitle(domain::PersonColumn column);
/// Pixels a column likes to have, by the number of its PersonColumn.
std::vector<int> columnWidths();

} // namespace hoanhap::ui
