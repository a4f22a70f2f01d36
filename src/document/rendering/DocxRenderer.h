// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"

#include <QByteArray>

namespace hoanhap::document {

/// Word's format with real styles, numbering and tables, to be worked on further.
class DocxRenderer
{
public:
    static QByteArray render(const OfficialDocument& document);
};

} // namespace hoanhap::document
