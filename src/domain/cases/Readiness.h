// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// Whether a person is ready to work, dated; changes of mind are kept. (mức sẵn sàng làm việc)
struct Readiness : Record
{
    Uuid personId;
    QString state; ///< needs_support, ready, not_able, declined
    std::optional<QDate> notedOn;
    QString wouldChange;
    std::optional<QDate> onHoldUntil;
    QString onHoldReason;
    QString note;
};

template <>
struct Fields<Readiness>
{
    static constexpr std::string_view entity = "readiness";
    static constexpr auto all = TypedList{
        field("person_id", &Readiness::personId),
        field("state", &Readiness::state),
        field("noted_on", &Readiness::notedOn),
        field("would_change", &Readiness::wouldChange),
        field("on_hold_until", &Readiness::onHoldUntil),
        field("on_hold_reason", &Readiness::onHoldReason),
        field("note", &Readiness::note),
    };
};

} // namespace hoanhap::domain
