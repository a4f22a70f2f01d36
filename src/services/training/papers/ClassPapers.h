// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/training/papers/ClassFacts.h"

namespace hoanhap::services {

/// Papers of a vocational class, as they leave the office. None of them tells of a conviction.
enum class ClassPaper
{
    Opening, ///< decision to open it, with the list of learners
    Notice, ///< of its first day
    Attendance,
    Support, ///< meals and travel, with room to sign
    Recognition, ///< of the results, with the list of who completed it
    Certificates
};

/// Wants the rights to see people and to export.
Result<Paper> classPaper(Workspace& workspace, ClassPaper kind, const Uuid& vocationalClass);

// The same out of facts; pure.
Paper openingDecision(const ClassFacts& facts);
Paper openingNotice(const ClassFacts& facts);
Paper attendanceSheet(const ClassFacts& facts);
Paper supportList(const ClassFacts& facts);
Paper recognition(const ClassFacts& facts);
Paper certificateList(const ClassFacts& facts);

} // namespace hoanhap::services
