// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "messages/ErrorSentences.h"
#include "messages/FitWords.h"
#include "services/ErrorCodes.h"
#include "services/placement/SuggestionService.h"
#include "text/dates/PartialDate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace hoanhap::cli {

using namespace Qt::StringLiterals;
using services::Suggestion;

namespace {

constexpr int usualSuggestions = 20;
constexpr int mostSuggestionsAsked = 200;

QString suggestionKind(const Suggestion& suggestion)
{
    switch (suggestion.kind) {
    case Suggestion::Kind::Person:
        return u"person"_s;
    case Suggestion::Kind::Vacancy:
        return u"vacancy"_s;
    case Suggestion::Kind::Class:
        break;
    }
    return u"class"_s;
}

/// Whether a penalty stands against it, never which: the answer may be read by anybody.
QJsonObject suggestionJson(const Suggestion& suggestion)
{
    QJsonArray reasons;
    QJsonArray against;
    for (const domain::FitReason reason : suggestion.fit.reasons)
        (domain::speaksFor(reason) ? reasons : against).append(domain::codeOf(reason));
    QJsonObject json{{u"kind"_s, suggestionKind(suggestion)}, {u"id"_s, suggestion.id.toString()},
        {u"name"_s, suggestion.name}, {u"points"_s, suggestion.fit.points}, {u"reasons"_s, reasons},
        {u"against"_s, against}, {u"stop"_s, !suggestion.stops.empty()},
        {u"may_be_banned"_s, !suggestion.doubts.empty()}, {u"area"_s, suggestion.areaCode}};
    if (!suggestion.birth.isEmpty())
        json.insert(u"birth"_s, suggestion.birth);
    if (!suggestion.at.isEmpty())
        json.insert(u"at"_s, suggestion.at);
    return json;
}

QString suggestionLine(const Suggestion& suggestion)
{
    QStringList words;
    if (!suggestion.stops.empty())
        words << QCoreApplication::translate("Cli", "Stop: a legal bar must be cleared first");
    if (!suggestion.doubts.empty())
        words << QCoreApplication::translate("Cli", "A ban may mean this work: see the judgment first");
    words << messages::fitInWords(suggestion.fit);
    const auto birth = text::PartialDate::fromStored(suggestion.birth);
    QStringList name{suggestion.name, birth ? birth->display() : QString(), suggestion.at};
    name.removeAll(QString());
    return u"%1 %2: %3"_s.arg(suggestion.id.toString(), name.join(u", "_s), words.join(u"; "_s));
}

struct Suggested
{
    Result<std::vector<Suggestion>> found;
    Errors missing; ///< why nobody, or no vacancy or no class
};

ExitCode answerSuggestions(const Suggested& suggested, const Terminal& terminal)
{
    if (!suggested.found)
        return refuse(suggested.found.errors());
    QJsonArray json;
    for (const Suggestion& suggestion : *suggested.found) {
        json.append(suggestionJson(suggestion));
        terminal.line(suggestionLine(suggestion));
    }
    QJsonArray missing;
    for (const Error& reason : suggested.missing) {
        missing.append(reason.code.latin1());
        terminal.line(messages::sentenceFor(reason));
    }
    terminal.answer(QJsonDocument(QJsonObject{{u"suggestions"_s, json}, {u"missing"_s, missing}}));
    return Completed;
}

template <typename Find>
ExitCode suggest(const CommandLine& line, const Terminal& terminal, Find find)
{
    const Result<int> limit = numberIn(line, u"limit"_s, 1, mostSuggestionsAsked, usualSuggestions);
    if (!limit)
        return refuse(limit.errors());
    const std::optional<Uuid> id = Uuid::parse(line.positional);
    if (!id)
        return refuse({Error{services::errors::notFound}});
    return answerSuggestions(find(*id, *limit), terminal);
}

} // namespace

ExitCode suggestVacancy(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal)
{
    return suggest(line, terminal, [&](const Uuid& vacancy, int limit) {
        services::SuggestionService service(workspace);
        auto found = service.peopleFor(vacancy, limit);
        const bool nobody = found && found->empty();
        return Suggested{std::move(found), nobody ? service.whyNobody(vacancy) : service.whyOver(vacancy)};
    });
}

ExitCode suggestPerson(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal)
{
    return suggest(line, terminal, [&](const Uuid& person, int limit) {
        services::SuggestionService service(workspace);
        auto found = service.offersFor(person, limit);
        const bool read = found.ok();
        return Suggested{std::move(found), read ? service.whyNoOffer(person) : Errors()};
    });
}

} // namespace hoanhap::cli
