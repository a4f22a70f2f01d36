// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "foundation/Error.h"

namespace hoanhap::domain {

/// What a rule found: errors stand in the way of saving, warnings never do.
struct Findings
{
    Errors errors;
    Errors warnings;

    void add(const Findings& other);
};

/// "identity_number[2].": what stands before the field of one of a file's rows in a fault.
QString rowPrefix(std::string_view entity, size_t row);

template <typename Row>
QString rowPrefix(size_t row)
{
    return rowPrefix(Fields<Row>::entity, row);
}

} // namespace hoanhap::domain
