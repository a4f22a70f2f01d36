// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dates/DocumentDate.h"

namespace hoanhap::text {

using namespace Qt::StringLiterals;

QString dayOfDocument(int day)
{
    return u"%1"_s.arg(day, 2, 10, QChar(u'0'));
}

QString monthOfDocument(int month)
{
    return u"%1"_s.arg(month, month <= 2 ? 2 : 1, 10, QChar(u'0'));
}

QString dateInWords(QDate day)
{
    return u"ngày %1 tháng %2 năm %3"_s.arg(
        dayOfDocument(day.day()), monthOfDocument(day.month()), QString::number(day.year()));
}

QString dateInFigures(QDate day)
{
    return u"%1/%2/%3"_s.arg(
        dayOfDocument(day.day()), monthOfDocument(day.month()), QString::number(day.year()));
}

} // namespace hoanhap::text
