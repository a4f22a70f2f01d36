// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "messages/figures/FigureTitle.h"
#include "messages/figures/IndicatorWords.h"
#include "services/reports/ReportService.h"
#include "services/reports/numbers/FigureNames.h"
#include "services/reports/numbers/OverruledFigures.h"
#include "services/reports/numbers/RecordsBehind.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hoanhap::cli {

using namespace Qt::StringLiterals;
using services::AnnexValue;

namespace {

QJsonValue inItsUnit(const domain::Indicator& indicator, qint64 value)
{
    const qint64 per = indicator.shownPer();
    return value % per == 0 ? QJsonValue(value / per)
                            : QJsonValue(static_cast<double>(value) / static_cast<double>(per));
}

QJsonArray namesOf(const std::vector<Uuid>& records)
{
    QJsonArray names;
    for (const Uuid& record : records)
        names.append(record.toString());
    return names;
}

/// Without those that a newer program froze.
Result<std::vector<AnnexValue>> figuresIn(services::Workspace& workspace, const domain::Report& report)
{
    auto figures = services::OverruledFigures(workspace).stated(report);
    if (figures)
        std::erase_if(*figures,
            [](const AnnexValue& value) { return !services::Figures::indicator(value.figure.indicator); });
    return figures;
}

} // namespace

ExitCode reportFigures(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal)
{
    const auto draft = services::ReportService(workspace).find(recordNamed(line));
    if (!draft)
        return refuse(draft.errors());
    const auto figures = figuresIn(workspace, draft->report);
    if (!figures)
        return refuse(figures.errors());
    std::vector<services::FigureRef> asked;
    for (const AnnexValue& stated : *figures)
        asked.push_back(stated.figure);
    const auto records = services::recordIdsBehind(workspace, draft->report, asked);
    if (!records)
        return refuse(records.errors());
    services::FigureNames names(workspace, draft->report.lastDay());
    QJsonArray answer;
    for (size_t i = 0; i < asked.size(); ++i) {
        const domain::Indicator& indicator = *services::Figures::indicator(asked[i].indicator);
        const qint64 value = (*figures)[i].value;
        terminal.line(
            messages::figureTitle(asked[i], names) + u'\t' + messages::shownFigure(indicator, value));
        answer.append(QJsonObject{{u"indicator"_s, asked[i].indicator},
            {u"breakdown"_s, asked[i].breakdown()}, {u"value"_s, inItsUnit(indicator, value)},
            {u"definition"_s, messages::indicatorDefinition(asked[i].indicator)},
            {u"records"_s, namesOf((*records)[i])}});
    }
    terminal.answer(QJsonDocument(answer));
    return Completed;
}

} // namespace hoanhap::cli
