// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/ClassPartner.h"
#include "domain/training/VocationalClass.h"
#include "services/exchange/demo/DemoNames.h"
#include "services/records/Change.h"

namespace hoanhap::services {

/// Invents what one class in a few leaves behind: who came on which day, certificates, costs. The others
/// stay without, since marks are many and say nothing new.
void addCourseOf(Change& change, const domain::VocationalClass& known,
    const std::vector<domain::Enrolment>& learners, DemoDice& dice);

} // namespace hoanhap::services
