// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "messages/figures/IndicatorWords.h"
#include "services/figures/Figures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace hoanhap::cli {

using namespace Qt::StringLiterals;
using domain::Breakdown;
using services::CountedRecord;
using services::Figure;
using services::Figures;

namespace {

Result<domain::FigurePeriod> periodOf(const CommandLine& line)
{
    const domain::FigurePeriod period{dayIn(line, u"from"_s), dayIn(line, u"to"_s)};
    if (!period.from.isValid() || !period.to.isValid()) {
        complainOfDay();
        return Errors{};
    }
    return period;
}

/// The unit named with those below it; without the option what the account sees.
Result<std::vector<Uuid>> unitsAsked(services::Workspace& workspace, const CommandLine& line)
{
    return line.options.contains(u"unit"_s) ? unitsUnder(workspace, line.option(u"unit"_s))
                                            : Result(workspace.scope());
}

QJsonValue shownValue(const Figure& figure, qint64 value)
{
    const qint64 per = Figures::indicator(figure.indicator)->shownPer();
    if (value % per == 0)
        return value / per;
    return static_cast<double>(value) / static_cast<double>(per);
}

QJsonObject partsOf(const Figure& figure, const std::vector<services::FigureCell>& cells)
{
    QJsonObject parts;
    for (const services::FigureCell& cell : cells)
        parts.insert(cell.code.isEmpty() ? u"unknown"_s : cell.code, shownValue(figure, cell.value));
    return parts;
}

ExitCode answerFigures(const std::vector<Figure>& figures, const Terminal& terminal)
{
    QJsonObject json;
    for (const Figure& figure : figures) {
        // Nobody told: null, which is not zero.
        QJsonObject answer{{u"value"_s, figure.known ? shownValue(figure, figure.value) : QJsonValue()}};
        if (figure.unitsAwaited > 0)
            answer.insert(u"units_awaited"_s, figure.unitsAwaited);
        if (figure.unitsInParts > 0)
            answer.insert(u"units_in_parts"_s, figure.unitsInParts);
        const QString value = figure.known
            ? messages::shownFigure(*Figures::indicator(figure.indicator), figure.value)
            : QCoreApplication::translate("Cli", "nobody told");
        QString words =
            u"%1: %2\t%3"_s.arg(figure.indicator, value, messages::indicatorName(figure.indicator));
        if (figure.unitsAwaited > 0)
            words += u"\t("_s
                + QCoreApplication::translate(
                    "Cli", "%n units have not reported it", nullptr, figure.unitsAwaited)
                + u')';
        terminal.line(words);
        for (const auto& [breakdown, cells] : figure.by) {
            answer.insert(u"by"_s, partsOf(figure, cells));
            for (const services::FigureCell& cell : cells)
                terminal.line(u"    %1: %2"_s.arg(messages::cellName(breakdown, cell.code, cell.label),
                    messages::shownFigure(*Figures::indicator(figure.indicator), cell.value)));
        }
        json.insert(figure.indicator, answer);
    }
    terminal.answer(QJsonDocument(json));
    return Completed;
}

QJsonObject jsonOf(const CountedRecord& record)
{
    QJsonObject json{{u"entity"_s, record.entity}, {u"id"_s, record.record.toString()},
        {u"title"_s, record.title}, {u"unit"_s, record.unitName}, {u"amount"_s, record.amount}};
    if (record.person)
        json.insert(u"person_id"_s, record.person->toString());
    if (record.dispatch)
        json.insert(u"dispatch_id"_s, record.dispatch->toString());
    if (record.day)
        json.insert(u"day"_s, record.day->toString(Qt::ISODate));
    return json;
}

} // namespace

ExitCode figures(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal)
{
    const Result<domain::FigurePeriod> period = periodOf(line);
    if (!period)
        return WrongUsage;
    std::vector<Breakdown> breakdowns;
    if (line.options.contains(u"by"_s)) {
        const std::optional<Breakdown> by = domain::fromCode<Breakdown>(line.option(u"by"_s));
        if (!by) {
            Terminal::complain(QCoreApplication::translate("Cli",
                "Figures are parted by: unit, commune, status, sex, age, ethnicity, offence, occupation."));
            return WrongUsage;
        }
        breakdowns.push_back(*by);
    }
    const Result<std::vector<Uuid>> units = unitsAsked(workspace, line);
    if (!units)
        return refuse(units.errors());
    QStringList every;
    for (const domain::Indicator& indicator : Figures::catalogue())
        every << indicator.key;
    const auto found = Figures(workspace, *units).parted(every, *period, breakdowns);
    return found ? answerFigures(*found, terminal) : refuse(found.errors());
}

ExitCode figureRecords(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal)
{
    const Result<domain::FigurePeriod> period = periodOf(line);
    if (!period)
        return WrongUsage;
    const Result<std::vector<Uuid>> units = unitsAsked(workspace, line);
    if (!units)
        return refuse(units.errors());
    const auto records = Figures(workspace, *units).recordsOf(line.positional, *period);
    if (!records)
        return refuse(records.errors());
    QJsonArray json;
    for (const CountedRecord& record : *records) {
        json.append(jsonOf(record));
        const QString day = record.day ? record.day->toString(Qt::ISODate) : QString();
        terminal.line(
            QStringList{day, record.title, record.unitName, QString::number(record.amount)}.join(u'\t'));
    }
    terminal.answer(QJsonDocument(json));
    return Completed;
}

} // namespace hoanhap::cli
