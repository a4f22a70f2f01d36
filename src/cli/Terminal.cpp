// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Terminal.h"

#include "cli/HiddenInput.h"

#include <QCoreApplication>
#include <cstdio>

namespace hoanhap::cli {

namespace {

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
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
        write(stdout, document.toJson(QJsonDocument::Indented));
}

void Terminal::line(const QString& text) const
{
    if (!m_json)
        write(stdout, text.toUtf8() + '\n');
}

void Terminal::complain(const QString& sentence)
{
    write(stderr, sentence.toUtf8() + '\n');
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
