// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QString>

namespace hoanhap::storage {

/// A row of a short list to choose from.
struct NamedRow
{
    Uuid id;
    QString name;
};

} // namespace hoanhap::storage
