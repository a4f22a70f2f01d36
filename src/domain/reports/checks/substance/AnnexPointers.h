// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/checks/Prose.h"

#include <vector>

namespace hoanhap::domain {

/// Where a text sends its reader to an annex of its own: "chi tiết tại Phụ lục II kèm theo". An annex of
/// another paper ("Phụ lục I Nghị định số 30/2020/NĐ-CP") is none.
struct AnnexPointer
{
    std::size_t paragraph = 0;
    qsizetype start = 0;
    qsizetype length = 0;
    QString number; ///< "II", "2"; empty where the text names no number
};

std::vector<AnnexPointer> annexPointers(const Prose& prose);

/// Pointers to an annex that a report with so many has not. A single annex has no number, several have Roman
/// ones (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III mục 1).
Slips wrongAnnexPointers(const Prose& prose, int annexes);

} // namespace hoanhap::domain
