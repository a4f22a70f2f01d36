// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QDate>
#include <QString>
#include <compare>
#include <optional>

namespace hoanhap::text {

/// A day, a month or a year: old lists often know no more of a birth than "1985". Empty by default.
class PartialDate
{
public:
    PartialDate() = default;
    static PartialDate ofYear(int year);
    static PartialDate ofMonth(int year, int month);
    static PartialDate ofDay(QDate day);

    /// Where a year of two digits lies: a birth is past, a deadline may lie up to 30 years ahead.
    enum class Reach
    {
        Past,
        Ahead
    };
    /// Reads a date as people type it: 12/3/85, 12-03-1985, 12.3.1985, 12031985, 120385, 3/1985, 1985,
    /// __/__/1985, "ngày 12 tháng 3 năm 1985", "tháng 3 năm 1985", 1985-03-12. A year of two digits is
    /// the latest one within `reach` of `today`. Blank text is the empty date. Refused with
    /// text.date_unreadable or text.date_impossible and the text as argument.
    static Result<PartialDate> parse(QStringView typed, QDate today, Reach reach = Reach::Past);
    /// Reads the stored form only: "1985", "1985-03", "1985-03-12" or nothing at all.
    static std::optional<PartialDate> fromStored(QStringView stored);

    bool isEmpty() const { return m_year == 0; }
    bool hasMonth() const { return m_month != 0; }
    bool hasDay() const { return m_day != 0; }
    int year() const { return m_year; }
    int month() const { return m_month; }
    int day() const { return m_day; }

    /// The stored form; it sorts by time.
    QString toString() const;
    /// As offices write it: 05/01/1985, 12/3/1985, 3/1985, 1985. Days under ten and the months 1 and 2
    /// carry a leading zero, the others do not (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4).
    QString display() const;
    /// The first and the last day it may stand for; both invalid when empty.
    QDate earliest() const;
    QDate latest() const;
    /// Whether both may stand for the same day. The empty date may stand for any.
    bool compatibleWith(const PartialDate& other) const;
    /// Full years on `day`; where only the year is known, as if the birthday were past.
    int ageOn(QDate day) const;

    friend auto operator<=>(const PartialDate&, const PartialDate&) = default;

private:
    PartialDate(int year, int month, int day) : m_year(year), m_month(month), m_day(day) { }
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

} // namespace hoanhap::text
