// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <vector>

namespace hoanhap::domain {

/// A whole date in a text; where it stands is told without the word "ngày" before it.
struct DateInProse
{
    enum class Form
    {
        Words, ///< 31 tháng 3 năm 2021
        Figures, ///< 31/3/2021
        OtherFigures ///< 31-3-2021, 31.3.2021
    };
    qsizetype start = 0;
    qsizetype length = 0;
    Form form = Form::Words;
    int year = 0;
    QDate date = {}; ///< invalid where no calendar has it

    qsizetype end() const { return start + length; }
};

std::vector<DateInProse> datesInProse(const QString& text);

/// The date as it stands in that form, "ngày" left out; other figures as figures.
QString dateInForm(QDate date, DateInProse::Form form);

} // namespace hoanhap::domain
