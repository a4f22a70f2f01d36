// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"

#include <QString>

namespace hoanhap::document {

/// The document's text, one paragraph a line; the letterhead's agencies, nation and motto first.
class PlainTextRenderer
{
public:
    static QString render(const OfficialDocument& document);
};

} // namespace hoanhap::document
