// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "document/layout/Page.h"
#include "document/layout/ParagraphMemory.h"

#include <functional>
#include <optional>

namespace hoanhap::document {

/// Lays the document out once; PDF, preview and printer paint what comes back. Needs a
/// QGuiApplication for the fonts. About 10 ms for three pages.
Pages paginate(const OfficialDocument& document);
/// The same, setting anew only what `memory` does not have from the last time.
Pages paginate(const OfficialDocument& document, ParagraphMemory& memory);

/// Takes the share that is laid out, 0 to 1; false: stop.
using GoesOn = std::function<bool(double)>;
/// For lists of any length; nothing where it was stopped.
std::optional<Pages> paginate(const OfficialDocument& document, const GoesOn& goesOn);
/// Its text with no more than so many rows of each table; for a look at how a long list begins.
OfficialDocument beginningOf(const OfficialDocument& document, std::size_t mostRows);

} // namespace hoanhap::document
