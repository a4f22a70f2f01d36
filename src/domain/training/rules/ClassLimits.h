// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/ClassFile.h"
#include "domain/training/TrainingRates.h"
#include "foundation/Error.h"

namespace hoanhap::domain {

/// What the training of a learner with that ground of support may cost; 0: no ceiling (Quyết định
/// 46/2015/QĐ-TTg Điều 7).
qint64 costCeilingOf(const QString& supportGround, const TrainingRates& rates);

/// A class of more learners than the office allows, and one that costs more than its learners may cost
/// together: guests and head counts, and who has no ground, count as "others". Both are doubted only, since
/// groups may be taught apart and other funds may pay.
Errors doubtsAboutLimits(const ClassFile& file, const TrainingRates& rates);

} // namespace hoanhap::domain
