// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/AdditionalPenalty.h"
#include "domain/cases/LegalStatus.h"
#include "foundation/Error.h"

#include <vector>

namespace hoanhap::domain {

/// What a penalty forbids that matters for a class or a job. It warns and never blocks: the judgment
/// says more than the register. (điều cấm khi học nghề, làm việc)
struct WorkBar
{
    enum class Kind
    {
        Profession, ///< BLHS Điều 41: cấm đảm nhiệm chức vụ, hành nghề, làm công việc nhất định
        Residence, ///< BLHS Điều 42: cấm cư trú
        Locality, ///< BLHS Điều 43: quản chế, stays in one commune
        StateService ///< BLHS Điều 44: tước một số quyền công dân
    };
    Kind kind = Kind::Profession;
    Uuid rowId; ///< the legal status or the additional penalty
    QString occupation; ///< banned, as written; empty where nobody wrote it down
    QString areaCode; ///< Locality: the commune that must not be left without leave
    QString note; ///< Residence: often the places
    std::optional<QDate> until; ///< the last day, where it was entered
};

/// Those in force on `day`, from statuses and from additional penalties of one person.
std::vector<WorkBar> workBarsOn(
    const std::vector<LegalStatus>& statuses, const std::vector<AdditionalPenalty>& penalties, QDate day);

/// Whether it touches work in `occupation` (a name as people write it): a banned profession where one
/// name contains the other or nobody wrote down which it is; every other kind touches all work. Where one
/// of the names was typed without marks those of the other do not count.
bool touches(const WorkBar& bar, const QString& occupation);

/// Whether a banned profession that does not touch `occupation` may mean it all the same: both names share
/// two words that tell a trade, or one that leads both or is all that one of them says.
bool mayMean(const WorkBar& bar, const QString& occupation);
/// Of such a ban; it warns, and stops nothing.
Error doubtOf(const WorkBar& bar, const QString& field = {});

/// As a warning for `field`, with a code of cases/CaseErrorCodes.h.
Error warningOf(const WorkBar& bar, const QString& field = {});

/// Of all that touch the occupation somebody is to learn or to work in, or may mean it.
Errors barWarnings(const std::vector<WorkBar>& bars, const QString& occupation, const QString& field = {});

} // namespace hoanhap::domain
