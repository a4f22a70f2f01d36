// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/OfficialDocument.h"

#include "text/dates/DocumentDate.h"

#include <QTimeZone>

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

constexpr HundredthMm numberRoom = 1200;
constexpr HundredthMm dayRoom = 900;
constexpr HundredthMm yearRoom = 1200;

Run room(HundredthMm width)
{
    Run run;
    run.penRoom = width;
    return run;
}

} // namespace

QString titleOf(const OfficialDocument& document)
{
    if (document.kind.isEmpty())
        return aboutLine(document);
    return document.subject.isEmpty() ? document.kind : document.kind + u' ' + document.subject;
}

QString aboutLine(const OfficialDocument& document)
{
    const bool letter = document.kind.isEmpty() && !document.subject.isEmpty();
    return letter ? u"V/v "_s + document.subject : QString();
}

QDateTime creationTime(const OfficialDocument& document)
{
    const QDateTime earliest(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::utc());
    return document.createdAt.isValid() ? std::max(document.createdAt.toUTC(), earliest) : earliest;
}

Runs symbolLine(const Letterhead& letterhead)
{
    if (letterhead.number.isEmpty() && letterhead.symbol.isEmpty())
        return {};
    if (letterhead.number.isEmpty())
        return {Run{u"Số:"_s}, room(numberRoom), Run{u"/"_s + letterhead.symbol}};
    // Numbers under ten carry a leading zero (Phụ lục I, mục II.3).
    const QString number = letterhead.number.rightJustified(2, u'0');
    return plain(u"Số: "_s + number + u'/' + letterhead.symbol);
}

Runs dateLine(const Letterhead& letterhead)
{
    if (letterhead.place.isEmpty())
        return {}; // minutes say their day in the text (mẫu 1.9)
    Runs runs;
    QString words = letterhead.place + u", ngày"_s;
    const auto add = [&](const QString& known) {
        if (known.isEmpty()) {
            runs.push_back(Run{words});
            runs.push_back(room(dayRoom));
            words.clear();
        } else {
            words += u' ' + known + u' ';
        }
    };
    add(letterhead.day ? text::dayOfDocument(*letterhead.day) : QString());
    words += u"tháng"_s;
    add(letterhead.month ? text::monthOfDocument(*letterhead.month) : QString());
    words += u"năm"_s;
    if (letterhead.year != 0)
        words += u' ' + QString::number(letterhead.year);
    runs.push_back(Run{words});
    if (letterhead.year == 0)
        runs.push_back(room(yearRoom));
    for (Run& run : runs)
        run.italic = true;
    return runs;
}

} // namespace hoanhap::document
