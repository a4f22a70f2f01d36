// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/Times.h"

#include "foundation/Error.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace hoanhap::benchmarks {

using namespace Qt::StringLiterals;

double Times::percentileOf(std::vector<double> sorted, int percent)
{
    if (sorted.empty())
        throw LogicError("nothing was measured");
    std::sort(sorted.begin(), sorted.end());
    const auto rank = static_cast<size_t>(std::ceil(percent / 100.0 * static_cast<double>(sorted.size())));
    return sorted[std::max<size_t>(rank, 1) - 1];
}

double Times::now()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

double Times::worked()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

void print(const Line& line)
{
    std::printf("%-34s median %8.2f ms (work %8.2f)  99 %% %8.2f ms  %s  %6.2f x %s (%.2f ms)\n",
        qPrintable(line.what), line.ours.median(), line.ours.medianWork(), line.ours.percentile(99),
        qPrintable(
            line.bound > 0 ? u"bound %1 ms"_s.arg(line.bound, 6, 'f', 0) : u"no bound"_s.leftJustified(15)),
        line.ours.median() / line.reference.median(), qPrintable(line.beside), line.reference.median());
    std::fflush(stdout);
}

void printHeading(const QString& text)
{
    printRemark(u"\n"_s + text);
}

void printRemark(const QString& text)
{
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}

} // namespace hoanhap::benchmarks
