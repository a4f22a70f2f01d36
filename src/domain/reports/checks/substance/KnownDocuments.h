// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/checks/reading/Citations.h"

namespace hoanhap::domain {

/// A plan or dispatch of the register, or a document of the catalogue of those that every office cites.
struct KnownDocument
{
    QString symbol;
    std::optional<QDate> day;
    QString issuer;
    bool isPlan = false;
    int lastYear = 0; ///< of a plan; 0: not known
};

/// Citations of a known document with another number, day or issuer than it has. Numbers begin anew each
/// year, so a document that is known with both symbol and day is meant by them.
Slips wrongCitations(const Prose& prose, const std::vector<Citation>& citations,
    const std::vector<KnownDocument>& known, int year);

/// Citations of a document dated after the last day that the report may know: by its own day where it is
/// known, else by the one that the text gives.
Slips laterCitations(
    const std::vector<Citation>& citations, const std::vector<KnownDocument>& known, QDate lastDay);

/// Whether a text that begins with `said` may mean the agency: UBND Tỉnh, Ủy ban nhân dân tỉnh Đồng Tháp.
bool mayBeAgency(const QString& said, const QString& agency);

} // namespace hoanhap::domain
