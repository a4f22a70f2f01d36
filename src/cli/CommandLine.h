// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace hoanhap::cli {

/// One command as the user guide states it.
struct CommandShape
{
    QString name; ///< one or two words, "report draft"
    QString positional; ///< name of the one free argument, empty where none is taken, in brackets where it
                        ///< may be left out
    QStringList required; ///< options that must be given, each with a value
    QStringList optional; ///< options that may be given, each with a value
    QStringList flags = {}; ///< options that may be given and have none
};

/// What was asked for, checked against the shapes.
struct CommandLine
{
    QString command;
    QString positional;
    QHash<QString, QString> options; ///< names without the dashes
    QString registerPath;
    QString user;
    bool json = false;
    bool help = false;

    QString option(const QString& name, const QString& otherwise = {}) const
    {
        return options.value(name, otherwise);
    }
};

/// Which word of the command line is off, and how.
struct UsageFault
{
    enum class Kind
    {
        NoCommand,
        UnknownCommand,
        SecondWord, ///< several commands begin with this one
        UnknownOption,
        MissingValue,
        MissingOption,
        MissingArgument,
        TooMany,
        Repeated
    };
    QString word;
    Kind kind;
};

/// Options may stand before and after the command, as `--name value` or `--name=value`; a value that
/// begins with two dashes needs the second form, and a flag has none. After a bare `--` every word is an
/// argument.
class CommandLineParser
{
public:
    explicit CommandLineParser(std::vector<CommandShape> shapes) : m_shapes(std::move(shapes)) { }
    /// Nothing where `line` was filled, else what is wrong.
    std::optional<UsageFault> parse(const QStringList& arguments, CommandLine& line) const;
    const std::vector<CommandShape>& shapes() const { return m_shapes; }

private:
    const CommandShape* shapeOf(const QString& name) const;
    bool isKnownOption(const QString& name) const;
    /// Whether commands of two words begin with it.
    bool goesOn(const QString& word) const;
    bool isFlag(const QString& name) const;
    std::optional<UsageFault> readWords(
        const QStringList& arguments, CommandLine& line, QStringList& words) const;
    std::optional<UsageFault> readOption(const QString& word, QStringList& left, CommandLine& line) const;
    static std::optional<UsageFault> check(
        const CommandShape& shape, CommandLine& line, const QStringList& rest);

    std::vector<CommandShape> m_shapes;
};

} // namespace hoanhap::cli
