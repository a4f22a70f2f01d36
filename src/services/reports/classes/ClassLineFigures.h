// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/annexes/AnnexCells.h"
#include "storage/reports/ClassLineQueries.h"

namespace hoanhap::services {

/// More classes than a reader takes in one by one are told by their occupation.
inline constexpr std::size_t mostSingleClasses = 20;

/// What the text of a report says of one class.
FigureRef figureOfClass(const QString& indicator, const Uuid& vocationalClass);
/// What it says of all classes of one occupation.
FigureRef figureOfOccupation(const QString& indicator, const QString& occupation);

/// The numbers of the lines about classes, as the register counts them now: by class where each has a line.
std::vector<AnnexValue> classLineValues(const std::vector<storage::ClassLine>& classes);

} // namespace hoanhap::services
