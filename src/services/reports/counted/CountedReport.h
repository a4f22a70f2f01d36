// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "services/figures/Figures.h"
#include "services/reports/annexes/AnnexTable.h"
#include "storage/reports/ClassLineQueries.h"

#include <QJsonObject>
#include <optional>
#include <vector>

namespace hoanhap::services {

/// What a report says that has to be counted. Its annexes already state what was changed by hand.
struct CountedReport
{
    std::vector<document::Annex> annexes; ///< those that the report carries
    std::vector<AnnexTable> tables; ///< of those annexes; not remembered
    std::vector<storage::ClassLine> classes; ///< by their first day
    std::vector<Figure> figures; ///< those of reportedIndicators() at least
    QDate countedOn; ///< the day on which all this was gathered
    QStringList silentUnits; ///< of whose figures nothing is known; only where the wording names them
    int sentUnits = 0; ///< the others below the office
};

QJsonObject toJson(const CountedReport& counted);
/// Nothing where `json` holds none.
std::optional<CountedReport> countedReportFromJson(const QJsonObject& json);

} // namespace hoanhap::services
