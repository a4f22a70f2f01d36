// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// How a person works, for a time. (tình trạng việc làm)
struct WorkSituation : Record
{
    Uuid personId;
    QString state; ///< stable, unstable, none
    QString employer;
    QString occupation;
    std::optional<qint64> monthlyWage; ///< đồng
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
};

template <>
struct Fields<WorkSituation>
{
    static constexpr std::string_view entity = "work_situation";
    static constexpr auto all = TypedList{
        field("person_id", &WorkSituation::personId),
        field("state", &WorkSituation::state),
        field("employer", &WorkSituation::employer),
        field("occupation", &WorkSituation::occupation),
        field("monthly_wage", &WorkSituation::monthlyWage),
        field("valid_from", &WorkSituation::validFrom),
        field("valid_to", &WorkSituation::validTo),
    };
};

} // namespace hoanhap::domain
