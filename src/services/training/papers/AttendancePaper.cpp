// SPDX-License-Identifier: GPL-3.0-or-later
// The attendance sheet: on paper a table for each month, in a spreadsheet one for all days.
#include "domain/training/AttendanceRules.h"
#include "services/training/papers/ClassPapers.h"
#include "text/numbers/Numbers.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using spreadsheet::ColumnKind;

namespace {

using Learner = ClassFacts::Learner;
using Days = std::vector<QDate>;

/// As it stands on paper: × for a day fully attended, / for a part of it, v for none.
QString signFor(const QString& state)
{
    if (state == domain::attendance::full)
        return u"×"_s;
    if (state == domain::attendance::part)
        return u"/"_s;
    return state == domain::attendance::absent ? u"v"_s : QString();
}

int attended(const Learner& learner, const Days& days)
{
    return static_cast<int>(std::count_if(days.begin(), days.end(),
        [&](QDate day) { return learner.marks.value(day) == domain::attendance::full; }));
}

/// Nothing of a sheet that nobody has marked yet: it is filled in by pen.
QString sumOfDays(const Learner& learner, const Days& days)
{
    const bool marked =
        std::any_of(days.begin(), days.end(), [&](QDate day) { return learner.marks.contains(day); });
    return marked ? QString::number(attended(learner, days)) : QString();
}

std::vector<Days> monthsOf(const Days& days)
{
    std::vector<Days> months;
    for (const QDate day : days) {
        if (months.empty() || months.back().front().month() != day.month()
            || months.back().front().year() != day.year())
            months.emplace_back();
        months.back().push_back(day);
    }
    return months;
}

document::TableCell centred(const QString& words)
{
    return document::cell(words, document::Alignment::Centre);
}

/// How a line of the paper is shared out: few days leave room for the birth and for a note by pen.
struct SheetShape
{
    explicit SheetShape(int days)
        : day(std::clamp((shared - leastName) / std::max(days, 1), 54, 150))
        , name(std::max(430, shared - day * days))
    {
        if (name < leastName + birthWidth + 60)
            return;
        birth = birthWidth;
        name -= birth;
        if (name < leastName + noteWidth)
            return;
        note = std::max(noteWidth, (name - leastName) * 2 / 3);
        name -= note;
    }

    static constexpr int shared = 2150; // besides the number of the line and the days attended
    static constexpr int leastName = 560;
    static constexpr int birthWidth = 250;
    static constexpr int noteWidth = 300;
    int day;
    int name;
    int birth = 0;
    int note = 0;
};

document::Table monthTable(const ClassFacts& facts, const Days& days)
{
    const SheetShape shape(static_cast<int>(days.size()));
    document::Table table;
    table.columnWidths = {110, shape.name};
    document::TableRow header{centred(u"STT"_s), centred(u"Họ và tên"_s)};
    const auto addColumn = [&](int width, const QString& title) {
        if (width == 0)
            return;
        table.columnWidths.push_back(width);
        header.push_back(centred(title));
    };
    addColumn(shape.birth, u"Ngày sinh"_s);
    for (const QDate day : days)
        addColumn(shape.day, QString::number(day.day()));
    addColumn(150, u"Ngày thực học"_s);
    addColumn(shape.note, u"Ghi chú"_s);
    table.header = {header};
    for (const Learner& learner : facts.learners) {
        document::TableRow row{centred(QString::number(table.rows.size() + 1)), document::cell(learner.name)};
        if (shape.birth > 0)
            row.push_back(centred(learner.birth.display()));
        for (const QDate day : days)
            row.push_back(centred(signFor(learner.marks.value(day))));
        row.push_back(centred(sumOfDays(learner, days)));
        if (shape.note > 0)
            row.push_back(document::cell({}));
        table.rows.push_back(std::move(row));
    }
    return table;
}

PaperList sheetOfAllDays(const ClassFacts& facts)
{
    PaperList list;
    list.kind = u"class_attendance"_s;
    list.subject = u"Lớp đào tạo nghề "_s + facts.known.occupation;
    list.columns = {{u"STT"_s, ColumnKind::Number, 6}, {u"Họ và tên"_s, ColumnKind::Text, 26},
        {u"Ngày sinh"_s, ColumnKind::PartialDate, 12}};
    for (const QDate day : facts.days)
        list.columns.push_back({spreadsheet::shown(day), ColumnKind::Text, 6});
    list.columns.push_back({u"Ngày thực học"_s, ColumnKind::Number, 10});
    for (const Learner& learner : facts.learners) {
        spreadsheet::Row row{static_cast<qint64>(list.rows.size() + 1), learner.name, learner.birth};
        for (const QDate day : facts.days)
            row.emplace_back(signFor(learner.marks.value(day)));
        row.emplace_back(qint64(attended(learner, facts.days)));
        list.rows.push_back(std::move(row));
    }
    list.emptyNote = u"Lớp chưa có học viên nào có tên trong danh sách."_s;
    return list;
}

} // namespace

Paper attendanceSheet(const ClassFacts& facts)
{
    Paper paper = listPaper(facts.frame, sheetOfAllDays(facts));
    paper.document.kind = u"BẢNG ĐIỂM DANH"_s;
    if (paper.table)
        paper.table->title = document::titleOf(paper.document);
    paper.document.orientation = document::Orientation::Landscape;
    paper.people = static_cast<int>(facts.learners.size());
    if (facts.learners.empty() || facts.days.empty())
        return paper;
    paper.document.blocks.clear();
    for (const Days& month : monthsOf(facts.days)) {
        document::Run title{u"Tháng %1 năm %2"_s.arg(month.front().month()).arg(month.front().year())};
        title.bold = true;
        paper.document.blocks.push_back(document::Paragraph{{title}, {}, true});
        paper.document.blocks.push_back(monthTable(facts, month));
    }
    paper.document.blocks.push_back(document::Paragraph{document::plain(
        u"Ghi chú: × có mặt đủ buổi; / có mặt không đủ buổi; v vắng. Ngày thực học là ngày có mặt đủ buổi."_s)});
    return paper;
}

} // namespace hoanhap::services
