// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"

namespace hoanhap::ui {

/// What this user made of `base`, put upon what stands in the register now (`theirs`). Where both
/// changed the same field, what stands wins; rows that either side added stay, rows that this user
/// removed go.
domain::PersonFile mergedFile(
    const domain::PersonFile& base, const domain::PersonFile& edited, const domain::PersonFile& theirs);

} // namespace hoanhap::ui
