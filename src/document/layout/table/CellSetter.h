// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/ParagraphMemory.h"

namespace hoanhap::document {

/// Sets the words of a table's cells; a figure's mark does not keep its words from being remembered.
class CellSetter
{
public:
    CellSetter(HalfPoints size, ParagraphMemory& memory) : m_size(size), m_memory(memory) { }

    /// The lines of a cell in a column `width` wide; `bold` is all of it.
    Strips lines(const TableCell& cell, Alignment alignment, bool bold, double width);

private:
    HalfPoints m_size;
    ParagraphMemory& m_memory;
};

} // namespace hoanhap::document
