// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>

namespace hoanhap::domain {

/// What every row of the register carries beside its own fields. Storage and services fill it in.
struct Record
{
    Uuid id;
    Uuid unitId; ///< the unit that owns the row
    QDateTime createdAt;
    Uuid createdBy;
    QDateTime updatedAt;
    Uuid updatedBy;
    int rowVersion = 0; ///< 0: not stored yet
    QString changeStamp;
    std::optional<QDateTime> deletedAt; ///< since when in the bin
};

} // namespace hoanhap::domain
