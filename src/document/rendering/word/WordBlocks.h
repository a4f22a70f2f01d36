// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Blocks.h"
#include "document/PageSettings.h"
#include "document/rendering/word/WordXml.h"

namespace hoanhap::document {

/// Writes a text `width` wide. Its first block stands `gapAbove` below what precedes it; the last one
/// is kept with the signature where the text `isSigned`.
void writeBlocks(WordXml& xml, const Blocks& blocks, double width, HalfPoints gapAbove, bool isSigned);

} // namespace hoanhap::document
