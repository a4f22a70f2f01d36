// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "spreadsheet/Table.h"

#include <QByteArray>

namespace hoanhap::spreadsheet {

/// One sheet of Excel's form, ready to print on A4: letterhead, title, a header that stays in view and
/// stands again on every page. No cell is a formula, whatever it begins with. Made in memory alone: names
/// of people come to no temporary file.
class XlsxWriter
{
public:
    /// The whole file. What a sheet cannot hold is refused, not cut.
    static Result<QByteArray> write(const Table& table);
};

} // namespace hoanhap::spreadsheet
