// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/LegalStatus.h"

#include <QSet>

namespace hoanhap::domain {

/// Which fields a kind of legal status has. A kind that an office added to the catalogue has them all.
QSet<QString> fieldsOfKind(const QString& kind);

/// Those of its kind, and every other that says something: nothing that is stored goes out of sight.
QSet<QString> fieldsShownFor(const LegalStatus& status);

/// A court convicted: additional penalties may hang on it, and it may be expunged.
bool isConviction(const QString& kind);

/// Whether `reason` (catalogue status-end-reasons) may end a status of that kind: only a conviction is
/// expunged (BLHS Điều 69), only what has a term is served to its end.
bool mayEndBy(const QString& kind, const QString& reason);

} // namespace hoanhap::domain
