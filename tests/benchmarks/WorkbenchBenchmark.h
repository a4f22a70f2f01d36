// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/Bench.h"

namespace hoanhap::benchmarks {

/// The report on its page: opening it, a key, the page that follows, Word and PDF of twelve pages and four
/// annexes beside LibreOffice.
void measureWorkbench(Bench& bench);

} // namespace hoanhap::benchmarks
