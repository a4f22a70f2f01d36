// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/checks/Prose.h"
#include "domain/reports/checks/substance/KnownDocuments.h"
#include "domain/reports/checks/substance/OfficesOfThen.h"

#include <QHash>

namespace hoanhap::domain {

/// What a text is held against.
struct TextGrounds
{
    int year = 0; ///< of the report
    QDate firstDay; ///< of its period
    int plannedYear = 0; ///< of the period after it
    QString period; ///< in words
    QDate day; ///< on which it goes out
    QDate lastDay; ///< that it may know of, where it has not gone out
    QString abbreviation; ///< the office's own
    QStringList abbreviations; ///< others that are known
    std::vector<KnownDocument> documents;
    std::vector<FormerOffice> offices;
    QHash<QString, qint64> figures; ///< that the report states, by indicator
};

/// Everything that is to be seen in a text, in its order; of several slips of one kind at one place the
/// first.
Slips textSlips(const Prose& prose, const TextGrounds& grounds);

} // namespace hoanhap::domain
