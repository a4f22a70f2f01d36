// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/ParagraphMemory.h"
#include "document/layout/flow/Flow.h"

#include <QSizeF>

namespace hoanhap::document {

/// Headings, paragraphs, list points and tables of a text that has `room` on each page.
void appendBlocks(
    const Blocks& blocks, const PageSettings& page, QSizeF room, ParagraphMemory& memory, Flow& flow);

FlowBlock tableFlow(const Table& table, const PageSettings& page, QSizeF room, ParagraphMemory& memory);

} // namespace hoanhap::document
