// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/TextSetter.h"

#include <QHash>

namespace hoanhap::document {

/// Sets the words of a table's cells. Tables say the same few figures again and again, so each is laid out
/// once: five thousand rows then cost little more than their different words.
class CellSetter
{
public:
    explicit CellSetter(HalfPoints size) : m_size(size) { }

    /// The lines of a cell in a column `width` wide; `bold` is all of it.
    Strips lines(const TableCell& cell, Alignment alignment, bool bold, double width);

private:
    Strips set(const Runs& runs, Alignment alignment, bool bold, double width) const;

    HalfPoints m_size;
    QHash<QString, Strips> m_known;
};

} // namespace hoanhap::document
