// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/checks/reading/Citations.h"

namespace hoanhap::domain {

/// How an office called itself until a day.
struct FormerOffice
{
    QString name; ///< as in prose
    QString abbreviation;
    QDate lastDay;
    QString nameNow; ///< what to write instead; empty: not known
    QString abbreviationNow;
};

/// Names and abbreviations that no longer hold on `day`; citations of papers of their time keep them, and
/// so do sentences that say what it was before ("trước đây", "nay là").
Slips officesOfThen(const Prose& prose, const std::vector<Citation>& citations,
    const std::vector<FormerOffice>& offices, QDate day);

} // namespace hoanhap::domain
