// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/filling/TemplateTree.h"

namespace hoanhap::document {

/// Appends the blocks of a piece of Markdown to `nodes` and what it cannot take to `faults`.
/// `firstLine` is the line of the template on which the piece begins.
void readMarkdown(const std::string& utf8, int firstLine, TemplateNodes& nodes, Errors& faults);

} // namespace hoanhap::document
