// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CommandLine.h"
#include "cli/ExitCode.h"
#include "cli/Terminal.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::cli {

// One function a command; each turns the words into one use case and its result into an answer.
ExitCode demo(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode load(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode search(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode figures(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode figureRecords(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode reportKinds(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode reportDraft(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode reportExport(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode reportFigures(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode reportCheck(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode reportList(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode reportSubmit(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode reportSign(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode reportIssue(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode reportVerify(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode list(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode vacancies(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode classes(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode suggestVacancy(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode suggestPerson(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode backup(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode restore(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode reminders(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);
ExitCode check(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal);

/// Says every fault on standard error.
ExitCode refuse(const Errors& faults);
/// A whole number between the bounds, or a refusal.
Result<int> numberIn(const CommandLine& line, const QString& option, int lowest, int highest,
    std::optional<int> otherwise = {});
/// The day an option names as 2021-12-31; invalid where it names none.
QDate dayIn(const CommandLine& line, const QString& option);
/// Says how days are written.
void complainOfDay();
/// The record that the free argument names: nil, which no record has, where it is no identifier.
Uuid recordNamed(const CommandLine& line);
/// The unit with that code and those below it; an unknown one is refused by its code.
Result<std::vector<Uuid>> unitsUnder(services::Workspace& workspace, const QString& code);
/// The bytes of a file named on the command line.
Result<QByteArray> contentOf(const QString& path);

} // namespace hoanhap::cli
