// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures/remembered/FigureJson.h"

#include "domain/Codes.h"

#include <QJsonObject>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Breakdown;

namespace {

QJsonObject toJson(const std::map<Breakdown, std::vector<FigureCell>>& parts)
{
    QJsonObject json;
    for (const auto& [breakdown, cells] : parts) {
        QJsonArray kept;
        for (const FigureCell& cell : cells)
            kept.append(QJsonArray{cell.code, cell.label, cell.value});
        json.insert(domain::codeOf(breakdown), kept);
    }
    return json;
}

std::map<Breakdown, std::vector<FigureCell>> partsFromJson(const QJsonObject& json)
{
    std::map<Breakdown, std::vector<FigureCell>> parts;
    for (auto kept = json.begin(); kept != json.end(); ++kept) {
        const auto breakdown = domain::fromCode<Breakdown>(kept.key());
        if (!breakdown)
            continue;
        std::vector<FigureCell>& cells = parts[*breakdown]; // also where there is nothing in any
        for (const QJsonValue cell : kept.value().toArray())
            cells.push_back({cell[0].toString(), cell[1].toString(), cell[2].toInteger()});
    }
    return parts;
}

} // namespace

QJsonArray toJson(const std::vector<Figure>& figures)
{
    QJsonArray json;
    for (const Figure& figure : figures)
        json.append(QJsonObject{{u"indicator"_s, figure.indicator}, {u"value"_s, figure.value},
            {u"reported"_s, figure.unitsReported}, {u"awaited"_s, figure.unitsAwaited},
            {u"in_parts"_s, figure.unitsInParts}, {u"known"_s, figure.known}, {u"by"_s, toJson(figure.by)}});
    return json;
}

std::vector<Figure> figuresFromJson(const QJsonArray& json)
{
    std::vector<Figure> figures;
    for (const QJsonValue figure : json)
        figures.push_back({.indicator = figure["indicator"_L1].toString(),
            .value = figure["value"_L1].toInteger(),
            .unitsReported = figure["reported"_L1].toInt(),
            .unitsAwaited = figure["awaited"_L1].toInt(),
            .unitsInParts = figure["in_parts"_L1].toInt(),
            .known = figure["known"_L1].toBool(),
            .by = partsFromJson(figure["by"_L1].toObject())});
    return figures;
}

} // namespace hoanhap::services
