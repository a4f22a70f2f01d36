// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DateRules.h"

#include "domain/ErrorCodes.h"
#include "text/dates/DocumentDate.h"

namespace hoanhap::domain {

void checkOrder(
    const std::optional<QDate>& first, const std::optional<QDate>& second, const QString& field, Errors& to)
{
    if (first && second && *second < *first)
        to.push_back(
            {errors::datesBackwards, field, {text::dateInFigures(*first), text::dateInFigures(*second)}});
}

void checkNotAhead(const std::optional<QDate>& day, QDate today, const QString& field, Errors& to)
{
    if (day && *day > today)
        to.push_back({errors::dateInFuture, field, {text::dateInFigures(*day)}});
}

int monthsOfTerm(QDate first, QDate last)
{
    const QDate after = last.addDays(1);
    const int months = (after.year() - first.year()) * 12 + after.month() - first.month();
    return after.day() < first.day() ? months - 1 : months;
}

} // namespace hoanhap::domain
