// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/checks/FindingOf.h"

#include "domain/reports/carrying/CarryingErrorCodes.h"
#include "domain/reports/checks/CheckErrorCodes.h"

#include <algorithm>

namespace hoanhap::services {

namespace codes = domain::errors::checks;

namespace {

/// How far the word next to `at` reaches, going by `step`.
qsizetype overNextWord(const QString& text, qsizetype at, int step)
{
    const auto inside = [&](qsizetype place) { return step < 0 ? place > 0 : place < text.size(); };
    const auto next = [&](qsizetype place) { return text[step < 0 ? place - 1 : place]; };
    while (inside(at) && next(at).isSpace())
        at += step;
    while (inside(at) && !next(at).isSpace())
        at += step;
    return at;
}

ReportFinding::Severity severityOf(ErrorCode code)
{
    for (const ErrorCode look : {codes::mixedDashes, codes::mixedTones, codes::mixedDates, codes::lastYear,
             codes::citationLater, codes::figureDiffers, codes::figureNotRegisters, codes::officeOfThen,
             codes::planEnded, codes::notLookedAt, domain::errors::carrying::referenceUnchecked})
        if (code == look)
            return ReportFinding::Severity::Look;
    return ReportFinding::Severity::Fault;
}

} // namespace

QString quoteFrom(const QString& text, qsizetype start, qsizetype length)
{
    qsizetype from = start;
    qsizetype to = start + length;
    for (int words = 0; words < 2; ++words) {
        if (const qsizetype wider = overNextWord(text, from, -1); to - wider <= ReportFinding::longestQuote)
            from = wider;
        if (const qsizetype wider = overNextWord(text, to, 1); wider - from <= ReportFinding::longestQuote)
            to = wider;
    }
    to = std::min(to, from + ReportFinding::longestQuote);
    if (to < text.size() && to > from && text[to].isLowSurrogate())
        --to;
    return text.mid(from, to - from).trimmed();
}

ReportFinding findingOf(const domain::Prose& prose, const domain::Slip& slip)
{
    const domain::ProseParagraph& at = prose[slip.paragraph];
    return {slip.code, at.section, at.paragraph, static_cast<int>(slip.start), static_cast<int>(slip.length),
        quoteFrom(at.text, slip.start, slip.length), slip.suggestion, slip.arguments, severityOf(slip.code)};
}

} // namespace hoanhap::services
