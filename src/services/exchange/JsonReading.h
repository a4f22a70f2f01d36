// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QJsonObject>

namespace hoanhap::services {

/// The object in a JSON text, or services.json_malformed with line and column, counted from 1.
Result<QJsonObject> readJsonObject(const QByteArray& json);

} // namespace hoanhap::services
