// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/ReportPeriods.h"

#include "text/dates/DocumentDate.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::FigurePeriod;

namespace {

FigurePeriod monthsOf(int year, int firstMonth, int months)
{
    const QDate from(year, firstMonth, 1);
    return {from, from.addMonths(months).addDays(-1)};
}

QString inYear(const QString& part, int year)
{
    return u"%1 năm %2"_s.arg(part).arg(year);
}

QString quarterInWords(int quarter, int year)
{
    static const QStringList numerals{u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    return inYear(u"quý "_s + numerals.at(quarter), year);
}

} // namespace

FigurePeriod periodOf(PeriodPreset preset, int year)
{
    switch (preset) {
    case PeriodPreset::CalendarYear:
        return monthsOf(year, 1, 12);
    case PeriodPreset::ReportingYear:
        return {QDate(year - 1, 12, 15), QDate(year, 12, 14)};
    case PeriodPreset::FirstHalf:
        return monthsOf(year, 1, 6);
    case PeriodPreset::SecondHalf:
        return monthsOf(year, 7, 6);
    case PeriodPreset::ReportingHalf:
        return {QDate(year - 1, 12, 15), QDate(year, 6, 14)};
    case PeriodPreset::SecondReportingHalf:
        return {QDate(year, 6, 15), QDate(year, 12, 14)};
    case PeriodPreset::Quarter1:
    case PeriodPreset::Quarter2:
    case PeriodPreset::Quarter3:
    case PeriodPreset::Quarter4:
        return monthsOf(
            year, 1 + 3 * (static_cast<int>(preset) - static_cast<int>(PeriodPreset::Quarter1)), 3);
    case PeriodPreset::OtherDays:
        return {};
    }
    return {};
}

PeriodPreset presetOf(const FigurePeriod& period)
{
    int preset = 0;
    while (preset < static_cast<int>(PeriodPreset::OtherDays)
        && periodOf(static_cast<PeriodPreset>(preset), period.to.year()) != period)
        ++preset;
    return static_cast<PeriodPreset>(preset);
}

QString periodInWords(const FigurePeriod& period)
{
    const int year = period.to.year();
    const PeriodPreset preset = presetOf(period);
    switch (preset) {
    case PeriodPreset::CalendarYear:
    case PeriodPreset::ReportingYear:
        return u"năm %1"_s.arg(year);
    case PeriodPreset::FirstHalf:
    case PeriodPreset::ReportingHalf:
        return inYear(u"6 tháng đầu"_s, year);
    case PeriodPreset::SecondHalf:
    case PeriodPreset::SecondReportingHalf:
        return inYear(u"6 tháng cuối"_s, year);
    case PeriodPreset::Quarter1:
    case PeriodPreset::Quarter2:
    case PeriodPreset::Quarter3:
    case PeriodPreset::Quarter4:
        return quarterInWords(static_cast<int>(preset) - static_cast<int>(PeriodPreset::Quarter1), year);
    case PeriodPreset::OtherDays:
        return u"từ %1 đến %2"_s.arg(text::dateInWords(period.from), text::dateInWords(period.to));
    }
    return {};
}

QString nextPeriodInWords(const FigurePeriod& period)
{
    const int year = period.to.year();
    switch (presetOf(period)) {
    case PeriodPreset::CalendarYear:
    case PeriodPreset::ReportingYear:
        return u"năm %1"_s.arg(year + 1);
    case PeriodPreset::FirstHalf:
    case PeriodPreset::ReportingHalf:
        return inYear(u"6 tháng cuối"_s, year);
    case PeriodPreset::SecondHalf:
    case PeriodPreset::SecondReportingHalf:
        return inYear(u"6 tháng đầu"_s, year + 1);
    case PeriodPreset::Quarter1:
        return quarterInWords(1, year);
    case PeriodPreset::Quarter2:
        return quarterInWords(2, year);
    case PeriodPreset::Quarter3:
        return quarterInWords(3, year);
    case PeriodPreset::Quarter4:
        return quarterInWords(0, year + 1);
    case PeriodPreset::OtherDays:
        return u"thời gian tới"_s;
    }
    return {};
}

int yearAheadOf(const FigurePeriod& period)
{
    constexpr qint64 mostDaysOfHalf = 184; // days
    if (period.from.daysTo(period.to) > mostDaysOfHalf)
        return period.to.year() + 1;
    return period.to.addMonths(1).year(); // the reporting half-year ends on 14 December
}

} // namespace hoanhap::services
