// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Program.h"

#include "cli/Commands.h"
#include "cli/SignInPause.h"
#include "messages/ErrorSentences.h"
#include "services/organisation/OrganisationPresets.h"
#include "storage/ErrorCodes.h"
#include "storage/StorageError.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <algorithm>

namespace hoanhap::cli {

using namespace Qt::StringLiterals;

namespace {

std::vector<CommandShape> shapes()
{
    return {
        {u"create"_s, {}, {u"organisation"_s, u"admin"_s}, {}},
        {u"demo"_s, {}, {u"people"_s, u"year"_s}, {u"seed"_s}},
        {u"load"_s, u"FILE.json"_s, {}, {}},
        {u"search"_s, u"TEXT"_s, {}, {u"limit"_s}},
        {u"figures"_s, {}, {u"from"_s, u"to"_s}, {u"by"_s, u"unit"_s}},
        {u"figures list"_s, u"INDICATOR"_s, {u"from"_s, u"to"_s}, {u"unit"_s}},
        {u"vacancies"_s, u"[TEXT]"_s, {}, {u"limit"_s}},
        {u"classes"_s, u"[TEXT]"_s, {}, {u"limit"_s}},
        {u"suggest vacancy"_s, u"ID"_s, {}, {u"limit"_s}},
        {u"suggest person"_s, u"ID"_s, {}, {u"limit"_s}},
        {u"report kinds"_s, {}, {}, {}},
        {u"report draft"_s, {}, {}, {u"year"_s, u"kind"_s, u"from"_s, u"to"_s, u"narrative"_s, u"annexes"_s}},
        {u"report check"_s, u"ID"_s, {}, {}},
        {u"report figures"_s, u"ID"_s, {}, {}},
        {u"report export"_s, u"[ID]"_s, {u"output"_s}, {u"year"_s}},
        {u"report list"_s, {}, {}, {}},
        {u"report submit"_s, u"ID"_s, {}, {}},
        {u"report sign"_s, u"ID"_s, {}, {u"date"_s}},
        {u"report issue"_s, u"ID"_s, {u"number"_s, u"date"_s}, {}, {u"yes"_s}},
        {u"report verify"_s, u"FILE"_s, {}, {}},
        {u"list"_s, {}, {u"paper"_s, u"output"_s}, {u"months"_s}},
        {u"reminders"_s, {}, {}, {u"unit"_s}},
        {u"backup"_s, u"FILE"_s, {}, {}},
        {u"restore"_s, u"FILE"_s, {}, {}},
        {u"check"_s, {}, {}, {}},
    };
}

QString sentenceOf(const UsageFault& fault)
{
    const auto text = [](const char* source) { return QCoreApplication::translate("Cli", source); };
    switch (fault.kind) {
    case UsageFault::Kind::NoCommand:
        return text(QT_TRANSLATE_NOOP("Cli", "No command was given."));
    case UsageFault::Kind::UnknownCommand:
        return text(QT_TRANSLATE_NOOP("Cli", "There is no command \"%1\".")).arg(fault.word);
    case UsageFault::Kind::SecondWord:
        return text(QT_TRANSLATE_NOOP("Cli", "After \"%1\" a second word is missing, or it is another."))
            .arg(fault.word);
    case UsageFault::Kind::UnknownOption:
        return text(QT_TRANSLATE_NOOP("Cli", "There is no option \"%1\" here.")).arg(fault.word);
    case UsageFault::Kind::MissingValue:
        return text(QT_TRANSLATE_NOOP("Cli", "The option \"%1\" needs a value.")).arg(fault.word);
    case UsageFault::Kind::MissingOption:
        return text(QT_TRANSLATE_NOOP("Cli", "The option \"%1\" is missing.")).arg(fault.word);
    case UsageFault::Kind::MissingArgument:
        return text(QT_TRANSLATE_NOOP("Cli", "The argument %1 is missing.")).arg(fault.word);
    case UsageFault::Kind::Repeated:
        return text(QT_TRANSLATE_NOOP("Cli", "The option \"%1\" is given twice.")).arg(fault.word);
    case UsageFault::Kind::TooMany:
        return text(QT_TRANSLATE_NOOP("Cli", "The word \"%1\" is one too many.")).arg(fault.word);
    }
    throw LogicError("a usage fault without a sentence");
}

/// As the user guide writes it.
QString valueName(const QString& option)
{
    static const QHash<QString, QString> names{{u"organisation"_s, u"PRESET"_s}, {u"admin"_s, u"NAME"_s},
        {u"people"_s, u"N"_s}, {u"year"_s, u"Y"_s}, {u"kind"_s, u"KIND"_s}, {u"seed"_s, u"S"_s},
        {u"limit"_s, u"N"_s}, {u"from"_s, u"DATE"_s}, {u"to"_s, u"DATE"_s}, {u"narrative"_s, u"FILE.json"_s},
        {u"output"_s, u"FILE"_s}, {u"by"_s, u"unit|commune|status|sex|age|ethnicity|offence|occupation"_s},
        {u"unit"_s, u"CODE"_s}, {u"paper"_s, u"needs|release|people"_s}, {u"months"_s, u"N"_s},
        {u"number"_s, u"N"_s}, {u"date"_s, u"DATE"_s}, {u"annexes"_s, u"CODES"_s}};
    return names.value(option);
}

constexpr auto beforeCommand = "hoanhap-cli [--register FILE] [--user NAME] [--json] "_L1;

QString presets()
{
    return u"PRESET: "_s + services::OrganisationPreset::codes();
}

QString usageOf(const CommandShape& shape)
{
    QString text = shape.name;
    for (const QString& name : shape.required)
        text += u" --"_s + name + u' ' + valueName(name);
    for (const QString& name : shape.optional)
        text += u" [--"_s + name + u' ' + valueName(name) + u']';
    for (const QString& name : shape.flags)
        text += u" [--"_s + name + u']';
    return shape.positional.isEmpty() ? text : text + u' ' + shape.positional;
}

QString usage(const std::vector<CommandShape>& shapes)
{
    QString text = beforeCommand + u"COMMAND\n"_s;
    for (const CommandShape& shape : shapes)
        text += u"  "_s + usageOf(shape) + u'\n';
    return text + presets();
}

/// Of the command alone where it is known, or of those that begin so: the fault is not to be looked for among
/// all of them.
QString usageFor(const QString& command, const std::vector<CommandShape>& shapes)
{
    const bool known = std::ranges::find(shapes, command, &CommandShape::name) != shapes.end();
    QStringList lines;
    bool ofPresets = false;
    for (const CommandShape& shape : shapes)
        if (known ? shape.name == command : !command.isEmpty() && shape.name.startsWith(command + u' ')) {
            lines << beforeCommand + usageOf(shape);
            ofPresets = ofPresets || shape.required.contains(u"organisation"_s);
        }
    if (ofPresets)
        lines << presets();
    return lines.isEmpty() ? usage(shapes) : lines.join(u'\n');
}

} // namespace

Program::Program(services::Surroundings surroundings, storage::PasswordProfile profile, QString stateFolder)
    : m_surroundings(surroundings)
    , m_profile(profile)
    , m_stateFolder(std::move(stateFolder))
    , m_parser(shapes())
    , m_commands{{u"demo"_s, demo}, {u"load"_s, load}, {u"search"_s, search}, {u"figures"_s, figures},
          {u"figures list"_s, figureRecords}, {u"report kinds"_s, reportKinds},
          {u"report draft"_s, reportDraft}, {u"report check"_s, reportCheck},
          {u"report figures"_s, reportFigures}, {u"report export"_s, reportExport},
          {u"report list"_s, reportList}, {u"report submit"_s, reportSubmit}, {u"report sign"_s, reportSign},
          {u"report issue"_s, reportIssue}, {u"report verify"_s, reportVerify}, {u"list"_s, list},
          {u"backup"_s, backup}, {u"restore"_s, restore}, {u"check"_s, check}, {u"vacancies"_s, vacancies},
          {u"classes"_s, classes}, {u"suggest vacancy"_s, suggestVacancy},
          {u"suggest person"_s, suggestPerson}, {u"reminders"_s, reminders}}
{
}

ExitCode Program::run(const QStringList& arguments)
{
    CommandLine line;
    if (const std::optional<UsageFault> fault = m_parser.parse(arguments, line)) {
        Terminal::complain(sentenceOf(*fault) + u'\n' + usageFor(line.command, m_parser.shapes()));
        return WrongUsage;
    }
    const Terminal terminal(line.json);
    if (line.help) { // not an answer of the register, so never on standard output beside --json
        if (line.json)
            Terminal::complain(usage(m_parser.shapes()));
        terminal.line(usage(m_parser.shapes()));
        return Completed;
    }
    try {
        return dispatch(line, terminal);
    } catch (const storage::StorageError& fault) {
        Terminal::complain(messages::sentenceFor(fault));
        return WorldFault;
    }
}

ExitCode Program::dispatch(const CommandLine& line, const Terminal& terminal)
{
    const bool signsIn = line.command != "create"_L1;
    if (line.registerPath.isEmpty() || (signsIn && line.user.isEmpty())) {
        const QString missing = line.registerPath.isEmpty() ? u"--register"_s : u"--user"_s;
        Terminal::complain(sentenceOf({missing, UsageFault::Kind::MissingOption}) + u'\n'
            + usageFor(line.command, m_parser.shapes()));
        return WrongUsage;
    }
    return signsIn ? onRegister(line, terminal) : create(line, terminal);
}

ExitCode Program::create(const CommandLine& line, const Terminal& terminal)
{
    const std::optional<QString> password = Terminal::newPassword();
    if (!password) {
        Terminal::complain(QCoreApplication::translate("Cli",
            "No password was given, or the two were not the same: set HOANHAP_PASSWORD or type it twice on "
            "a terminal."));
        return Refused;
    }
    services::RegisterAccess access(m_surroundings, m_profile);
    const QString admin = line.option(u"admin"_s);
    auto created =
        access.create({line.registerPath, line.option(u"organisation"_s), admin, admin, *password, {}});
    if (!created)
        return refuse(created.errors());
    terminal.answer(QJsonDocument(QJsonObject{{u"recovery_key"_s, created->recoveryKey}}));
    terminal.line(created->recoveryKey);
    return Completed;
}

Result<std::unique_ptr<services::Workspace>> Program::signIn(const CommandLine& line, const QString& password)
{
    SignInPause pause(m_stateFolder, line.registerPath, m_surroundings.clock);
    pause.wait();
    services::RegisterAccess access(m_surroundings, m_profile);
    auto opened = access.openUnrecorded(line.registerPath, line.user, password);
    const bool wrong = opened.has(storage::errors::wrongPassword);
    if (opened || wrong)
        pause.note(wrong);
    return opened;
}

ExitCode Program::onRegister(const CommandLine& line, const Terminal& terminal)
{
    const std::optional<QString> password = Terminal::password();
    if (!password) {
        Terminal::complain(QCoreApplication::translate(
            "Cli", "No password was given: set HOANHAP_PASSWORD or use a terminal."));
        return Refused;
    }
    const auto opened = signIn(line, *password);
    if (!opened)
        return refuse(opened.errors());
    // Nothing is written to a register before it is known to be whole.
    const bool checks = line.command == "check"_L1;
    if (!checks)
        services::RegisterAccess::recordSignIn(**opened);
    const ExitCode code = m_commands.value(line.command)(**opened, line, terminal);
    if (checks && code == Completed)
        services::RegisterAccess::recordSignIn(**opened);
    return code;
}

} // namespace hoanhap::cli
