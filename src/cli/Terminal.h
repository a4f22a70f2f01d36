// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QString>
#include <optional>

namespace hoanhap::cli {

/// Standard output and standard error, and the one question a command may ask.
/// With `json`, standard output is one JSON document and every sentence goes to standard error.
/// An answer that cannot be written is a fault of the world (StorageError).
class Terminal
{
public:
    explicit Terminal(bool json) : m_json(json) { }

    /// The answer for a program (only with --json).
    void answer(const QJsonDocument& document) const;
    /// The answer for a person (only without --json).
    void line(const QString& text) const;
    static void complain(const QString& sentence);
    /// How far a long command has come, in one line that is written over; only where somebody watches.
    static void progress(const QString& state);

    /// From HOANHAP_PASSWORD, else asked on the terminal without an echo; nothing where there is
    /// neither. It is never an argument: arguments are seen by every program on the machine.
    static std::optional<QString> password();
    /// The same, typed twice.
    static std::optional<QString> newPassword();

private:
    bool m_json;
};

} // namespace hoanhap::cli
