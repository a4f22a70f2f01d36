// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <vector>

namespace hoanhap::storage {

class Session;

/// What tells two people of one name apart in a short list.
struct PersonLabel
{
    Uuid unitId;
    QString unitName;
    QString fullName;
    QString birth; ///< stored form of the partial date
    QString areaCode; ///< of the first residence
    QString number; ///< the first identity number
    QDateTime enteredAt;
};

/// By person, those of the bin too. A few hundred people at most: each stands in the text of the
/// statement.
QHash<Uuid, PersonLabel> personLabels(Session& session, const std::vector<Uuid>& people);

} // namespace hoanhap::storage
