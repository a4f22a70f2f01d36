// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/TextChecks.h"

#include "domain/reports/carrying/CarriedProse.h"
#include "domain/reports/checks/substance/PastYears.h"
#include "domain/reports/checks/substance/Sums.h"
#include "domain/reports/checks/substance/Symbols.h"
#include "domain/reports/checks/substance/ToldFigures.h"
#include "domain/reports/checks/wording/BrokenAbbreviations.h"
#include "domain/reports/checks/wording/DoubledWords.h"
#include "domain/reports/checks/wording/MixedStyles.h"

#include <algorithm>
#include <tuple>

namespace hoanhap::domain {

namespace {

void orderSlips(Slips& slips)
{
    std::ranges::stable_sort(
        slips, {}, [](const Slip& slip) { return std::tuple(slip.paragraph, slip.start); });
    const auto same = [](const Slip& one, const Slip& other) {
        return one.code == other.code && one.paragraph == other.paragraph && one.start == other.start;
    };
    slips.erase(std::unique(slips.begin(), slips.end(), same), slips.end());
}

} // namespace

Slips textSlips(const Prose& prose, const TextGrounds& grounds)
{
    const std::vector<Citation> citations = citationsIn(prose);
    Slips slips;
    for (const Slips& found :
        {doubledWords(prose), mixedDashes(prose), mixedTones(prose), mixedDates(prose),
            brokenAbbreviations(prose, grounds.abbreviation, grounds.abbreviations),
            wrongSymbols(prose, citations), wrongCitations(prose, citations, grounds.documents, grounds.year),
            laterCitations(citations, grounds.documents, grounds.lastDay),
            pastYears(prose, citations, {grounds.year, grounds.firstDay, grounds.plannedYear}),
            officesOfThen(prose, citations, grounds.offices, grounds.day), wrongSums(prose),
            wrongFigures(prose, grounds.figures, grounds.period), missingCauses(prose),
            doneAfterAll(prose, grounds.figures)})
        slips.insert(slips.end(), found.begin(), found.end());
    orderSlips(slips);
    return slips;
}

} // namespace hoanhap::domain
