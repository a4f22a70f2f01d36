// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/reading/YearsInProse.h"

#include <QRegularExpression>
#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;
using Part = YearInProse::Part;
using Use = YearInProse::Use;

namespace {

constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

bool isOfCitation(const std::vector<Citation>& citations, std::size_t paragraph, qsizetype at)
{
    return std::ranges::any_of(citations, [&](const Citation& citation) {
        return citation.paragraph == paragraph && at >= citation.whole.start && at < citation.whole.end();
    });
}

/// What the words around it make of a year that stands in no paper and no date.
Use useAmong(const QString& before, const QString& after)
{
    static const QRegularExpression span(uR"(^\s*[-–]\s*\d)"_s);
    static const QRegularExpression stage(uR"(giai đoạn\s*$)"_s, anyCase);
    static const QRegularExpression compared(
        uR"(so với[^,.;:]{0,40}$|cùng kỳ[^,.;:]{0,12}$|)"
        uR"((?:theo|căn cứ|phát huy|tiếp nối)[^,.;:]{0,30}(?:kết quả|báo cáo|số liệu)(?:\s+(?:cả|của))*\s*$)"_s,
        anyCase);
    static const QRegularExpression bound(
        uR"((?:(?<!\p{L})(?:kể từ|trước|hết|từ|đến)(?:\s+(?:cả|cuối|đầu|của|hết))*|\d{4} và)\s*$)"_s,
        anyCase);
    static const QRegularExpression goesOn(uR"(^\s*(?:đến|chuyển sang|và năm)(?!\p{L}))"_s, anyCase);
    if (after.contains(span) || before.contains(stage))
        return Use::Fixed;
    if (before.contains(compared))
        return Use::Compared;
    return before.contains(bound) || after.contains(goesOn) ? Use::Bound : Use::Plain;
}

const QRegularExpression& yearShape()
{
    static const QRegularExpression shape(
        uR"((?<!\p{L})(?:(?:quý\s+(IV|I{1,3}|[1-4])|(?<!\d)(?:0?6|sáu)\s+tháng\s+(đầu|cuối)|)"
        uR"(tháng\s+(\d{1,2})|\d{1,2}\s+tháng\s+(?:đầu|cuối))(?![\p{L}\d]))"
        uR"((?:(?:\s*/\s*|\s+(?:của\s+)?năm\s+)(\d{4})(?![\d/]))?|năm\s+(\d{4})(?![\d/])))"_s,
        anyCase);
    return shape;
}

int quarterOf(const QString& numeral)
{
    static const QStringList roman{u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    const qsizetype at = roman.indexOf(numeral.toUpper());
    return at < 0 ? numeral.toInt() : static_cast<int>(at) + 1;
}

YearInProse yearIn(const QRegularExpressionMatch& match)
{
    const auto at = [&](int group) {
        return Stretch{match.capturedStart(group), match.capturedLength(group)};
    };
    YearInProse named;
    named.start = match.capturedStart();
    const int digits = match.hasCaptured(5) ? 5 : match.hasCaptured(4) ? 4 : 0;
    if (digits > 0) {
        named.year = at(digits);
        named.value = match.captured(digits).toInt();
    }
    if (match.hasCaptured(1)) {
        named.part = Part::Quarter;
        named.partAt = at(1);
        named.partNumber = quarterOf(match.captured(1));
    } else if (match.hasCaptured(2)) {
        named.part = Part::Half;
        named.partAt = at(2);
        named.partNumber = match.captured(2).compare(u"đầu"_s, Qt::CaseInsensitive) == 0 ? 1 : 2;
    } else if (digits != 5) {
        named.part = Part::Months;
        named.partNumber = match.captured(3).toInt();
    }
    return named;
}

} // namespace

std::vector<YearInProse> yearsInProse(const Prose& prose, const std::vector<Citation>& citations)
{
    constexpr qsizetype far = 60;
    std::vector<YearInProse> years;
    for (std::size_t i = 0; i < prose.size(); ++i) {
        const QString& text = prose[i].text;
        const auto dates = datesInProse(text);
        for (auto found = yearShape().globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            YearInProse named = yearIn(match);
            named.paragraph = i;
            const qsizetype place = named.year.length > 0 ? named.year.start : named.start;
            const bool inDate = std::ranges::any_of(
                dates, [&](const DateInProse& date) { return place >= date.start && place < date.end(); });
            const qsizetype from = std::max<qsizetype>(0, named.start - far);
            named.use = inDate || isOfCitation(citations, i, place)
                ? Use::Fixed
                : useAmong(text.mid(from, named.start - from), text.mid(match.capturedEnd(), far));
            years.push_back(named);
        }
    }
    return years;
}

} // namespace hoanhap::domain
