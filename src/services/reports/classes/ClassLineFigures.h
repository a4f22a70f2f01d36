// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/ReportVersion.h"
#include "services/reports/annexes/AnnexCells.h"
#include "storage/reports/ClassLineQueries.h"

#include <QSet>
#include <optional>

namespace hoanhap::services {

/// More classes than a reader takes in one by one are told by their occupation.
inline constexpr std::size_t mostSingleClasses = 20;

/// What the text of a report says of one class.
FigureRef figureOfClass(const QString& indicator, const Uuid& vocationalClass);
/// What it says of all classes of one occupation.
FigureRef figureOfOccupation(const QString& indicator, const QString& occupation);

/// The numbers of the lines about classes, as the register counts them now: by class where each has a line.
std::vector<AnnexValue> classLineValues(const std::vector<storage::ClassLine>& classes);
/// By class, however many there are.
std::vector<AnnexValue> singleClassValues(const std::vector<storage::ClassLine>& classes);

/// The classes that a draft tells of, out of its own figures: those that were there when it was made, or were
/// taken since. Nothing where it holds none, and so tells of every class that the register has.
std::optional<QSet<Uuid>> classesHeld(const std::vector<domain::ReportFigure>& figures);
/// Of those the ones that the register counts no more.
QSet<Uuid> classesGone(
    const std::vector<domain::ReportFigure>& figures, const std::vector<AnnexValue>& countedNow);
/// Whether a draft that holds those classes leaves out what the figure counts.
bool isLeftOut(const FigureRef& figure, const std::optional<QSet<Uuid>>& held);

} // namespace hoanhap::services
