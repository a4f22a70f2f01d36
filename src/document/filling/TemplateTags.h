// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/filling/TemplateTree.h"

namespace hoanhap::document {

/// Looks for tags that are not closed, partials and changed delimiters in one stretch of text.
void checkTags(const TemplateText& text, Errors& faults);

} // namespace hoanhap::document
