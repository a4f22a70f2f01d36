// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/checks/Prose.h"

namespace hoanhap::domain {

/// Words and groups of up to four words that stand twice by mistake: "tình hình hình", "tổ chức lớp tổ
/// chức lớp". Where the text knows a compound that was meant, that is offered: "truyền truyền" → "tuyên
/// truyền"; else the second goes.
Slips doubledWords(const Prose& prose);

} // namespace hoanhap::domain
