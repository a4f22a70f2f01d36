// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/Flow.h"

namespace hoanhap::document {

/// Headings, paragraphs, list points and tables of a text `width` wide.
void appendBlocks(const Blocks& blocks, const PageSettings& page, double width, Flow& flow);

FlowBlock tableFlow(const Table& table, const PageSettings& page, double width);

} // namespace hoanhap::document
