// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// Somebody looked at what the program asked about and says why it stays as it is: two records that
/// look like one person, or a doubtful value. In the bin: taken up again. (mục đã xem, để nguyên)
struct SetAside : Record
{
    Uuid personId; ///< of a pair the one with the smaller identifier
    QString code; ///< of the finding
    std::optional<Uuid> otherId; ///< the other person of a pair
    std::optional<Uuid> rowId; ///< the row of the person's file that was found
    QString reason;
};

template <>
struct Fields<SetAside>
{
    static constexpr std::string_view entity = "set_aside";
    static constexpr auto all = TypedList{
        field("person_id", &SetAside::personId),
        field("code", &SetAside::code),
        field("other_id", &SetAside::otherId),
        field("row_id", &SetAside::rowId),
        field("reason", &SetAside::reason),
    };
};

} // namespace hoanhap::domain
