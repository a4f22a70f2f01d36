// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/CertificateNumbers.h"

namespace hoanhap::ui {

QString numberAfter(const QString& number)
{
    qsizetype end = number.size();
    while (end > 0 && !number[end - 1].isDigit())
        --end;
    qsizetype begin = end;
    while (begin > 0 && number[begin - 1].isDigit())
        --begin;
    if (begin == end)
        return {};
    bool counts = false;
    const qulonglong next = QStringView(number).mid(begin, end - begin).toULongLong(&counts) + 1;
    if (!counts)
        return {};
    const QString digits = QString::number(next).rightJustified(end - begin, u'0');
    return number.left(begin) + digits + number.mid(end);
}

} // namespace hoanhap::ui
