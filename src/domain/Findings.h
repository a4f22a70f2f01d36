// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"

namespace hoanhap::domain {

/// What a rule found: errors stand in the way of saving, warnings never do.
struct Findings
{
    Errors errors;
    Errors warnings;

    void add(const Findings& other);
};

/// "identity_number[2].number": which field of which child row a fault is about.
QString rowField(QStringView entity, size_t row, QStringView field);

} // namespace hoanhap::domain
