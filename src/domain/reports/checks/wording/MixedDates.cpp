// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/CheckErrorCodes.h"
#include "domain/reports/checks/reading/DatesInProse.h"
#include "domain/reports/checks/wording/MixedStyles.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;
using Form = DateInProse::Form;

namespace {

/// In words a date has "ngày" before it; in figures it may stand alone.
QString inForm(const QString& text, const DateInProse& date, Form form)
{
    const QString written = dateInForm(date.date, form);
    const bool named = QStringView(text).first(date.start).trimmed().endsWith(u"ngày"_s, Qt::CaseInsensitive);
    return form == Form::Words && !named ? u"ngày "_s + written : written;
}

} // namespace

Slips mixedDates(const Prose& prose)
{
    std::vector<std::pair<std::size_t, DateInProse>> dates;
    Slips slips;
    for (std::size_t i = 0; i < prose.size(); ++i)
        for (const DateInProse& date : datesInProse(prose[i].text)) {
            if (date.date.isValid())
                dates.emplace_back(i, date);
            else
                slips.push_back({errors::checks::impossibleDate, i, date.start, date.length, {},
                    {prose[i].text.mid(date.start, date.length)}});
        }
    const auto count = [&](Form form) {
        return std::ranges::count(dates, form, [](const auto& date) { return date.second.form; });
    };
    const Form usual = count(Form::Figures) > count(Form::Words) ? Form::Figures : Form::Words;
    if (count(usual) == 0)
        return slips;
    for (const auto& [paragraph, date] : dates)
        if (date.form != usual)
            slips.push_back({errors::checks::mixedDates, paragraph, date.start, date.length,
                inForm(prose[paragraph].text, date, usual)});
    return slips;
}

} // namespace hoanhap::domain
