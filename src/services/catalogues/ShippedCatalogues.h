// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/records/Change.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace hoanhap::services {

/// Puts the catalogues and areas that the program ships into a new register. Their rows have
/// the same identifiers in every register, so that registers can be merged.
void addShippedCatalogues(Change& change);

/// False for a list that came with a register from elsewhere.
bool isShipped(const QString& catalogue);
/// One shipped file whole.
QJsonObject shippedFile(const QString& catalogue);
/// Entries of one shipped file, such as "organisation-presets".
QJsonArray shippedEntries(const QString& catalogue);

/// Identifier of the area with that code ("2021:29863").
Uuid areaId(const QString& code);

} // namespace hoanhap::services
