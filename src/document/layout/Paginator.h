// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "document/layout/Page.h"
#include "document/layout/ParagraphMemory.h"

namespace hoanhap::document {

/// Lays the document out once; PDF, preview and printer paint what comes back. Needs a
/// QGuiApplication for the fonts. About 10 ms for three pages.
Pages paginate(const OfficialDocument& document);
/// The same, setting anew only what `memory` does not have from the last time.
Pages paginate(const OfficialDocument& document, ParagraphMemory& memory);

} // namespace hoanhap::document
