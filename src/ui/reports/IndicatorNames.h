// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoanhap::ui {

/// What an indicator is called on the screen; empty for one that only others are made from.
QString indicatorName(const QString& indicator);

/// What a section of the report is called.
QString sectionName(const QString& key);

} // namespace hoanhap::ui
