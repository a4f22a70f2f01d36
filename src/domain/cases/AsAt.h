// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/LegalStatus.h"
#include "domain/cases/Need.h"

namespace hoanhap::domain {

/// What held on a day. The same words stand in SQL in storage/people/AsAtSql.h.

/// Since when a status holds: its first known day. Nothing where none is entered: then it always held.
inline std::optional<QDate> beginOf(const LegalStatus& status)
{
    return status.fromDate ? status.fromDate : status.releasedOn;
}

/// It has not ended by then; an end that is entered and lies ahead is still to come.
inline bool standsOn(const LegalStatus& status, QDate day)
{
    return !status.endedOn || *status.endedOn > day;
}

/// From its first known day to the day before it ended.
inline bool heldOn(const LegalStatus& status, QDate day)
{
    const std::optional<QDate> begin = beginOf(status);
    return (!begin || *begin <= day) && standsOn(status, day);
}

/// Asked for by then and not answered yet; one without the day of its answer stands as its state says.
inline bool heldOn(const Need& need, QDate day)
{
    const bool answered = need.state == NeedState::Met || need.state == NeedState::Declined;
    return (!need.surveyedOn || *need.surveyedOn <= day)
        && (need.closedOn ? *need.closedOn > day : !answered);
}

/// For rows with a first and a last day, both counted in.
template <typename Row>
bool heldOn(const Row& row, QDate day)
{
    return (!row.validFrom || *row.validFrom <= day) && (!row.validTo || *row.validTo >= day);
}

} // namespace hoanhap::domain
