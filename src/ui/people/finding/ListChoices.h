// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/finding/PersonColumn.h"
#include "foundation/Uuid.h"

namespace hoanhap::ui {

/// How one account likes its list of people on this PC: which columns, in which order, sorted by what.
/// Nothing in it is about people.
struct ListChoices
{
    domain::PersonColumns columns = usual(); ///< from left to right; the name is always among them
    domain::PersonOrder order;

    static domain::PersonColumns usual();
    static ListChoices read(const Uuid& account);
    void write(const Uuid& account) const;

    bool operator==(const ListChoices&) const = default;
};

} // namespace hoanhap::ui
