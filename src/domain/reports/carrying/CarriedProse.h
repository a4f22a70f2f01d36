// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/carrying/MovedDispatches.h"
#include "domain/reports/checks/Prose.h"

#include <QHash>

namespace hoanhap::domain {

/// What has moved between a report and the one before it.
struct CarryingGrounds
{
    int yearBefore = 0;
    int year = 0; ///< of the new report
    int monthsOn = 12; ///< from the end of the old period to that of the new one
    QString periodBefore; ///< in words
    QHash<QString, qint64> figuresBefore; ///< by indicator
    QHash<QString, qint64> figuresNow;
    std::vector<MovedDispatch> dispatches; ///< the one that asked for the report first
};

/// The prose of the report before with years, quarters and half-years, figures and dispatches moved on. What
/// it cites otherwise, years that may be meant for good, and figures of which nothing is counted now, stay
/// for a person to look at.
Prose carriedProse(Prose before, const CarryingGrounds& grounds);

/// Years that prose taken over into a report from `firstDay` of `year` names and that were not moved on,
/// since they may be meant for good: "từ năm 2020".
Slips yearsNotMoved(const Prose& prose, int year, QDate firstDay);

/// A sentence for each kind of act of which nothing was done, its cause left to write; `when` is "năm 2021",
/// "từ ngày … đến ngày …", `who` the office. None for what `said` already tells as not done.
QStringList notDoneSentences(
    const QHash<QString, qint64>& figures, const QString& when, const QString& who, const Prose& said = {});

/// Whether it says of any of these that it was not done.
bool tellsNotDone(const Prose& prose);

/// Such a sentence although something of it was done.
Slips doneAfterAll(const Prose& prose, const QHash<QString, qint64>& figures);

/// Where a cause was left to write and still is.
Slips missingCauses(const Prose& prose);

} // namespace hoanhap::domain
