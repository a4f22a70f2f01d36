// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QTableView;

namespace hoanhap::ui {

/// How every list to choose from looks and behaves: whole rows, one at a time, no row numbers.
/// `widths` are the pixels its columns like to have; the last ones are left out where there is no
/// room for all.
void giveListLook(QTableView& view, const std::vector<int>& widths);

/// Each column is worth a bar: what has no room is scrolled to. After `giveListLook`.
void keepColumns(QTableView& view);

/// Lines as high as their text needs, so that nothing is cut; for lists of at most some hundred.
void wrapRows(QTableView& view);

} // namespace hoanhap::ui
