// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/outline/Outline.h"

namespace hoanhap::ui {

/// What a value, condition or list of a template is called on the screen.
QString placeholderName(const QString& name);
/// What stands on a chip: the name, for clauses with a bracket.
QString chipText(const services::OutlinePiece& piece);
/// A sentence as one line, its chips by their names.
QString lineOf(const services::OutlinePieces& pieces);
/// The line of an item in the outline.
QString lineOf(const services::OutlineItem& item);

} // namespace hoanhap::ui
