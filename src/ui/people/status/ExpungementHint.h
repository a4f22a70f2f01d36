// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"

namespace hoanhap::ui {

/// The sentence under a legal status that says from which day on its record may be expunged; empty
/// where nothing can be said.
QString expungementHint(const domain::PersonFile& file, const domain::LegalStatus& status);

} // namespace hoanhap::ui
