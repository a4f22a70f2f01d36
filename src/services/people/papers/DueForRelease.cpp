// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/papers/DueForRelease.h"

#include "text/dates/DocumentDate.h"
#include "text/numbers/Numbers.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using spreadsheet::ColumnKind;

namespace {

std::vector<spreadsheet::Column> columnsWith(Including including)
{
    std::vector<spreadsheet::Column> columns{{u"STT"_s, ColumnKind::Number, 6},
        {u"Họ và tên"_s, ColumnKind::Text, 26}, {u"Ngày sinh"_s, ColumnKind::PartialDate, 12},
        {u"Giới tính"_s, ColumnKind::Text, 8}, {u"Ngày dự kiến"_s, ColumnKind::Day, 13},
        {u"Nơi về cư trú"_s, ColumnKind::Text, 36}, {u"Nhu cầu"_s, ColumnKind::Text, 26}};
    if (including == Including::CriminalRecord) {
        columns.push_back({u"Tội danh"_s, ColumnKind::Text, 30});
        columns.push_back({u"Nơi chấp hành án"_s, ColumnKind::Text, 20});
    }
    return columns;
}

spreadsheet::Row rowOf(const DueForRelease::Line& line, qint64 number, Including including)
{
    spreadsheet::Row row{number, line.fullName, line.birth, line.sex, *line.due, line.returnsTo, line.needs};
    if (including == Including::CriminalRecord) {
        row.emplace_back(line.offence);
        row.emplace_back(line.placeServed);
    }
    return row;
}

} // namespace

Paper DueForRelease::paper(const PaperFrame& frame, Including including) const
{
    const QDate last = frame.day.addMonths(months);
    PaperList list;
    list.kind = u"due_for_release"_s;
    list.subject = u"Người dự kiến chấp hành xong hình phạt tù từ ngày %1 đến ngày %2"_s.arg(
        text::dateInFigures(frame.day), text::dateInFigures(last));
    list.columns = columnsWith(including);
    int undated = 0;
    int overdue = 0;
    for (const Line& line : lines) {
        if (!line.due)
            ++undated;
        else if (*line.due < frame.day)
            ++overdue;
        else if (*line.due <= last)
            list.rows.push_back(rowOf(line, static_cast<qint64>(list.rows.size() + 1), including));
    }
    list.emptyNote = u"Không có người nào dự kiến chấp hành xong hình phạt tù trong thời gian này."_s;
    const auto people = static_cast<int>(list.rows.size());
    if (people > 0)
        list.remarks << u"Cộng: %1 người."_s.arg(text::countInProse(people));
    if (undated > 0)
        list.remarks << u"Ngoài danh sách: %1 người chưa rõ ngày dự kiến."_s.arg(text::countInProse(undated));
    if (overdue > 0)
        list.remarks << u"Ngoài danh sách: %1 người đã qua ngày dự kiến, sổ chưa ghi ngày ra."_s.arg(
            text::countInProse(overdue));
    Paper made = listPaper(frame, list);
    made.people = people;
    made.including = including;
    return made;
}

} // namespace hoanhap::services
