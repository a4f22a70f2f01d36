// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include <algorithm>

namespace hoanhap::cli {

using namespace Qt::StringLiterals;
using Kind = UsageFault::Kind;

const CommandShape* CommandLineParser::shapeOf(const QString& name) const
{
    const auto found = std::find_if(
        m_shapes.begin(), m_shapes.end(), [&](const CommandShape& shape) { return shape.name == name; });
    return found == m_shapes.end() ? nullptr : &*found;
}

std::optional<UsageFault> CommandLineParser::parse(const QStringList& arguments, CommandLine& line) const
{
    QStringList words;
    if (std::optional<UsageFault> fault = readWords(arguments, line, words))
        return fault;
    if (line.help)
        return std::nullopt;
    if (words.isEmpty())
        return UsageFault{{}, Kind::NoCommand};
    const CommandShape* shape = words.size() > 1 ? shapeOf(words[0] + u' ' + words[1]) : nullptr;
    const int used = shape ? 2 : 1;
    if (!shape)
        shape = shapeOf(words[0]);
    if (!shape)
        return UsageFault{words.join(u' '), Kind::UnknownCommand};
    line.command = shape->name;
    return check(*shape, line, words.mid(used));
}

std::optional<UsageFault> CommandLineParser::readWords(
    const QStringList& arguments, CommandLine& line, QStringList& words)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (!word.startsWith("--"_L1)) {
            words << word;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word.mid(2) : word.mid(2, equals - 2);
        if (name == "json"_L1)
            line.json = true;
        else if (name == "help"_L1)
            line.help = true;
        else if (equals >= 0)
            line.options.insert(name, word.mid(equals + 1));
        else if (i + 1 < arguments.size())
            line.options.insert(name, arguments[++i]);
        else
            return UsageFault{word, Kind::MissingValue};
    }
    line.registerPath = line.options.take(u"register"_s);
    line.user = line.options.take(u"user"_s);
    return std::nullopt;
}

std::optional<UsageFault> CommandLineParser::check(
    const CommandShape& shape, CommandLine& line, const QStringList& rest)
{
    for (auto option = line.options.cbegin(); option != line.options.cend(); ++option)
        if (!shape.required.contains(option.key()) && !shape.optional.contains(option.key()))
            return UsageFault{u"--"_s + option.key(), Kind::UnknownOption};
    for (const QString& name : shape.required)
        if (!line.options.contains(name))
            return UsageFault{u"--"_s + name, Kind::MissingOption};
    const int taken = shape.positional.isEmpty() ? 0 : 1;
    if (rest.size() < taken)
        return UsageFault{shape.positional, Kind::MissingArgument};
    if (rest.size() > taken)
        return UsageFault{rest[taken], Kind::TooMany};
    line.positional = rest.value(0);
    return std::nullopt;
}

} // namespace hoanhap::cli
