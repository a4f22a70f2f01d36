// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/figures/IndicatorWords.h"

#include <QString>

namespace hoanhap::messages {

/// What a section of the report is called; empty for a key that is none.
QString sectionName(const QString& key);
/// What an annex is called on the screen, by its code (services/reports/annexes/Annexes.h).
QString annexName(const QString& code);
/// What a state of a report is called, by its code (domain/reports/ReportState.h).
QString reportStateName(const QString& code);

} // namespace hoanhap::messages
