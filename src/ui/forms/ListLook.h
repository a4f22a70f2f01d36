// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace hoanhap::ui {

/// How every list to choose from looks and behaves: whole rows, one at a time, no row numbers.
void giveListLook(QTableView& view);

} // namespace hoanhap::ui
