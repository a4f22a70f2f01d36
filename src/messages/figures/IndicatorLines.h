// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoanhap::messages {

/// English sources of what an indicator is called and of what it counts.
struct IndicatorLine
{
    const char* key;
    const char* name;
    const char* definition;
};
/// Nothing for a key that is none.
const IndicatorLine* indicatorLine(const QString& key);

} // namespace hoanhap::messages
