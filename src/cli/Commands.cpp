// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"

#include "document/ErrorCodes.h"
#include "messages/ErrorSentences.h"
#include "services/ErrorCodes.h"
#include "services/audit/RegisterCheck.h"
#include "services/backup/BackupService.h"
#include "services/exchange/RecordLoader.h"
#include "services/exchange/demo/DemoRegister.h"
#include "services/figures/FigureErrorCodes.h"
#include "services/organisation/OrganisationService.h"
#include "storage/ErrorCodes.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <filesystem>

namespace hoanhap::cli {

using namespace Qt::StringLiterals;

namespace {

/// `json` goes along with the counts.
ExitCode answerCounts(const std::map<QString, int>& counts, const Terminal& terminal, QJsonObject json = {})
{
    for (const auto& [kind, number] : counts) {
        json.insert(kind, number);
        terminal.line(kind + u": "_s + QString::number(number));
    }
    terminal.answer(QJsonDocument(json));
    return Completed;
}

QString sentenceAtItsPlace(const Error& fault)
{
    // "person[3].birth": a place in a file, which no sentence names by itself
    const bool told = fault.arguments.contains(fault.field);
    const QString place = fault.field.contains(u'[') && !told ? fault.field + u": "_s : QString();
    return place + messages::sentenceFor(fault);
}

/// Tells of what was loaded and is doubtful; gives it as JSON too, nothing where nothing is.
QJsonObject warningsOf(const services::RecordLoader& loader)
{
    QJsonArray warnings;
    for (const Error& warning : loader.warnings()) {
        Terminal::complain(
            QCoreApplication::translate("Cli", "Warning: %1").arg(sentenceAtItsPlace(warning)));
        warnings.append(QJsonObject{{u"record"_s, warning.field.section(u'.', 0, 0)},
            {u"field"_s, warning.field.section(u'.', 1)}, {u"code"_s, warning.code.latin1()},
            {u"sentence"_s, messages::sentenceFor(warning)}});
    }
    if (warnings.isEmpty())
        return {};
    if (loader.allWarnings() > warnings.size())
        Terminal::complain(QCoreApplication::translate("Cli", "%1 warnings in all, the first %2 are listed.")
                               .arg(loader.allWarnings())
                               .arg(warnings.size()));
    return {{u"warnings"_s, warnings}, {u"warnings_in_all"_s, loader.allWarnings()}};
}

/// A damaged file and a disk that does not write are not the caller's to mend.
bool isOfTheWorld(const Error& fault)
{
    static constexpr std::array ofTheWorld{storage::errors::registerDamaged, storage::errors::registerCut,
        storage::errors::notARegister, storage::errors::keyFileDamaged, document::errors::cannotWrite,
        document::errors::diskFull, document::errors::noFolder, services::errors::cannotWrite};
    return std::ranges::find(ofTheWorld, fault.code) != ofTheWorld.end();
}

ExitCode answerBackup(const storage::BackupSummary& summary, const Terminal& terminal)
{
    terminal.answer(QJsonDocument(
        QJsonObject{{u"people"_s, summary.people}, {u"sha256"_s, QString::fromLatin1(summary.sha256)}}));
    terminal.line(QCoreApplication::translate("Cli", "%1 people, SHA-256 %2")
                      .arg(summary.people)
                      .arg(QString::fromLatin1(summary.sha256)));
    return Completed;
}

} // namespace

ExitCode refuse(const Errors& faults)
{
    for (const Error& fault : faults)
        Terminal::complain(sentenceAtItsPlace(fault));
    const auto outOfRange = [](const Error& fault) {
        return fault.code == services::errors::numberOutOfRange;
    };
    if (std::ranges::any_of(faults, outOfRange))
        return WrongUsage;
    return std::ranges::any_of(faults, isOfTheWorld) ? WorldFault : Refused;
}

QDate dayIn(const CommandLine& line, const QString& option)
{
    return QDate::fromString(line.option(option), Qt::ISODate);
}

void complainOfDay()
{
    Terminal::complain(
        QCoreApplication::translate("Cli", "Dates are days of the calendar, written as 2021-12-31."));
}

Uuid recordNamed(const CommandLine& line)
{
    return Uuid::parse(line.positional).value_or(Uuid());
}

Result<std::vector<Uuid>> unitsUnder(services::Workspace& workspace, const QString& code)
{
    services::OrganisationService organisation(workspace);
    const auto units = organisation.units();
    if (!units)
        return units.errors();
    const auto found = std::ranges::find(*units, code, &domain::Unit::code);
    if (found == units->end())
        return Error{services::figureerrors::unknownUnit, {}, {code}};
    return organisation.unitAndBelow(found->id);
}

Result<int> numberIn(
    const CommandLine& line, const QString& option, int lowest, int highest, std::optional<int> otherwise)
{
    if (!line.options.contains(option) && otherwise)
        return *otherwise;
    bool readable = false;
    const int number = line.option(option).toInt(&readable);
    if (!readable || number < lowest || number > highest)
        return Error{services::errors::numberOutOfRange, option,
            {line.option(option), QString::number(lowest), QString::number(highest)}};
    return number;
}

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    // A pipe may be read, a device may never end.
    std::error_code unknown;
    const std::filesystem::file_status kind = std::filesystem::status(path.toStdU16String(), unknown);
    const bool device = std::filesystem::is_character_file(kind) || std::filesystem::is_block_file(kind);
    if (device || !file.open(QIODevice::ReadOnly))
        return Error{services::errors::fileMissing, {}, {path}};
    return file.readAll();
}

ExitCode demo(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal)
{
    const Result<int> people = numberIn(line, u"people"_s, 1, 10'000'000);
    const Result<int> year = numberIn(line, u"year"_s, 2000, 2100);
    const Result<int> seed = numberIn(line, u"seed"_s, 0, std::numeric_limits<int>::max(), 1);
    for (const Result<int>* number : {&people, &year, &seed})
        if (!*number)
            return refuse(number->errors());
    services::DemoRegister::Wish wish{*people, *year, static_cast<quint64>(*seed)};
    const auto counts = services::DemoRegister(workspace).fill(wish, [&](int made) {
        Terminal::progress(u"%1/%2"_s.arg(made).arg(*people));
        return true;
    });
    Terminal::progress({});
    return counts ? answerCounts(*counts, terminal) : refuse(counts.errors());
}

ExitCode load(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal)
{
    const Result<QByteArray> json = contentOf(line.positional);
    if (!json)
        return refuse(json.errors());
    services::RecordLoader loader(workspace);
    const auto counts = loader.load(*json);
    return counts ? answerCounts(*counts, terminal, warningsOf(loader)) : refuse(counts.errors());
}

ExitCode backup(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal)
{
    if (!line.positional.endsWith(u".hoanhap"_s, Qt::CaseInsensitive)) // a copy is opened like any register
        return refuse(Errors{{services::errors::registerName}});
    const auto summary = services::BackupService(workspace).backUp(
        [](double part) {
            Terminal::progress(u"%1 %"_s.arg(qRound(part * 100)));
            return true;
        },
        line.positional);
    Terminal::progress({});
    return summary ? answerBackup(*summary, terminal) : refuse(summary.errors());
}

ExitCode restore(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal)
{
    const auto summary = services::BackupService(workspace).restoreFrom(line.positional, storage::unstopped);
    return summary ? answerBackup(*summary, terminal) : refuse(summary.errors());
}

ExitCode check(services::Workspace& workspace, const CommandLine&, const Terminal& terminal)
{
    const Result<services::RegisterCheck::Report> found =
        services::RegisterCheck(workspace).run(storage::unstopped);
    if (!found)
        return refuse(found.errors());
    const Errors& findings = found->findings;
    QJsonArray json;
    for (const Error& finding : findings) {
        const QString sentence = messages::sentenceFor(finding);
        json.append(QJsonObject{{u"code"_s, finding.code.latin1()}, {u"sentence"_s, sentence}});
        terminal.line(sentence);
    }
    if (findings.empty())
        terminal.line(QCoreApplication::translate("Cli", "The register is whole."));
    terminal.answer(QJsonDocument(QJsonObject{{u"findings"_s, json}}));
    return findings.empty() ? Completed : WorldFault;
}

} // namespace hoanhap::cli
