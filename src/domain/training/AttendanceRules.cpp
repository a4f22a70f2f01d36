// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/AttendanceRules.h"

#include "domain/training/TrainingErrorCodes.h"
#include "text/dates/DocumentDate.h"

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysMost = 366;

bool isKnownState(const QString& state)
{
    return state.isEmpty() || state == attendance::full || state == attendance::part
        || state == attendance::absent;
}

QString figuresOf(const std::optional<QDate>& day)
{
    return day ? text::dateInFigures(*day) : u"…"_s;
}

} // namespace

std::vector<QDate> attendanceDays(const VocationalClass& known, QDate today)
{
    std::vector<QDate> days;
    if (!known.startsOn)
        return days;
    const QDate last = known.endsOn.value_or(std::max(today, *known.startsOn));
    for (QDate day = *known.startsOn; day <= last && std::ssize(days) < daysMost; day = day.addDays(1))
        days.push_back(day);
    return days;
}

Errors checkAttendance(
    const VocationalClass& known, const Enrolment& enrolment, QDate day, const QString& state, QDate today)
{
    Errors faults;
    const QString field = u"day"_s;
    const bool outside = (known.startsOn && day < *known.startsOn) || (known.endsOn && day > *known.endsOn);
    if (!isKnownState(state))
        faults.push_back({errors::training::attendanceStateUnknown, u"state"_s});
    if (state.isEmpty()) // a mark that is taken away may lie anywhere
        return faults;
    if (outside)
        faults.push_back({errors::training::attendanceOutsideClass, field,
            {figuresOf(known.startsOn), figuresOf(known.endsOn)}});
    if (day > today)
        faults.push_back({errors::training::attendanceAhead, field});
    if (enrolment.state == EnrolmentState::Dropped && enrolment.finishedOn && day > *enrolment.finishedOn)
        faults.push_back(
            {errors::training::attendanceAfterLeaving, field, {figuresOf(enrolment.finishedOn)}});
    return faults;
}

} // namespace hoanhap::domain
