// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"

#include <QJsonObject>

namespace hoanhap::services {

/// What is wrong with a file of records before any record is looked at: its format, fields that it
/// does not have, kinds that may be neither loaded nor replaced.
Errors faultsOfFrame(const QJsonObject& json);

} // namespace hoanhap::services
