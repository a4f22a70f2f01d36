// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dates/LikelyDates.h"

#include "text/letters/Fold.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace hoanhap::text {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostOffers = 3;
constexpr qsizetype longestDate = 60; // longer texts are no dates
const QDate dayZero(1899, 12, 30); // of spreadsheets, from March 1900 on
constexpr int earliestOffered = 1900; // year

QString withoutTime(const QString& text)
{
    static const QRegularExpression time(u"[t ]+\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?( ?(am|pm|sa|ch|z))?$"_s);
    return QString(text).remove(time);
}

/// Jan to Dec, Thg 3, Th3, T3 as numbers between signs; the text itself where none stands in it.
QString withMonthInFigures(QString text)
{
    static const std::array<QString, 12> names{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
        u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    static const QRegularExpression english(
        u"\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b\\.?"_s);
    static const QRegularExpression vietnamese(u"\\b(?:thg|th|t)\\.? ?(\\d{1,2})\\b"_s);
    static const QRegularExpression monthFirst(u"^(\\d{1,2})m[-/., ]+(\\d{1,2})[-/., ]+(\\d{4})$"_s);
    static const QRegularExpression signs(u"[-/., ]*\\b(\\d{1,2})m\\b[-/., ]*"_s);
    if (const auto found = english.match(text); found.hasMatch()) {
        const auto place = std::find(names.begin(), names.end(), found.captured(1)) - names.begin();
        text.replace(found.capturedStart(), found.capturedLength(), u"%1m"_s.arg(place + 1));
    } else {
        text.replace(vietnamese, u"\\1m"_s);
    }
    text.replace(monthFirst, u"\\2/\\1/\\3"_s);
    text.replace(signs, u"/\\1/"_s);
    return text.startsWith(u'/') ? text.mid(1) : text;
}

QStringList numbersIn(const QString& text)
{
    static const QRegularExpression numbers(u"\\d+"_s);
    QStringList found;
    for (auto each = numbers.globalMatch(text); each.hasNext();)
        found << each.next().captured();
    return found;
}

/// Day and month exchanged, left out where they are zero, or a day that the month does not have.
QStringList otherOrders(const QString& text)
{
    static const QRegularExpression parts(u"(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4}|\\d{2})\\b"_s);
    const auto found = parts.match(text);
    if (!found.hasMatch())
        return {};
    const QString day = found.captured(1);
    const QString month = found.captured(2);
    const QString year = found.captured(3);
    QStringList orders{day + u'/' + month + u'/' + year};
    if (month.toInt() > 12)
        orders << month + u'/' + day + u'/' + year;
    if (month.toInt() >= 1 && month.toInt() <= 12)
        orders << month + u'/' + year;
    if (year.size() == 4)
        orders << year;
    return orders;
}

/// 19850312, and the days that a spreadsheet counts from 1900 on.
std::optional<PartialDate> ofOneNumber(const QString& text, QDate latest)
{
    static const QRegularExpression whole(u"^(\\d{5})([.,]\\d+)?$"_s);
    if (text.size() == 8)
        if (const QDate day = QDate::fromString(text, u"yyyyMMdd"_s); day.isValid())
            return PartialDate::ofDay(day);
    const auto found = whole.match(text);
    const QDate day = dayZero.addDays(found.captured(1).toInt());
    if (!found.hasMatch() || day.year() < earliestOffered || day > latest)
        return std::nullopt;
    return PartialDate::ofDay(day);
}

/// The only number of four digits that may be a year.
QStringList yearAlone(const QString& text, QDate latest)
{
    QStringList years;
    for (const QString& number : numbersIn(text))
        if (number.size() == 4 && number.toInt() >= earliestOffered && number.toInt() <= latest.year())
            years << number;
    return years.size() == 1 ? years : QStringList();
}

} // namespace

std::vector<PartialDate> likelyDates(QStringView typed, QDate today, PartialDate::Reach reach)
{
    std::vector<PartialDate> offers;
    if (typed.size() > longestDate)
        return offers;
    const QString text = fold(typed).simplified();
    const QDate latest = reach == PartialDate::Reach::Past ? today : today.addYears(30);
    const auto offer = [&](const PartialDate& date) {
        const bool known = std::find(offers.begin(), offers.end(), date) != offers.end();
        if (!date.isEmpty() && date.earliest() <= latest && !known && offers.size() < mostOffers)
            offers.push_back(date);
    };
    if (const std::optional<PartialDate> date = ofOneNumber(text, latest))
        offer(*date);
    const QString plain = withMonthInFigures(withoutTime(text));
    QStringList forms{plain};
    forms += otherOrders(plain);
    forms += yearAlone(plain, latest);
    for (const QString& form : forms)
        if (const auto date = PartialDate::parse(form, today, reach))
            offer(*date);
    return offers;
}

} // namespace hoanhap::text
