// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Blocks.h"

namespace hoanhap::document {

/// Which blocks stand on the page on which the next one begins for the sake of what is noted below a table:
/// a note never stands alone on a page. Of a text that is `signed` only the notes right above the signature
/// count: what follows a table elsewhere is its text.
std::vector<bool> keptWithNotes(const Blocks& blocks, bool isSigned);

} // namespace hoanhap::document
