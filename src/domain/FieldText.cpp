// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FieldText.h"

#include <array>

namespace hoanhap::domain {

// Every stored row carries two moments, and Qt's formatting took an eighth of the time of filling a
// register: the digits are put down by hand.
namespace {

void putDigits(QString& text, int value, int count)
{
    std::array<QChar, 4> digits;
    for (int place = count - 1; place >= 0; --place) {
        digits[static_cast<size_t>(place)] = QChar(u'0' + value % 10);
        value /= 10;
    }
    text.append(digits.data(), count);
}

void putDay(QString& text, QDate day)
{
    int year = 0;
    int month = 0;
    int ofMonth = 0;
    day.getDate(&year, &month, &ofMonth);
    putDigits(text, year, 4);
    text += u'-';
    putDigits(text, month, 2);
    text += u'-';
    putDigits(text, ofMonth, 2);
}

bool hasFourDigitYear(QDate day)
{
    return day.isValid() && day.year() >= 0 && day.year() <= 9999;
}

} // namespace

QString FieldText<QDate>::write(QDate value)
{
    if (!hasFourDigitYear(value))
        return value.toString(Qt::ISODate);
    QString text;
    text.reserve(10);
    putDay(text, value);
    return text;
}

QString FieldText<QDateTime>::write(const QDateTime& value)
{
    const QDateTime utc = value.toUTC();
    if (!utc.isValid() || !hasFourDigitYear(utc.date()))
        return utc.toString(Qt::ISODateWithMs);
    const QTime time = utc.time();
    QString text;
    text.reserve(24);
    putDay(text, utc.date());
    text += u'T';
    putDigits(text, time.hour(), 2);
    text += u':';
    putDigits(text, time.minute(), 2);
    text += u':';
    putDigits(text, time.second(), 2);
    text += u'.';
    putDigits(text, time.msec(), 3);
    text += u'Z';
    return text;
}

} // namespace hoanhap::domain
