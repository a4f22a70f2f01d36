// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "messages/figures/FigureTitle.h"
#include "messages/figures/IndicatorWords.h"
#include "services/reports/ReportService.h"
#include "services/reports/numbers/NumberBehind.h"
#include "services/reports/numbers/OverruledFigures.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hoanhap::cli {

using namespace Qt::StringLiterals;
using services::AnnexValue;
using services::NumberBehind;

namespace {

QJsonValue inItsUnit(const domain::Indicator& indicator, qint64 value)
{
    const qint64 per = indicator.shownPer();
    return value % per == 0 ? QJsonValue(value / per)
                            : QJsonValue(static_cast<double>(value) / static_cast<double>(per));
}

QJsonArray idsIn(const NumberBehind::Records& records)
{
    QJsonArray ids;
    for (const services::CountedRecord& record : records.rows)
        ids.append(record.record.toString());
    return ids;
}

} // namespace

ExitCode reportFigures(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal)
{
    const auto draft = services::ReportService(workspace).find(recordNamed(line));
    if (!draft)
        return refuse(draft.errors());
    const auto figures = services::OverruledFigures(workspace).stated(draft->report);
    if (!figures)
        return refuse(figures.errors());
    NumberBehind behind(workspace, draft->report);
    services::FigureNames names(workspace, draft->report.lastDay());
    QJsonArray answer;
    for (const AnnexValue& stated : *figures) {
        const services::FigureRef& figure = stated.figure;
        const domain::Indicator* indicator = services::Figures::indicator(figure.indicator);
        if (!indicator)
            continue; // of a version that a newer program froze
        const auto records = behind.records(figure);
        if (!records)
            return refuse(records.errors());
        terminal.line(
            messages::figureTitle(figure, names) + u'\t' + messages::shownFigure(*indicator, stated.value));
        answer.append(QJsonObject{{u"indicator"_s, figure.indicator}, {u"breakdown"_s, figure.breakdown()},
            {u"value"_s, inItsUnit(*indicator, stated.value)},
            {u"definition"_s, messages::indicatorDefinition(figure.indicator)},
            {u"records"_s, idsIn(*records)}});
    }
    terminal.answer(QJsonDocument(answer));
    return Completed;
}

} // namespace hoanhap::cli
