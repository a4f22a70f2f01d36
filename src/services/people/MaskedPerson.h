// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"
#include "storage/people/PersonQueries.h"
#include "storage/people/finding/PersonLines.h"

#include <QString>
#include <algorithm>

namespace hoanhap::services {

// What a list may say of somebody while looks at people cannot be recorded (Workspace::recordsViews).

/// "Lê Văn An" → "L. V. A."
QString maskedName(const QString& fullName);
/// In a list as long as a figure is great: masked while looks are not recorded, and of people of other units.
QString nameShownTo(const Workspace& workspace, const QString& fullName, const Uuid& unit);
/// The stored form "1985-03-12" → "1985".
QString maskedBirth(const QString& birth);
storage::PersonRow masked(const storage::PersonRow& person);
storage::PersonLine masked(const storage::PersonLine& line);

/// As they may be shown now: who looks at whom must be recorded first (AccessLog).
template <typename Row>
std::vector<Row> shownNow(const Workspace& workspace, std::vector<Row> rows)
{
    if (!workspace.recordsViews())
        std::transform(rows.begin(), rows.end(), rows.begin(), [](const Row& row) { return masked(row); });
    return rows;
}

/// The same for rows of other kinds that carry somebody's name, in `name`.
template <typename Row>
std::vector<Row> shownNow(const Workspace& workspace, std::vector<Row> rows, QString Row::*name)
{
    if (!workspace.recordsViews())
        for (Row& row : rows)
            row.*name = maskedName(row.*name);
    return rows;
}

} // namespace hoanhap::services
