// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// A thing in the way of work and how far it is cleared. (trở ngại)
struct WorkObstacle : Record
{
    Uuid personId;
    QString kind;
    QString state; ///< not_started, in_progress, done
    QString note;
};

template <>
struct Fields<WorkObstacle>
{
    static constexpr std::string_view entity = "work_obstacle";
    static constexpr auto all = TypedList{
        field("person_id", &WorkObstacle::personId),
        field("kind", &WorkObstacle::kind),
        field("state", &WorkObstacle::state),
        field("note", &WorkObstacle::note),
    };
};

} // namespace hoanhap::domain
