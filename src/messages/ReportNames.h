// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoanhap::messages {

/// What an indicator is called; empty for one that only others are made from.
QString indicatorName(const QString& indicator);

/// What a section of the report is called; empty for a key that is none.
QString sectionName(const QString& key);

} // namespace hoanhap::messages
