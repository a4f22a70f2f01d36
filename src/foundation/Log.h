// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

namespace hoanhap {

/// The technical log: whole English sentences about what the program does, never translated and
/// never with a personal datum, a password or a key. What users did is in the audit, not here.
class Log
{
public:
    /// Writes into `folder`, three files of 1 MB each in turn. Without this call nothing is kept.
    static void openIn(const QString& folder);
    /// What Qt has to say goes here too and not to standard error, where a clerk or a script reads
    /// answers. Only warnings and faults; a fatal one still ends the program.
    static void takeLibraryMessages();
    static void note(std::string_view sentence);
    static void warn(std::string_view sentence);
};

} // namespace hoanhap
