// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/papers/NeedsByCommune.h"

#include "text/letters/SortKey.h"
#include "text/numbers/Numbers.h"

#include <QSet>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using spreadsheet::ColumnKind;

namespace {

using CommuneLine = NeedsByCommune::Line;

std::vector<CommuneLine> byCommune(std::vector<CommuneLine> lines)
{
    std::stable_sort(lines.begin(), lines.end(), [](const CommuneLine& one, const CommuneLine& other) {
        if (one.commune.isEmpty() || other.commune.isEmpty())
            return !one.commune.isEmpty() && other.commune.isEmpty();
        return text::numberedSortKey(one.commune) < text::numberedSortKey(other.commune);
    });
    return lines;
}

QString communeOf(const CommuneLine& line)
{
    return line.commune.isEmpty() ? u"Chưa rõ xã, phường"_s : line.commune;
}

/// "03 người, 05 nhu cầu".
QString sumOf(std::vector<CommuneLine>::const_iterator from, std::vector<CommuneLine>::const_iterator to)
{
    QSet<Uuid> people;
    for (auto line = from; line != to; ++line)
        people.insert(line->person);
    return u"%1 người, %2 nhu cầu"_s.arg(
        text::countInProse(people.size()), text::countInProse(std::distance(from, to)));
}

QStringList titlesOf(const std::vector<CommuneLine>& lines)
{
    QStringList titles;
    for (auto from = lines.begin(); from != lines.end();) {
        const auto to = std::find_if(
            from, lines.end(), [&](const CommuneLine& line) { return line.commune != from->commune; });
        titles << communeOf(*from) + u": "_s + sumOf(from, to);
        from = to;
    }
    return titles;
}

} // namespace

Paper NeedsByCommune::paper(const PaperFrame& frame) const
{
    const std::vector<CommuneLine> sorted = byCommune(lines);
    PaperList list;
    list.kind = u"needs_by_commune"_s;
    list.subject = u"Nhu cầu hỗ trợ chưa được đáp ứng, theo xã, phường"_s;
    list.columns = {{u"Xã, phường"_s, ColumnKind::Text, 32}, {u"STT"_s, ColumnKind::Number, 6},
        {u"Họ và tên"_s, ColumnKind::Text, 26}, {u"Ngày sinh"_s, ColumnKind::PartialDate, 12},
        {u"Giới tính"_s, ColumnKind::Text, 8}, {u"Khóm, ấp"_s, ColumnKind::Text, 18},
        {u"Nhu cầu"_s, ColumnKind::Text, 24}, {u"Nghề có nguyện vọng"_s, ColumnKind::Text, 20},
        {u"Ngày khảo sát"_s, ColumnKind::Day, 13}};
    for (const CommuneLine& line : sorted)
        list.rows.push_back(
            {communeOf(line), static_cast<qint64>(list.rows.size() + 1), line.fullName, line.birth, line.sex,
                line.hamlet, line.need, line.occupation, line.surveyedOn.value_or(QDate())});
    list.emptyNote = u"Không có nhu cầu nào chưa được đáp ứng."_s;
    if (!sorted.empty())
        list.remarks << u"Cộng: %1."_s.arg(sumOf(sorted.begin(), sorted.end()));
    list.groupTitles = titlesOf(sorted);
    Paper made = listPaper(frame, list);
    QSet<Uuid> people;
    for (const CommuneLine& line : sorted)
        people.insert(line.person);
    made.people = static_cast<int>(people.size());
    return made;
}

} // namespace hoanhap::services
