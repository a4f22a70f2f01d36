// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "document/filling/TemplateValues.h"

namespace hoanhap::document::tests {

/// The values of an annual report of a province that does not exist; tests/fixtures/documents has the
/// text that a clerk expects of it.
TemplateValues inventedValues();
/// The report with letterhead, signature and recipients; number and day are not given yet.
OfficialDocument inventedReport(const TemplateValues& values = inventedValues());
/// A report of several pages: the parts of the invented one again and again.
OfficialDocument longReport();
/// Fixture with white space folded, one paragraph an entry.
QStringList expectedLines();

/// White space folded and every dash a hyphen, as texts are compared.
QString folded(const QString& text);

} // namespace hoanhap::document::tests
