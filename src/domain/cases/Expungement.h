// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"

namespace hoanhap::domain {

/// The earliest day on which a conviction may be expunged. Only an estimate: the program knows
/// nothing of fines, damages and court fees still owed (BLHS Điều 70 khoản 2), and the fact itself is
/// established by a document alone. (xóa án tích)
struct ExpungementEstimate
{
    QDate earliest;
    QString article; ///< of the Bộ luật Hình sự 2015 that sets the period: "70", "71" or "107"
    bool byCourt = false; ///< BLHS Điều 71: crimes of chapters XIII and XXVI
};

/// Of the conviction behind `status`, in view of everything else in the file. Nothing where the end of
/// the main penalty is not known yet, where the status is no conviction, or where it is expunged.
std::optional<ExpungementEstimate> expungementOf(const PersonFile& file, const LegalStatus& status);

} // namespace hoanhap::domain
