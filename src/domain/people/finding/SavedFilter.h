// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/finding/PersonFilter.h"
#include "foundation/Uuid.h"

namespace hoanhap::domain {

/// A filter somebody keeps by name, perhaps for everybody of the same unit. (bộ lọc đã lưu)
struct SavedFilter
{
    Uuid id;
    Uuid accountId; ///< whose it is
    QString name;
    PersonFilter filter;
    bool shared = false;
};

} // namespace hoanhap::domain
