// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace hoanhap::text {

/// Rows of cells as they come from the clipboard. A row has as many cells as it was given: merged cells
/// are empty ones, and rows may differ in length.
using TableRows = std::vector<QStringList>;

/// What a spreadsheet or a text program copied: cells parted by tabs, a cell with quotes, tabs or line ends
/// inside in quotes. Where no tab stands, cells parted by semicolons (a CSV file opened as text), but only
/// in several rows of at least three: a single cell may well hold a semicolon. Blanks of every sort around a
/// cell go, line ends inside become \n; empty rows at the end are left out. Linear in the length.
TableRows pastedTable(QStringView pasted);

/// The same rows as text for the clipboard.
QString asPastedText(const TableRows& rows);

} // namespace hoanhap::text
