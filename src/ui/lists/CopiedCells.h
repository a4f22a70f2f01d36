// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <functional>

namespace hoanhap::ui {

/// What is typed in a cell.
QString typedText(const QModelIndex& cell);
/// Puts the cells into the clipboard as a spreadsheet takes them: the block around them, in which those
/// that are not chosen stand empty.
void copyCells(
    const QModelIndexList& cells, const std::function<QString(const QModelIndex&)>& textOf = typedText);

} // namespace hoanhap::ui
