// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/ExitCode.h"

#include <QJsonDocument>
#include <QTemporaryDir>

namespace hoanhap::tests {

/// What the program answered.
struct Answer
{
    int code;
    QByteArray output;
    QByteArray complaints;

    QJsonDocument json() const { return QJsonDocument::fromJson(output); }
};

inline const QString usualPassword = QStringLiteral("Mật khẩu thử 1");

/// Starts the program in a home of its own. A null password sets none. `output` is where standard
/// output goes instead of into the answer.
Answer run(
    const QStringList& words, const QString& password = usualPassword, const QString& output = QString());

/// A register of the office of 2021 in a folder as offices name them.
class CliRegister
{
public:
    CliRegister();

    QString file(const QString& name) const { return m_folder.filePath(name); }
    QString path() const { return file(QStringLiteral("sổ.hoanhap")); }
    /// Runs a command on the register with --json.
    Answer on(const QStringList& command, const QString& password = usualPassword) const;
    /// The same without --json: what a person reads, a line each.
    QStringList told(const QStringList& command) const;
    void write(const QString& name, const QByteArray& content) const;
    QByteArray read(const QString& name) const;
    /// Loads records in the format of docs/development/records-json.md.
    Answer load(const QByteArray& json) const;

private:
    QTemporaryDir m_folder;
};

} // namespace hoanhap::tests
