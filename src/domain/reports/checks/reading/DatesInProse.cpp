// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/reading/DatesInProse.h"

#include "text/dates/DocumentDate.h"

#include <QRegularExpression>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;
using Form = DateInProse::Form;

std::vector<DateInProse> datesInProse(const QString& text)
{
    static const QRegularExpression shape(
        uR"((?<![\d/.-])(\d{1,2})(?:\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})|([/.-])(\d{1,2})\4(\d{4}))(?![\d/]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::vector<DateInProse> dates;
    for (auto found = shape.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const bool words = match.hasCaptured(2);
        const int month = match.captured(words ? 2 : 5).toInt();
        DateInProse date{match.capturedStart(), match.capturedLength()};
        date.year = match.captured(words ? 3 : 6).toInt();
        date.form = words ? Form::Words : match.captured(4) == "/"_L1 ? Form::Figures : Form::OtherFigures;
        date.date = QDate(date.year, month, match.captured(1).toInt());
        dates.push_back(date);
    }
    return dates;
}

QString dateInForm(QDate date, Form form)
{
    return form == Form::Words ? text::dateInWords(date).mid(u"ngày "_s.size()) : text::dateInFigures(date);
}

} // namespace hoanhap::domain
