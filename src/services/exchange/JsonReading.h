// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QJsonObject>

namespace hoanhap::services {

/// The object in a JSON text, or services.json_malformed with line and column, counted from 1;
/// services.json_key_twice where one object has a key twice.
Result<QJsonObject> readJsonObject(const QByteArray& text);

} // namespace hoanhap::services
