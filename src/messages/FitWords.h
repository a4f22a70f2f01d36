// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placement/Suitability.h"

namespace hoanhap::messages {

/// Why a person and a vacancy or class fit, or what speaks against it, in a few words.
QString fitReasonName(domain::FitReason reason);

} // namespace hoanhap::messages
