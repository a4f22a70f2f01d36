// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/training/ClassFile.h"

namespace hoanhap::domain {

/// A guest among the learners, under the guest's own identifier: nobody of the register, and not supported,
/// since support is given once to a person whom the register knows.
Enrolment seatOf(const ClassGuest& guest);

/// Nothing where the guest has none. It hangs on `seatOf` of the guest.
std::optional<Certificate> certificateOf(const ClassGuest& guest);

/// What the rules say of the guests of a class: as of its other learners.
void checkGuests(const ClassFile& file, Findings& findings);

} // namespace hoanhap::domain
