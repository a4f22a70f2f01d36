// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placement/Suitability.h"

namespace hoanhap::messages {

/// Why a person and a vacancy or class fit, or what speaks against it, in a few words.
QString fitReasonName(domain::FitReason reason);

/// All that speaks for it, or else against it; empty where nothing does.
QString fitReasonNames(const domain::Suitability& fit, bool speaking);

/// What speaks for it and what against it in one line; says so where nothing speaks for it.
QString fitInWords(const domain::Suitability& fit);

} // namespace hoanhap::messages
