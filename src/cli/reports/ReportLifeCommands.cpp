// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "messages/ErrorSentences.h"
#include "messages/ReportNames.h"
#include "services/ErrorCodes.h"
#include "services/reports/checks/ReportChecks.h"
#include "services/reports/lifecycle/FrozenReports.h"
#include "services/reports/lifecycle/ReportComments.h"
#include "services/reports/lifecycle/ReportLifecycle.h"
#include "services/reports/list/ReportLines.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace hoanhap::cli {

using namespace Qt::StringLiterals;
using domain::Report;
using services::FrozenReports;
using services::ReportLifecycle;

namespace {

QJsonObject reportJson(const Report& report)
{
    QJsonObject json{{u"id"_s, report.id.toString()}, {u"kind"_s, report.kind},
        {u"from"_s, report.firstDay().toString(Qt::ISODate)},
        {u"to"_s, report.lastDay().toString(Qt::ISODate)}, {u"state"_s, domain::codeOf(report.state)}};
    if (!report.number.isEmpty())
        json.insert(u"number"_s, report.number);
    if (report.issuedOn)
        json.insert(u"day"_s, report.issuedOn->toString(Qt::ISODate));
    if (report.replacesReportId)
        json.insert(u"replaces"_s, report.replacesReportId->toString());
    return json;
}

QString reportLine(const Report& report)
{
    return QStringList{report.id.toString(), report.kind, report.firstDay().toString(Qt::ISODate),
        report.lastDay().toString(Qt::ISODate), messages::reportStateName(domain::codeOf(report.state)),
        report.number}
        .join(u'\t');
}

/// A file may be what was signed or issued once and yet count no more.
QString standingOf(const FrozenReports::Recognised& known)
{
    const QString what = known.stage == domain::FileStage::Issued
        ? QCoreApplication::translate("Cli", "%1 file as it was issued, version %2.")
        : QCoreApplication::translate("Cli", "%1 file as it was submitted for signature, version %2.");
    const bool lacksNumber =
        known.stage == domain::FileStage::Signing && known.report.state == domain::ReportState::Issued;
    const QString standing = known.latest && lacksNumber ? QCoreApplication::translate(
                                 "Cli", "The report was issued since; the file with its number is another.")
        : known.latest ? QCoreApplication::translate("Cli", "It is the report as it stands.")
                       : QCoreApplication::translate("Cli",
                           "It counts no more: the report was taken back since, or another one replaces it.");
    return what.arg(known.format.toUpper()).arg(known.version) + u' ' + standing;
}

/// What the window asks about before a report is submitted, each sentence once.
QStringList findingsIn(services::Workspace& workspace, const Uuid& report)
{
    QStringList sentences;
    const auto draft = services::ReportService(workspace).find(report);
    if (!draft)
        return sentences;
    if (const auto findings = services::ReportChecks(workspace).of(draft->report, draft->narrative))
        for (const services::ReportFinding& finding : *findings)
            sentences << messages::sentenceFor(finding.error());
    sentences.removeDuplicates();
    if (const int open = services::ReportComments(workspace).openOn(report, draft->narrative); open > 0)
        sentences << QCoreApplication::translate("Cli", "%n comments are not settled.", nullptr, open);
    return sentences;
}

ExitCode answerReport(const Result<Report>& report, const Terminal& terminal)
{
    if (!report)
        return refuse(report.errors());
    terminal.line(reportLine(*report));
    terminal.answer(QJsonDocument(reportJson(*report)));
    return Completed;
}

} // namespace

ExitCode reportList(services::Workspace& workspace, const CommandLine&, const Terminal& terminal)
{
    const auto reports = services::reportLines(workspace);
    if (!reports)
        return refuse(reports.errors());
    QJsonArray json;
    for (const services::ReportLine& listed : *reports) {
        QJsonObject told = reportJson(listed.report);
        QString line = reportLine(listed.report);
        if (listed.replacedBy) {
            told.insert(u"replaced_by"_s, listed.replacedBy->toString());
            line += u'\t' + QCoreApplication::translate("Cli", "replaced");
        }
        json.append(told);
        terminal.line(line);
    }
    terminal.answer(QJsonDocument(json));
    return Completed;
}

ExitCode reportSubmit(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal)
{
    const Uuid id = recordNamed(line);
    const QStringList toLookAt = findingsIn(workspace, id);
    const auto submitted = ReportLifecycle(workspace).submit(id);
    if (submitted)
        for (const QString& sentence : toLookAt)
            Terminal::complain(sentence);
    return answerReport(submitted, terminal);
}

ExitCode reportSign(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal)
{
    std::optional<QDate> day;
    if (line.options.contains(u"date"_s)) {
        day = dayIn(line, u"date"_s);
        if (!day->isValid()) {
            complainOfDay();
            return WrongUsage;
        }
    }
    return answerReport(ReportLifecycle(workspace).sign(recordNamed(line), day), terminal);
}

ExitCode reportIssue(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal)
{
    const QDate day = dayIn(line, u"date"_s);
    if (!day.isValid()) {
        complainOfDay();
        return WrongUsage;
    }
    const Uuid id = recordNamed(line);
    const QString number = line.option(u"number"_s);
    ReportLifecycle life(workspace);
    const auto issuable = life.mayIssue(id, number, day);
    if (!issuable)
        return refuse(issuable.errors());
    // Number and day cannot be taken back, so what the window asks about needs an answer here too.
    if (!issuable->doubts.empty() && !line.options.contains(u"yes"_s)) {
        for (const Error& doubt : issuable->doubts)
            Terminal::complain(messages::sentenceFor(doubt));
        Terminal::complain(QCoreApplication::translate(
            "Cli", "Nothing was issued. Where it is right as it stands, give the command again with --yes."));
        return Refused;
    }
    return answerReport(life.issue(id, number, day), terminal);
}

ExitCode reportVerify(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal)
{
    const Result<QByteArray> bytes = contentOf(line.positional);
    if (!bytes)
        return refuse(bytes.errors());
    const auto known = FrozenReports(workspace).verify(*bytes);
    if (!known)
        return refuse(known.errors());
    QJsonObject json = reportJson(known->report);
    json.insert(u"version"_s, known->version);
    json.insert(u"stage"_s, domain::codeOf(known->stage));
    json.insert(u"format"_s, known->format);
    json.insert(u"latest"_s, known->latest);
    terminal.line(reportLine(known->report));
    terminal.line(standingOf(*known));
    terminal.answer(QJsonDocument(json));
    return Completed;
}

} // namespace hoanhap::cli
