// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dates/PartialDate.h"

#include "text/ErrorCodes.h"
#include "text/letters/Fold.h"
#include "text/letters/Letters.h"

#include <algorithm>
#include <vector>

namespace hoanhap::text {

using namespace Qt::StringLiterals;

namespace {

constexpr int earliestYear = 1850; // nobody in a register was born before
constexpr int latestYear = 2200;
constexpr int yearsAhead = 30; // the longest term that a plan or a sentence may set

/// One number of a date; a field left blank in a mask ("__") has no digits.
struct Field
{
    int value = 0;
    int digits = 0;
};

/// In the order typed, or nothing where something else stands in the text.
std::optional<std::vector<Field>> fieldsIn(const QString& text)
{
    std::vector<Field> fields;
    QChar before = u' ';
    const auto isBlank = [](QChar c) { return c == u'_' || c == u'?'; };
    for (const QChar c : text) {
        if (!isDigit(c) && !isBlank(c) && !u"/-. ,"_s.contains(c))
            return std::nullopt;
        if (isDigit(c) ? isBlank(before) : isBlank(c) && isDigit(before))
            return std::nullopt; // "198_" is no year
        if ((isDigit(c) && !isDigit(before)) || (isBlank(c) && !isBlank(before)))
            fields.emplace_back();
        if (isDigit(c)) {
            Field& field = fields.back();
            if (++field.digits > 8)
                return std::nullopt;
            field.value = field.value * 10 + (c.unicode() - u'0');
        }
        before = c;
    }
    return fields;
}

/// Day and month may be left blank, but not the month alone: a day without its month is no date.
bool dropBlanks(std::vector<Field>& fields)
{
    fields.erase(fields.begin(), std::ranges::find_if(fields, [](const Field& f) { return f.digits > 0; }));
    return std::ranges::find(fields, 0, &Field::digits) == fields.end();
}

/// "ngày 12 tháng 3 năm 1985" → "12/3/1985"; other texts come back folded.
QString withoutWords(QStringView typed)
{
    QString text = fold(typed);
    for (const auto& [word, sign] :
        {std::pair("ngay"_L1, " "_L1), {"thang"_L1, "/"_L1}, {"nam"_L1, "/"_L1}, {"mung"_L1, " "_L1}})
        text.replace(word, sign);
    return text.simplified();
}

int fullYear(int year, int digits, int latest)
{
    if (digits > 2)
        return year;
    const int century = latest / 100 * 100;
    return century + year > latest ? century - 100 + year : century + year;
}

/// 12031985 and 120385 have no signs between day, month and year.
void splitRun(std::vector<Field>& fields)
{
    if (fields.size() != 1 || (fields[0].digits != 8 && fields[0].digits != 6))
        return;
    const int yearDigits = fields[0].digits - 4;
    const int scale = yearDigits == 4 ? 10000 : 100;
    const int all = fields[0].value;
    fields = {{all / scale / 100, 2}, {all / scale % 100, 2}, {all % scale, yearDigits}};
}

/// "1985", "1985-03" or "1985-03-12" as far as signs go.
bool hasStoredShape(QStringView stored)
{
    if (stored.size() != 4 && stored.size() != 7 && stored.size() != 10)
        return false;
    for (qsizetype i = 0; i < stored.size(); ++i)
        if (i == 4 || i == 7 ? stored[i] != u'-' : !isDigit(stored[i]))
            return false;
    return true;
}

} // namespace

PartialDate PartialDate::ofYear(int year)
{
    return {year, 0, 0};
}

PartialDate PartialDate::ofMonth(int year, int month)
{
    return {year, month, 0};
}

PartialDate PartialDate::ofDay(QDate day)
{
    return {day.year(), day.month(), day.day()};
}

Result<PartialDate> PartialDate::parse(QStringView typed, QDate today, Reach reach)
{
    const QString shown = typed.trimmed().toString();
    if (shown.isEmpty())
        return PartialDate();
    const Error unreadable{errors::dateUnreadable, {}, {shown}};
    std::optional<std::vector<Field>> found = fieldsIn(withoutWords(typed));
    if (!found || found->empty() || found->size() > 3 || !dropBlanks(*found))
        return unreadable;
    std::vector<Field>& fields = *found;
    if (fields.empty())
        return PartialDate(); // a mask that nobody filled in
    splitRun(fields);
    if (fields[0].digits == 4) // as ISO writes it; a year alone stays where it is
        std::ranges::reverse(fields);
    const int yearDigits = fields.back().digits;
    if (yearDigits != 4 && yearDigits != 2)
        return unreadable;
    const int latest = today.year() + (reach == Reach::Ahead ? yearsAhead : 0);
    const int year = fullYear(fields.back().value, yearDigits, latest);
    const int month = fields.size() > 1 ? fields[fields.size() - 2].value : 0;
    const int day = fields.size() > 2 ? fields[0].value : 0;
    const bool monthGood = fields.size() == 1 || (month >= 1 && month <= 12);
    const bool dayGood = fields.size() < 3 || QDate::isValid(year, month, day);
    if (year < earliestYear || year > latestYear || !monthGood || !dayGood)
        return Error{errors::dateImpossible, {}, {shown}};
    return PartialDate(year, month, day);
}

std::optional<PartialDate> PartialDate::fromStored(QStringView stored)
{
    if (stored.isEmpty())
        return PartialDate();
    if (!hasStoredShape(stored))
        return std::nullopt;
    const int year = stored.left(4).toInt();
    const int month = stored.mid(5, 2).toInt();
    const int day = stored.mid(8).toInt();
    const bool monthGood = stored.size() < 7 || month > 0;
    const bool dayGood = stored.size() < 10 || day > 0;
    if (!monthGood || !dayGood || !QDate::isValid(year, month ? month : 1, day ? day : 1))
        return std::nullopt;
    return PartialDate(year, month, day);
}

QString PartialDate::toString() const
{
    if (isEmpty())
        return {};
    QString text = u"%1"_s.arg(m_year, 4, 10, QChar(u'0'));
    if (hasMonth())
        text += u"-%1"_s.arg(m_month, 2, 10, QChar(u'0'));
    if (hasDay())
        text += u"-%1"_s.arg(m_day, 2, 10, QChar(u'0'));
    return text;
}

QString PartialDate::display() const
{
    QString text;
    if (hasDay())
        text += u"%1/"_s.arg(m_day, 2, 10, QChar(u'0'));
    if (hasMonth())
        text += u"%1/"_s.arg(m_month, hasDay() && m_month <= 2 ? 2 : 1, 10, QChar(u'0'));
    return isEmpty() ? QString() : text + QString::number(m_year);
}

QDate PartialDate::earliest() const
{
    return isEmpty() ? QDate() : QDate(m_year, hasMonth() ? m_month : 1, hasDay() ? m_day : 1);
}

QDate PartialDate::latest() const
{
    if (isEmpty() || hasDay())
        return earliest();
    const QDate lastMonth(m_year, hasMonth() ? m_month : 12, 1);
    return lastMonth.addMonths(1).addDays(-1);
}

bool PartialDate::compatibleWith(const PartialDate& other) const
{
    if (isEmpty() || other.isEmpty())
        return true;
    return earliest() <= other.latest() && other.earliest() <= latest();
}

int PartialDate::ageOn(QDate day) const
{
    const int years = day.year() - m_year;
    const bool birthdayAhead =
        hasMonth() && (day.month() < m_month || (day.month() == m_month && hasDay() && day.day() < m_day));
    return birthdayAhead ? years - 1 : years;
}

} // namespace hoanhap::text
