// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/numbers/FigureNames.h"

namespace hoanhap::messages {

/// "People managed – Châu Thành – amnesty": what a figure of a report or a cell of its annexes is called.
QString figureTitle(const services::FigureRef& figure, services::FigureNames& names);
/// What it counts, in a sentence; of a sum each part in its own.
QString figureDefinition(const services::FigureRef& figure);

} // namespace hoanhap::messages
