// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/numbers/FigureNames.h"

namespace hoanhap::messages {

/// "People managed – Châu Thành – amnesty": what a figure of a report or a cell of its annexes is called.
QString figureTitle(const services::FigureRef& figure, services::FigureNames& names);

} // namespace hoanhap::messages
