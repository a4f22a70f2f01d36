// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CommandLine.h"
#include "cli/ExitCode.h"
#include "cli/Terminal.h"
#include "services/workspace/RegisterAccess.h"

#include <functional>
#include <memory>

namespace hoanhap::cli {

/// The command line program from its words to its exit code, without the process around it.
class Program
{
public:
    /// `stateFolder` keeps the counts of wrong passwords between two starts.
    Program(services::Surroundings surroundings, storage::PasswordProfile profile, QString stateFolder);

    /// Faults of the world come out as ExitCode::WorldFault with a sentence, never as exceptions.
    ExitCode run(const QStringList& arguments);

private:
    using Command = std::function<ExitCode(services::Workspace&, const CommandLine&, const Terminal&)>;

    ExitCode dispatch(const CommandLine& line, const Terminal& terminal);
    ExitCode create(const CommandLine& line, const Terminal& terminal);
    Result<std::unique_ptr<services::Workspace>> signIn(const CommandLine& line, const QString& password);
    ExitCode onRegister(const CommandLine& line, const Terminal& terminal);

    services::Surroundings m_surroundings;
    storage::PasswordProfile m_profile;
    QString m_stateFolder;
    CommandLineParser m_parser;
    QHash<QString, Command> m_commands;
};

} // namespace hoanhap::cli
