// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/counted/CountedReport.h"

#include "document/storing/DocumentJson.h"
#include "services/figures/remembered/FigureJson.h"
#include "services/records/JsonTexts.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using storage::ClassLine;

namespace {

QJsonObject toJson(const ClassLine& line)
{
    return {{u"id"_s, line.id.toString()}, {u"organiser"_s, line.organiser},
        {u"partners"_s, QJsonArray::fromStringList(line.partners)}, {u"occupation"_s, line.occupation},
        {u"count"_s, line.count}, {u"learners"_s, line.learners}, {u"released"_s, line.released}};
}

ClassLine classLineFromJson(const QJsonValue& json)
{
    return {.id = Uuid::parse(json["id"_L1].toString()).value_or(Uuid()),
        .organiser = json["organiser"_L1].toString(),
        .partners = textsIn(json["partners"_L1]),
        .occupation = json["occupation"_L1].toString(),
        .count = json["count"_L1].toInt(),
        .learners = json["learners"_L1].toInt(),
        .released = json["released"_L1].toInt()};
}

} // namespace

QJsonObject toJson(const CountedReport& counted)
{
    document::OfficialDocument page;
    page.annexes = counted.annexes;
    QJsonArray classes;
    for (const ClassLine& line : counted.classes)
        classes.append(toJson(line));
    return {{u"page"_s, document::toJson(page)}, {u"classes"_s, classes},
        {u"figures"_s, toJson(counted.figures)}, {u"counted_on"_s, counted.countedOn.toString(Qt::ISODate)},
        {u"silent"_s, QJsonArray::fromStringList(counted.silentUnits)}, {u"sent"_s, counted.sentUnits}};
}

std::optional<CountedReport> countedReportFromJson(const QJsonObject& json)
{
    auto page = document::documentFromJson(json["page"_L1].toObject());
    if (!page)
        return std::nullopt;
    CountedReport counted;
    counted.annexes = std::move(page->annexes);
    for (const QJsonValue line : json["classes"_L1].toArray())
        counted.classes.push_back(classLineFromJson(line));
    counted.figures = figuresFromJson(json["figures"_L1].toArray());
    counted.countedOn = QDate::fromString(json["counted_on"_L1].toString(), Qt::ISODate);
    counted.silentUnits = textsIn(json["silent"_L1]);
    counted.sentUnits = json["sent"_L1].toInt();
    return counted;
}

} // namespace hoanhap::services
