// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "document/layout/Page.h"

#include <QByteArray>

namespace hoanhap::document {

/// PDF/A-1b at 1200 dpi with its fonts embedded, language, title, outline and page labels.
class PdfRenderer
{
public:
    static QByteArray render(const OfficialDocument& document, const Pages& pages);
};

} // namespace hoanhap::document
