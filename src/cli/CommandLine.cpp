// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include <algorithm>
#include <utility>

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
    if (!shape && goesOn(words[0])) {
        line.command = words[0];
        return UsageFault{words[0], Kind::SecondWord};
    }
    if (!shape)
        return UsageFault{words.join(u' '), Kind::UnknownCommand};
    line.command = shape->name;
    return check(*shape, line, words.mid(used));
}

bool CommandLineParser::goesOn(const QString& word) const
{
    return std::ranges::any_of(
        m_shapes, [&](const CommandShape& shape) { return shape.name.startsWith(word + u' '); });
}

bool CommandLineParser::isFlag(const QString& name) const
{
    return std::ranges::any_of(
        m_shapes, [&](const CommandShape& shape) { return shape.flags.contains(name); });
}

bool CommandLineParser::isKnownOption(const QString& name) const
{
    return name == "register"_L1 || name == "user"_L1
        || std::ranges::any_of(m_shapes, [&](const CommandShape& shape) {
               return shape.required.contains(name) || shape.optional.contains(name);
           });
}

std::optional<UsageFault> CommandLineParser::readWords(
    const QStringList& arguments, CommandLine& line, QStringList& words) const
{
    QStringList left = arguments;
    while (!left.isEmpty()) {
        const QString word = left.takeFirst();
        if (word == "--"_L1)
            words += std::exchange(left, {});
        else if (!word.startsWith("--"_L1))
            words << word;
        else if (std::optional<UsageFault> fault = readOption(word, left, line))
            return fault;
    }
    line.registerPath = line.options.take(u"register"_s);
    line.user = line.options.take(u"user"_s);
    return std::nullopt;
}

std::optional<UsageFault> CommandLineParser::readOption(
    const QString& word, QStringList& left, CommandLine& line) const
{
    if (word == "--json"_L1 || word == "--help"_L1) {
        (word == "--json"_L1 ? line.json : line.help) = true;
        return std::nullopt;
    }
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
    const bool flag = equals < 0 && isFlag(name);
    if (!flag && !isKnownOption(name)) // told before the word behind it is taken for its value
        return UsageFault{u"--"_s + name, Kind::UnknownOption};
    if (line.options.contains(name))
        return UsageFault{u"--"_s + name, Kind::Repeated};
    if (flag) {
        line.options.insert(name, {});
        return std::nullopt;
    }
    if (equals < 0 && (left.isEmpty() || left.first().startsWith("--"_L1)))
        return UsageFault{word, Kind::MissingValue};
    line.options.insert(name, equals < 0 ? left.takeFirst() : word.mid(equals + 1));
    return std::nullopt;
}

std::optional<UsageFault> CommandLineParser::check(
    const CommandShape& shape, CommandLine& line, const QStringList& rest)
{
    for (auto option = line.options.cbegin(); option != line.options.cend(); ++option)
        if (!shape.required.contains(option.key()) && !shape.optional.contains(option.key())
            && !shape.flags.contains(option.key()))
            return UsageFault{u"--"_s + option.key(), Kind::UnknownOption};
    for (const QString& name : shape.required)
        if (!line.options.contains(name))
            return UsageFault{u"--"_s + name, Kind::MissingOption};
    const int taken = shape.positional.isEmpty() ? 0 : 1;
    if (rest.size() < taken && !shape.positional.startsWith(u'['))
        return UsageFault{shape.positional, Kind::MissingArgument};
    if (rest.size() > taken)
        return UsageFault{rest[taken], Kind::TooMany};
    line.positional = rest.value(0);
    return std::nullopt;
}

} // namespace hoanhap::cli
