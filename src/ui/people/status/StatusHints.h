// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"

#include <QDate>

namespace hoanhap::ui {

/// What the law makes of a status, a sentence a line: from when its record may be expunged, until when the
/// loans for people released are open, what it forbids today. Empty where nothing can be said.
QString statusHints(const domain::PersonFile& file, const domain::LegalStatus& status, QDate today);

/// What all statuses together forbid today, a sentence a line: for the head of the person's page.
QString barsInForce(const domain::PersonFile& file, QDate today);

} // namespace hoanhap::ui
