// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "messages/ErrorSentences.h"
#include "services/ErrorCodes.h"
#include "services/exchange/NarrativeFile.h"
#include "services/reports/ReportService.h"
#include "services/reports/annexes/Annexes.h"
#include "services/reports/lifecycle/FrozenReports.h"
#include "services/reports/lifecycle/Replacing.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace hoanhap::cli {

using namespace Qt::StringLiterals;
using services::ReportService;

namespace {

constexpr int firstYear = 2000;
constexpr int lastYear = 2100;

/// "none" for none of them.
QStringList annexesIn(const CommandLine& line)
{
    const QString option = line.option(u"annexes"_s);
    return option == "none"_L1 ? QStringList() : option.split(u',', Qt::SkipEmptyParts);
}

/// By --year the annual report, else --kind over the days --from and --to.
Result<ReportService::Draft> begun(ReportService& service, const CommandLine& line)
{
    if (line.options.contains(u"kind"_s))
        return service.draft(line.option(u"kind"_s), dayIn(line, u"from"_s), dayIn(line, u"to"_s));
    const Result<int> year = numberIn(line, u"year"_s, firstYear, lastYear);
    return year ? service.draft(*year) : Result<ReportService::Draft>(year.errors());
}

/// The same with the annexes that were asked for.
Result<ReportService::Draft> annexed(ReportService& service, const CommandLine& line)
{
    auto draft = begun(service, line);
    if (!draft || !line.options.contains(u"annexes"_s))
        return draft;
    domain::Report edited = draft->report;
    edited.annexes = annexesIn(line).join(u' ');
    return service.saveReport(draft->report, edited);
}

Result<ReportService::Draft> drafted(services::Workspace& workspace, const CommandLine& line)
{
    ReportService service(workspace);
    const QString narrativePath = line.option(u"narrative"_s);
    if (narrativePath.isEmpty())
        return annexed(service, line);
    // Read first: prose that is refused must leave no draft behind.
    const Result<QByteArray> json = contentOf(narrativePath);
    if (!json)
        return json.errors();
    const Result<services::Narrative> narrative = services::readNarrative(*json);
    if (!narrative)
        return narrative.errors();
    return service.draftWritten([&] { return annexed(service, line); }, *narrative);
}

/// Says so where it is not the newest one.
Result<Uuid> validInstead(services::Workspace& workspace, const domain::Report& newest)
{
    const auto valid = services::validOf(workspace, newest);
    if (!valid)
        return valid.errors();
    if (valid->id != newest.id)
        Terminal::complain(QCoreApplication::translate("Cli",
            "This is report no. %1, which is valid until the one that replaces it is issued. That one is named by %2.")
                               .arg(valid->number, newest.id.toString()));
    return valid->id;
}

/// The one named, else the annual one of the year.
Result<Uuid> reportAsked(services::Workspace& workspace, const CommandLine& line)
{
    if (!line.positional.isEmpty())
        return recordNamed(line);
    const Result<int> year = numberIn(line, u"year"_s, firstYear, lastYear);
    if (!year)
        return year.errors();
    const auto draft = ReportService(workspace).find(*year);
    if (!draft)
        return draft.errors();
    if (!*draft)
        return Error{services::errors::noReport, {}, {QString::number(*year)}};
    return validInstead(workspace, (*draft)->report);
}

} // namespace

ExitCode reportDraft(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal)
{
    const QStringList days{u"kind"_s, u"from"_s, u"to"_s};
    const auto given = [&](const QString& name) { return line.options.contains(name); };
    const bool byYear = given(u"year"_s);
    if (byYear ? std::ranges::any_of(days, given) : !std::ranges::all_of(days, given)) {
        Terminal::complain(QCoreApplication::translate(
            "Cli", "A report is drafted by --year Y, or by --kind KIND --from DATE --to DATE."));
        return WrongUsage;
    }
    for (const QString& annex : annexesIn(line))
        if (!services::annexCodes().contains(annex)) {
            Terminal::complain(QCoreApplication::translate("Cli", "There is no annex %1. Annexes are: %2.")
                                   .arg(annex, services::annexCodes().join(u", "_s)));
            return WrongUsage;
        }
    if (!byYear && !(dayIn(line, u"from"_s).isValid() && dayIn(line, u"to"_s).isValid())) {
        complainOfDay();
        return WrongUsage;
    }
    const auto draft = drafted(workspace, line);
    if (!draft)
        return refuse(draft.errors());
    QJsonArray findings;
    terminal.line(draft->report.id.toString());
    for (const Error& finding : draft->findings) {
        const QString sentence = messages::sentenceFor(finding);
        findings.append(QJsonObject{
            {u"code"_s, finding.code.latin1()}, {u"field"_s, finding.field}, {u"sentence"_s, sentence}});
        terminal.line(sentence);
    }
    terminal.answer(
        QJsonDocument(QJsonObject{{u"id"_s, draft->report.id.toString()}, {u"findings"_s, findings}}));
    return Completed;
}

ExitCode reportExport(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal)
{
    if (line.positional.isEmpty() == !line.options.contains(u"year"_s)) {
        Terminal::complain(
            QCoreApplication::translate("Cli", "A report is named by its ID, or by --year Y, not by both."));
        return WrongUsage;
    }
    const Result<Uuid> report = reportAsked(workspace, line);
    if (!report)
        return refuse(report.errors());
    const auto exported = services::FrozenReports(workspace).exportTo(*report, line.option(u"output"_s));
    if (!exported)
        return refuse(exported.errors());
    terminal.line(exported->path);
    terminal.answer(QJsonDocument(QJsonObject{{u"file"_s, exported->path}, {u"pages"_s, exported->pages},
        {u"sha256"_s, QString::fromLatin1(exported->sha256)}}));
    return Completed;
}

} // namespace hoanhap::cli
