// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hoanhap::ui {

/// `sentence` is what is said about the field, where something is said.
void tieSentence(QWidget& field, QWidget& sentence);
/// Scrolls the areas around the field until it stands in sight whole, with the sentence about it; as soon as
/// the sentence has its place.
void bringIntoSight(QWidget& field);

} // namespace hoanhap::ui
