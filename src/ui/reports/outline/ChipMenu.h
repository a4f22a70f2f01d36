// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/outline/Outline.h"

#include <QStringList>
#include <functional>

class QMenu;

namespace hoanhap::ui {

using ChipTaker = std::function<void(const services::OutlinePiece& chip)>;

/// Fills `menu` with what a sentence may say: figures of the register by subject, words, and what the chosen
/// words may depend on. `within` names the groups around the sentence, whose own figures it may use.
void fillChipMenu(QMenu& menu, const QStringList& within, const ChipTaker& take);

/// What words or whole items may depend on: the chip that begins the condition is given to `take`.
void fillConditionMenu(QMenu& menu, const QStringList& within, const ChipTaker& take);

} // namespace hoanhap::ui
