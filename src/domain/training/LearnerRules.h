// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/training/ClassFile.h"
#include "domain/training/ClassSurroundings.h"

namespace hoanhap::domain {

/// What the register says against the learners and the certificates of a class: a second support and a
/// number given twice stop, as the law forbids them; a class at the same time, one too large and one too dear
/// are doubted.
Findings checkAgainstRegister(const ClassFile& file, const ClassSurroundings& known);

} // namespace hoanhap::domain
