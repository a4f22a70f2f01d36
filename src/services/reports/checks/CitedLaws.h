// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/checks/substance/KnownDocuments.h"

namespace hoanhap::services {

/// Documents that every office of this work cites and few enter into the register.
std::vector<domain::KnownDocument> citedLaws();

} // namespace hoanhap::services
