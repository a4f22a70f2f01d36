// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/filling/TemplateTags.h"

#include "document/ErrorCodes.h"

#include <algorithm>
#include <kainjow/mustache.hpp>

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 30;

/// What the library says is English and counts bytes: the words that stand there are shown instead.
Error faultOf(const std::string& message, const TemplateText& source)
{
    const int line = source.line;
    const QString text = QString::fromStdString(message);
    const QString name = text.section(u'"', 1, 1);
    if (text.startsWith("Unclosed section"_L1))
        return {errors::templateSectionUnclosed, {}, {QString::number(line), name}};
    if (text.startsWith("Unopened section"_L1))
        return {errors::templateSectionUnopened, {}, {QString::number(line), name}};
    const size_t place = text.section(" at "_L1, -1).toULongLong();
    const QString there = QString::fromStdString(source.source.substr(std::min(place, source.source.size())));
    return {errors::templateUnreadable, {},
        {QString::number(line), there.section(u'\n', 0, 0).left(longestQuote)}};
}

} // namespace

void checkTags(const TemplateText& text, Errors& faults)
{
    const auto refuse = [&](ErrorCode code, const std::string& argument) {
        faults.push_back({code, {}, {QString::number(text.line), QString::fromStdString(argument)}});
    };
    for (const std::string tag : {"{{>", "{{="})
        if (text.source.find(tag) != std::string::npos)
            return refuse(errors::templateUnreadable, tag);
    if (const auto begin = text.source.find("{{{"); begin != std::string::npos)
        return refuse(errors::templateParagraphsNotAlone,
            text.source.substr(begin + 3, text.source.find("}", begin) - begin - 3));
    const kainjow::mustache::mustache mustache(text.source);
    if (!mustache.is_valid())
        faults.push_back(faultOf(mustache.error_message(), text));
}

} // namespace hoanhap::document
