// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoanhap::spreadsheet {

enum class Weight
{
    Regular,
    Bold
};

/// How many lines a text takes in a cell as wide as `figures` figures of Times New Roman, broken between
/// words. Programs break a little differently: rather a line too many than words that are cut.
qsizetype linesInCell(const QString& text, int figures, Weight weight = Weight::Regular);

} // namespace hoanhap::spreadsheet
