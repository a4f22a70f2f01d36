// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Parts.h"
#include "domain/placement/Employer.h"

#include <vector>

namespace hoanhap::domain {

/// An employer with everything one form shows and one save stores.
struct EmployerFile
{
    Employer employer;
    std::vector<EmployerContact> contacts;
};

template <>
struct Parts<EmployerFile>
{
    static constexpr auto all = TypedList{&EmployerFile::contacts};
};

} // namespace hoanhap::domain
