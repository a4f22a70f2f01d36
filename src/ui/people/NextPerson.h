// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"

namespace hoanhap::ui {

/// `blank` with what repeats on a list: where people live, what they are, who sent the list.
domain::PersonFile nextPersonAfter(const domain::PersonFile& before, domain::PersonFile blank);

} // namespace hoanhap::ui
