// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoanhap::messages {

/// A unit by its place where there is little room: "Phòng LĐTBXH thành phố Hồng Ngự" → "TP Hồng Ngự",
/// "Phòng LĐTBXH huyện Hồng Ngự" → "Huyện Hồng Ngự". Other names as they are.
QString unitInBrief(const QString& shortName);

} // namespace hoanhap::messages
