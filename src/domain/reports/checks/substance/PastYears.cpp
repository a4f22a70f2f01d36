// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/substance/PastYears.h"

#include "domain/reports/checks/CheckErrorCodes.h"
#include "domain/reports/checks/reading/YearsInProse.h"

#include <QRegularExpression>
#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;
using Use = YearInProse::Use;

namespace {

/// What a text tells of longer ago is history, not a year left standing.
constexpr int yearsLeftStanding = 2;

/// "Trong năm 2022", "nhiệm vụ năm 2022" or the beginning of the point.
bool looksAhead(const QString& text, qsizetype at)
{
    static const QRegularExpression ahead(
        uR"((?:^-?\s*|trong|cho|nhiệm vụ|phương hướng|kế hoạch|chỉ tiêu|dự toán)\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.first(at).contains(ahead);
}

void lookForDays(const ProseParagraph& paragraph, std::size_t at, const std::vector<Citation>& citations,
    const ReportedYears& years, Slips& slips)
{
    const auto isCited = [&](qsizetype place) {
        return std::ranges::any_of(citations, [&](const Citation& citation) {
            return citation.paragraph == at && place >= citation.whole.start && place < citation.whole.end();
        });
    };
    for (const DateInProse& date : datesInProse(paragraph.text)) {
        const bool past = date.year == years.reported - 1 && date.date < years.firstDay;
        if (past && !isCited(date.start) && paragraph.section != "next_year"_L1)
            slips.push_back(
                {errors::checks::lastYear, at, date.start, date.length, {}, {QString::number(date.year)}});
    }
}

bool isLeftStanding(const YearInProse& named, const ProseParagraph& paragraph, const ReportedYears& years)
{
    const bool ofPlan = paragraph.section == "next_year"_L1;
    const int last = years.reported - 1;
    if (named.year.length == 0 || named.value < last - yearsLeftStanding + 1)
        return false;
    if (named.use == Use::Compared)
        return !ofPlan && named.value < last;
    if (named.use != Use::Plain)
        return false;
    const bool planned =
        ofPlan && named.value == years.planned - 1 && looksAhead(paragraph.text, named.start);
    return named.value <= last || planned;
}

} // namespace

Slips pastYears(const Prose& prose, const std::vector<Citation>& citations, const ReportedYears& years)
{
    Slips slips;
    for (std::size_t i = 0; i < prose.size(); ++i)
        lookForDays(prose[i], i, citations, years, slips);
    for (const YearInProse& named : yearsInProse(prose, citations))
        if (isLeftStanding(named, prose[named.paragraph], years))
            slips.push_back({errors::checks::lastYear, named.paragraph, named.year.start, named.year.length,
                QString::number(named.value + 1), {QString::number(named.value)}});
    return slips;
}

} // namespace hoanhap::domain
