// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Terminal.h"

#include "cli/HiddenInput.h"
#include "storage/ErrorCodes.h"
#include "storage/StorageError.h"

#include <QCoreApplication>
#include <cstdio>

namespace hoanhap::cli {

namespace {

constexpr int progressColumns = 40; // the longer state before is written over

bool write(std::FILE* stream, const QByteArray& bytes)
{
    const size_t size = static_cast<size_t>(bytes.size());
    const bool taken = std::fwrite(bytes.constData(), 1, size, stream) == size;
    return std::fflush(stream) == 0 && taken;
}

void writeAnswer(const QByteArray& bytes)
{
    if (!write(stdout, bytes))
        throw storage::StorageError(storage::errors::inputOutput, "writing the answer");
}

std::optional<QString> fromEnvironment()
{
    if (!qEnvironmentVariableIsSet("HOANHAP_PASSWORD"))
        return std::nullopt;
    // UTF-8 whatever the locale says, so that a password with marks opens the register everywhere.
    return QString::fromUtf8(qgetenv("HOANHAP_PASSWORD"));
}

} // namespace

void Terminal::answer(const QJsonDocument& document) const
{
    if (m_json)
        writeAnswer(document.toJson(QJsonDocument::Indented));
}

void Terminal::line(const QString& text) const
{
    if (!m_json)
        writeAnswer(text.toUtf8() + '\n');
}

void Terminal::complain(const QString& sentence)
{
    write(stderr, sentence.toUtf8() + '\n');
}

void Terminal::progress(const QString& state)
{
    if (errorsAreWatched())
        write(stderr, '\r' + state.leftJustified(progressColumns).toUtf8() + '\r');
}

std::optional<QString> Terminal::password()
{
    if (const std::optional<QString> given = fromEnvironment())
        return given;
    return readHidden(QCoreApplication::translate("Cli", "Password: "));
}

std::optional<QString> Terminal::newPassword()
{
    if (const std::optional<QString> given = fromEnvironment())
        return given;
    const std::optional<QString> first = readHidden(QCoreApplication::translate("Cli", "New password: "));
    if (!first)
        return std::nullopt;
    const std::optional<QString> second = readHidden(QCoreApplication::translate("Cli", "The same again: "));
    return first == second ? first : std::nullopt;
}

} // namespace hoanhap::cli
