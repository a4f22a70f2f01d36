// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/substance/PastYears.h"

#include "domain/reports/checks/CheckErrorCodes.h"

#include <QRegularExpression>
#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

/// Words before a year that speak of the past on purpose.
bool looksBack(const QString& text, qsizetype at)
{
    static const QRegularExpression back(
        uR"((?:so với|cùng kỳ|giai đoạn|kể từ|trước|hết|từ|đến|kết quả|báo cáo)(?:\s+(?:cả|cuối|đầu|của))*\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype far = 40;
    return text.mid(std::max<qsizetype>(0, at - far), std::min(at, far)).contains(back);
}

/// "Trong năm 2022", "nhiệm vụ năm 2022" or the beginning of the point.
bool looksAhead(const QString& text, qsizetype at)
{
    static const QRegularExpression ahead(
        uR"((?:^-?\s*|trong|cho|nhiệm vụ|phương hướng|kế hoạch|chỉ tiêu|dự toán)\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.first(at).contains(ahead);
}

bool isCited(const std::vector<Citation>& citations, std::size_t paragraph, qsizetype at)
{
    return std::ranges::any_of(citations, [&](const Citation& citation) {
        return citation.paragraph == paragraph && at >= citation.whole.start && at < citation.whole.end();
    });
}

struct Years
{
    int reported = 0;
    QDate firstDay;
};

Slip yearSlip(std::size_t paragraph, qsizetype at, int year)
{
    return {errors::checks::lastYear, paragraph, at, 4, QString::number(year + 1), {QString::number(year)}};
}

void lookForDays(const ProseParagraph& paragraph, std::size_t at, const std::vector<Citation>& citations,
    const Years& years, Slips& slips)
{
    for (const DateInProse& date : datesInProse(paragraph.text)) {
        const bool past = date.year == years.reported - 1 && date.date < years.firstDay;
        if (past && !isCited(citations, at, date.start) && paragraph.section != "next_year"_L1)
            slips.push_back(
                {errors::checks::lastYear, at, date.start, date.length, {}, {QString::number(date.year)}});
    }
}

void lookForYears(const ProseParagraph& paragraph, std::size_t at, const std::vector<Citation>& citations,
    const Years& years, Slips& slips)
{
    static const QRegularExpression named(
        uR"((?<!\p{L})((?:năm\s+|(?:tháng\s+\d{1,2}|quý\s+[IV1-4]+)(?:/|\s+năm\s+)))(\d{4})(?![\d/]))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression span(uR"(^\s*(?:[-–]\s*\d|đến|chuyển sang|và năm))"_s);
    const QString& text = paragraph.text;
    const auto dates = datesInProse(text);
    for (auto found = named.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const qsizetype place = match.capturedStart(2);
        const bool inDate = std::ranges::any_of(
            dates, [&](const DateInProse& date) { return place >= date.start && place < date.end(); });
        if (inDate || isCited(citations, at, place) || text.mid(match.capturedEnd(), 20).contains(span))
            continue;
        const int year = match.captured(2).toInt();
        const bool ofPlan = paragraph.section == "next_year"_L1;
        const bool stale = ofPlan ? year == years.reported && looksAhead(text, match.capturedStart())
                                  : year == years.reported - 1 && !looksBack(text, match.capturedStart());
        if (stale)
            slips.push_back(yearSlip(at, place, year));
    }
}

} // namespace

Slips pastYears(const Prose& prose, const std::vector<Citation>& citations, int year, QDate firstDay)
{
    const Years years{year, firstDay};
    Slips slips;
    for (std::size_t i = 0; i < prose.size(); ++i) {
        lookForDays(prose[i], i, citations, years, slips);
        lookForYears(prose[i], i, citations, years, slips);
    }
    return slips;
}

} // namespace hoanhap::domain
