// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "spreadsheet/Table.h"

#include <QByteArray>

namespace hoanhap::spreadsheet {

/// One sheet of Excel's form, ready to print on A4: letterhead, title, a header that stays in view and
/// stands again on every page. Nothing but a Formula is one, whatever a text begins with. Made in memory
/// alone: names of people come to no temporary file.
class XlsxWriter
{
public:
    /// The whole file. What a sheet cannot hold is refused, not cut.
    static Result<QByteArray> write(const Table& table);
    /// A sheet for each table, at least one; their names differ.
    static Result<QByteArray> write(const std::vector<Table>& tables);
};

} // namespace hoanhap::spreadsheet
