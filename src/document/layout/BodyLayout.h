// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/Flow.h"

#include <QSizeF>

namespace hoanhap::document {

/// Headings, paragraphs, list points and tables of a text that has `room` on each page.
void appendBlocks(const Blocks& blocks, const PageSettings& page, QSizeF room, Flow& flow);

FlowBlock tableFlow(const Table& table, const PageSettings& page, QSizeF room);

} // namespace hoanhap::document
