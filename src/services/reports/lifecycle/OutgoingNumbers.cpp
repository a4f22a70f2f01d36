// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/lifecycle/OutgoingNumbers.h"

#include "domain/plan/Dispatch.h"
#include "domain/reports/Report.h"
#include "services/catalogues/ShippedCatalogues.h"
#include "services/reports/ReportKinds.h"
#include "services/reports/lifecycle/LifecycleErrorCodes.h"
#include "text/dates/DocumentDate.h"

#include <QJsonValue>
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

QString withBrackets(const QString& name, const QString& inBrackets)
{
    return inBrackets.isEmpty() ? name : name + u" ("_s + inBrackets + u')';
}

QString titleOf(const domain::Report& report)
{
    return withBrackets(kindOrAnnual(report.kind).name, periodInWords({report.firstDay(), report.lastDay()}));
}

QString titleOf(const domain::Dispatch& letter)
{
    QString kind = u"Văn bản"_s;
    for (const QJsonValue entry : shippedEntries(u"dispatch-kinds"_s))
        if (entry[u"code"_s].toString() == letter.kind)
            kind = entry[u"label"_s].toString();
    return withBrackets(kind + u' ' + letter.number, letter.subject);
}

} // namespace

std::vector<OutgoingNumbers::Numbered> OutgoingNumbers::of(const Uuid& unit, int year)
{
    std::vector<Numbered> numbered;
    const auto add = [&](const auto& paper) {
        const QString bare = bareNumber(paper.number);
        if (!bare.isEmpty() && paper.issuedOn && paper.issuedOn->year() == year)
            numbered.push_back({bare, *paper.issuedOn, titleOf(paper), paper.id});
    };
    auto& stores = m_workspace.stores();
    for (const auto& report : stores.of<domain::Report>().whereEqual("of_unit_id", unit.toString()))
        add(report);
    for (const auto& letter : stores.of<domain::Dispatch>().whereEqual("direction", u"out"_s))
        if (letter.unitId == unit)
            add(letter);
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
