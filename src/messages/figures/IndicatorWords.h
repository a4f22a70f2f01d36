// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/Indicator.h"

namespace hoanhap::messages {

/// What an indicator is called; empty for a key that is none.
QString indicatorName(const QString& indicator);
/// What it counts, in a sentence.
QString indicatorDefinition(const QString& indicator);

QString figureKindName(domain::FigureKind kind);
/// "people", "turns", … as a heading of numbers.
QString countedInName(domain::CountedIn countedIn);
QString breakdownName(domain::Breakdown breakdown);
/// What the cell of a breakdown is called that bears no label from the register.
QString cellName(domain::Breakdown breakdown, const QString& code, const QString& label);

/// A value as people read it: "1.234", million đồng as "12,5".
QString shownFigure(const domain::Indicator& indicator, qint64 value);

} // namespace hoanhap::messages
