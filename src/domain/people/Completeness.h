// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"

#include <QStringList>

namespace hoanhap::domain {

/// How much of what an office usually knows of a person is entered. Only the name is required; this says
/// what to ask for next time, and never stands in the way.
struct Completeness
{
    int asked = 0;
    QStringList missing; ///< fields of the person, or names of tables that have no row, in the form's order

    int known() const { return asked - static_cast<int>(missing.size()); }
    bool operator==(const Completeness&) const = default;
};

Completeness completenessOf(const PersonFile& file);

} // namespace hoanhap::domain
