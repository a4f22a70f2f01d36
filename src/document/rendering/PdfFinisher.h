// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "document/layout/Page.h"

#include <QByteArray>

namespace hoanhap::document {

/// Adds what Qt's writer leaves out: language, outline, page labels, the time of the document instead of the
/// clock's, and an identifier that depends on the content alone.
QByteArray finishPdf(const QByteArray& pdf, const OfficialDocument& document, const Pages& pages);

} // namespace hoanhap::document
