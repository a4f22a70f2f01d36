// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spreadsheet/Table.h"

#include <QByteArray>

namespace hoanhap::spreadsheet {

/// Column titles and rows as RFC 4180 has them, in UTF-8 with the mark by which Excel knows it. No
/// letterhead: other programs read this file.
class CsvWriter
{
public:
    static QByteArray write(const Table& table);
};

} // namespace hoanhap::spreadsheet
