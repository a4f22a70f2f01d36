// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/reading/CountsInProse.h"

#include <QRegularExpression>
#include <QStringList>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

bool CountInProse::countsPeople() const
{
    static const QStringList people{
        u"người"_s, u"học viên"_s, u"nam"_s, u"nữ"_s, u"lao động"_s, u"trường hợp"_s};
    return people.contains(unit);
}

std::vector<CountInProse> countsInProse(const QString& text)
{
    static const QRegularExpression shape(
        uR"((?<![\p{L}\d/.,-])(\d{1,3}(?:\.\d{3})+|\d{1,9})\s+)"
        uR"((lượt người|lượt|người|học viên|lớp|buổi|cuộc|hồ sơ|doanh nghiệp|hộ|trường hợp|lao động|nam|nữ|)"
        uR"(chứng chỉ|khoản vay)(?!\p{L}))"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    std::vector<CountInProse> counts;
    for (auto found = shape.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        CountInProse count{match.capturedStart(1), match.capturedLength(1), match.capturedEnd()};
        count.value = match.captured(1).remove(u'.').toLongLong();
        count.unit = match.captured(2).toLower();
        if (count.unit == u"lượt người"_s)
            count.unit = u"lượt"_s;
        counts.push_back(std::move(count));
    }
    return counts;
}

} // namespace hoanhap::domain
