// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "services/reports/annexes/AnnexFacts.h"
#include "services/reports/annexes/AnnexTable.h"

namespace hoanhap::services {

/// The annexes as pages: numbered in Roman figures where there are several, with the line that says which
/// report they belong to; number and day stay blank until they are given (Nghị định 30/2020/NĐ-CP,
/// Phụ lục I, mục III.1).
std::vector<document::Annex> annexPages(const AnnexFacts& facts, const std::vector<AnnexTable>& tables);
/// "Phụ lục II"; of a single one "Phụ lục".
QString annexLabel(size_t position, size_t annexes);
/// How a sentence names them all: "Phụ lục", "Phụ lục I, II và III"; empty of none.
QString annexesInWords(size_t annexes);
document::Table annexTableOnPage(const AnnexTable& table);

} // namespace hoanhap::services
