// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"

#include <QString>

namespace hoanhap::document {

/// One file of HTML without links to anything outside, for reading and pasting.
class HtmlRenderer
{
public:
    static QString render(const OfficialDocument& document);
};

} // namespace hoanhap::document
