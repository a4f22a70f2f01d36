// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/checks/reading/Citations.h"

namespace hoanhap::domain {

/// Symbols that cannot be right: a named document's symbol begins with the abbreviation of its kind and
/// an official letter's with none (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3, Phụ lục III), and no blank
/// stands in it. Papers of the Party (16-CT/TW) and of the National Assembly have their own form.
Slips wrongSymbols(const Prose& prose, const std::vector<Citation>& citations);

} // namespace hoanhap::domain
