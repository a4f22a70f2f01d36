// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace hoanhap::services {

/// Where a well-formed JSON text gives one object a key for the second time, which readers resolve each in
/// its own way: the offset of that key in bytes; nothing where every key stands once.
std::optional<qsizetype> firstRepeatedKey(const QByteArray& json);

} // namespace hoanhap::services
