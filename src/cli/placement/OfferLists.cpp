// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "domain/placement/EmployerRules.h"
#include "services/placement/VacancyService.h"
#include "services/training/ClassService.h"
#include "text/dates/DocumentDate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace hoanhap::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualOffers = 50;
constexpr int mostOffersAsked = 1'000'000;

QString isoDay(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QString shownDay(const std::optional<QDate>& day)
{
    return day ? text::dateInFigures(*day) : QString();
}

QJsonObject vacancyJson(const storage::VacancyRow& vacancy, bool open)
{
    const auto wage = [](const std::optional<qint64>& dong) {
        return dong ? QJsonValue(*dong) : QJsonValue();
    };
    return {{u"id"_s, vacancy.id.toString()}, {u"title"_s, vacancy.title},
        {u"occupation"_s, vacancy.occupation}, {u"employer"_s, vacancy.employer},
        {u"area"_s, vacancy.areaCode}, {u"openings"_s, vacancy.openings}, {u"referred"_s, vacancy.referred},
        {u"hired"_s, vacancy.hired}, {u"wage_from"_s, wage(vacancy.wageFrom)},
        {u"wage_to"_s, wage(vacancy.wageTo)}, {u"open_until"_s, isoDay(vacancy.openUntil)},
        {u"open"_s, open}};
}

QJsonObject classJson(const storage::ClassRow& row)
{
    return {{u"id"_s, row.id.toString()}, {u"name"_s, row.name}, {u"occupation"_s, row.occupation},
        {u"organiser"_s, row.organiser}, {u"place"_s, row.place}, {u"starts_on"_s, isoDay(row.startsOn)},
        {u"ends_on"_s, isoDay(row.endsOn)}, {u"state"_s, row.state}, {u"learners"_s, row.learners}};
}

} // namespace

ExitCode vacancies(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal)
{
    const Result<int> limit = numberIn(line, u"limit"_s, 1, mostOffersAsked, usualOffers);
    if (!limit)
        return refuse(limit.errors());
    const auto rows = services::VacancyService(workspace).list(line.positional, *limit);
    if (!rows)
        return refuse(rows.errors());
    QJsonArray json;
    for (const storage::VacancyRow& vacancy : *rows) {
        const bool open = domain::isOpenOn(vacancy.state, vacancy.openUntil, workspace.clock().today());
        json.append(vacancyJson(vacancy, open));
        const QString state = open ? QCoreApplication::translate("Cli", "open")
                                   : QCoreApplication::translate("Cli", "no longer open");
        terminal.line(QStringList{vacancy.id.toString(), services::vacancyTitle(vacancy),
            QCoreApplication::translate("Cli", "%n people wanted", nullptr, vacancy.openings),
            shownDay(vacancy.openUntil), state}
                          .join(u'\t'));
    }
    terminal.answer(QJsonDocument(json));
    return Completed;
}

ExitCode classes(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal)
{
    const Result<int> limit = numberIn(line, u"limit"_s, 1, mostOffersAsked, usualOffers);
    if (!limit)
        return refuse(limit.errors());
    const auto rows = services::ClassService(workspace).list(line.positional, *limit);
    if (!rows)
        return refuse(rows.errors());
    QJsonArray json;
    for (const storage::ClassRow& row : *rows) {
        json.append(classJson(row));
        terminal.line(QStringList{
            row.id.toString(), row.name, row.organiser, shownDay(row.startsOn), shownDay(row.endsOn)}
                          .join(u'\t'));
    }
    terminal.answer(QJsonDocument(json));
    return Completed;
}

} // namespace hoanhap::cli
