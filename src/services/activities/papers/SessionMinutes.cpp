// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/activities/papers/SessionMinutes.h"

#include "text/dates/DocumentDate.h"
#include "text/numbers/Numbers.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using document::Heading;
using document::HeadingLevel;
using document::ListPoint;
using document::Paragraph;

namespace {

constexpr int roomForHour = 1500; // hundredths of a millimetre
constexpr int roomForName = 6000;
constexpr int roomForPlace = 12000;

document::Runs room(int width)
{
    document::Run pen;
    pen.penRoom = width;
    return {pen};
}

Paragraph said(const QString& words)
{
    return {document::plain(words)};
}

/// Words with room for the pen behind them and something after it.
Paragraph blank(const QString& before, int width, const QString& after = {})
{
    document::Runs runs = document::plain(before + u' ');
    for (const document::Run& pen : room(width))
        runs.push_back(pen);
    if (!after.isEmpty())
        runs.push_back({after});
    return {runs};
}

Heading item(const QString& words)
{
    Heading heading;
    heading.level = HeadingLevel::Item;
    heading.runs = document::plain(words);
    return heading;
}

document::Table peopleTable(const std::vector<SessionMinutes::Present>& people, const QString& lastTitle,
    QString SessionMinutes::Present::*last)
{
    document::Table table;
    table.columnWidths = {12, 58, 24, 66};
    table.header = {{{document::plain(u"STT"_s)}, {document::plain(u"Họ và tên"_s)},
        {document::plain(u"Ngày sinh"_s)}, {document::plain(lastTitle)}}};
    int number = 0;
    for (const SessionMinutes::Present& one : people)
        table.rows.push_back({document::cell(QString::number(++number), document::Alignment::Centre),
            document::cell(one.fullName), document::cell(one.birth.display(), document::Alignment::Centre),
            document::cell(one.*last)});
    return table;
}

QString othersOf(const SessionMinutes& minutes)
{
    const QString women = minutes.otherWomen > 0
        ? u", trong đó %1 nữ"_s.arg(text::countInProse(minutes.otherWomen))
        : QString();
    return u"Ngoài ra có %1 người khác dự%2."_s.arg(text::countInProse(minutes.others), women);
}

void addPeople(const SessionMinutes& minutes, document::Blocks& blocks)
{
    blocks.push_back(item(u"Thành phần tham dự"_s));
    blocks.push_back(ListPoint{document::plain(
        u"Đơn vị tổ chức: "_s + minutes.organiser + (minutes.partners.isEmpty() ? u'.' : u';'))});
    if (!minutes.partners.isEmpty())
        blocks.push_back(
            ListPoint{document::plain(u"Đơn vị phối hợp: "_s + minutes.partners.join(u", "_s) + u'.')});
    blocks.push_back(blank(u"Chủ trì:"_s, roomForName));
    blocks.push_back(blank(u"Người ghi biên bản:"_s, roomForName));
    blocks.push_back(said(
        u"Số người dự: %1 người."_s.arg(text::countInProse(std::ssize(minutes.present) + minutes.others))));
    if (!minutes.present.empty())
        blocks.push_back(peopleTable(minutes.present, u"Kết quả"_s, &SessionMinutes::Present::result));
    if (minutes.others > 0 && !minutes.present.empty())
        blocks.push_back(said(othersOf(minutes)));
    if (!minutes.absent.empty()) {
        blocks.push_back(
            said(u"Mời nhưng không dự: %1 người."_s.arg(text::countInProse(std::ssize(minutes.absent)))));
        blocks.push_back(peopleTable(minutes.absent, u"Lý do"_s, &SessionMinutes::Present::attendance));
    }
}

void addContent(const SessionMinutes& minutes, document::Blocks& blocks)
{
    blocks.push_back(item(u"Nội dung"_s));
    const QStringList lines = minutes.content.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines)
        blocks.push_back(said(line.trimmed()));
    if (lines.isEmpty())
        for (int i = 0; i < 4; ++i)
            blocks.push_back(Paragraph{room(15000)});
}

} // namespace

Paper SessionMinutes::paper(const PaperFrame& frame) const
{
    Paper made;
    made.kind = u"session_minutes"_s;
    made.people = static_cast<int>(present.size() + absent.size());
    made.document = framedDocument(frame, u"BIÊN BẢN"_s);
    document::OfficialDocument& page = made.document;
    page.subject = kind.isEmpty() ? topic : kind + u": "_s + topic;
    page.letterhead.symbol = u"BB-"_s + frame.organisation.abbreviation;
    page.letterhead.place.clear(); // minutes say their day in the text (mẫu 1.9)
    page.blocks.push_back(
        blank(u"Thời gian bắt đầu:"_s, roomForHour, u", "_s + text::dateInWords(day) + u'.'));
    page.blocks.push_back(
        place.isEmpty() ? blank(u"Địa điểm:"_s, roomForPlace) : said(u"Địa điểm: "_s + place + u'.'));
    addPeople(*this, page.blocks);
    addContent(*this, page.blocks);
    page.blocks.push_back(
        blank(u"Buổi làm việc kết thúc vào"_s, roomForHour, u", "_s + text::dateInWords(day) + u"./."_s));
    document::numberHeadings(page.blocks);
    page.secretary = {{u"NGƯỜI GHI BIÊN BẢN"_s}, {}};
    page.signature = {{u"NGƯỜI CHỦ TRÌ"_s}, {}};
    return made;
}

} // namespace hoanhap::services
