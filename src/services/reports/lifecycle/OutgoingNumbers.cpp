// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/lifecycle/OutgoingNumbers.h"

#include "domain/plan/Dispatch.h"
#include "domain/reports/Report.h"
#include "services/reports/lifecycle/LifecycleErrorCodes.h"
#include "text/dates/DocumentDate.h"

#include <QRegularExpression>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

/// "0345/BC-X" and "345" are one number.
QString bareNumber(const QString& number)
{
    static const QRegularExpression leading(uR"(^0*(\d+[a-zđ]?))"_s);
    return leading.match(number.section(u'/', 0, 0).trimmed().toLower()).captured(1);
}

int valueOf(const QString& number)
{
    static const QRegularExpression digits(uR"(^\d+)"_s);
    return digits.match(number).captured().toInt();
}

} // namespace

std::vector<OutgoingNumbers::Numbered> OutgoingNumbers::of(const Uuid& unit, int year)
{
    std::vector<Numbered> numbered;
    const auto add = [&](const QString& number, const std::optional<QDate>& day, const Uuid& record) {
        const QString bare = bareNumber(number);
        if (!bare.isEmpty() && day && day->year() == year)
            numbered.push_back({bare, *day, number, record});
    };
    auto& stores = m_workspace.stores();
    for (const auto& report : stores.of<domain::Report>().whereEqual("of_unit_id", unit.toString()))
        add(report.number, report.issuedOn, report.id);
    for (const auto& letter : stores.of<domain::Dispatch>().whereEqual("direction", u"out"_s))
        if (letter.unitId == unit)
            add(letter.number, letter.issuedOn, letter.id);
    std::ranges::stable_sort(numbered, {}, [](const Numbered& one) { return valueOf(one.number); });
    return numbered;
}

Result<QString> OutgoingNumbers::next(const Uuid& unit, int year)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewReports); !allowed)
        return allowed.errors();
    const std::vector<Numbered> taken = of(unit, year);
    return QString::number(taken.empty() ? 1 : valueOf(taken.back().number) + 1);
}

Outcome OutgoingNumbers::free(const Uuid& unit, int year, const QString& number, const Uuid& record)
{
    const QString bare = bareNumber(number);
    for (const Numbered& taken : of(unit, year))
        if (taken.record != record && taken.number == bare)
            return Error{errors::lifecycle::numberUsed, u"number"_s,
                {number, taken.title, text::dateInFigures(taken.day)}};
    return Done{};
}

} // namespace hoanhap::services
