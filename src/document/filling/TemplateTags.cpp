// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/filling/TemplateTags.h"

#include "document/ErrorCodes.h"

#include <kainjow/mustache.hpp>

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

Error faultOf(const std::string& message, int line)
{
    const QString text = QString::fromStdString(message);
    const QString name = text.section(u'"', 1, 1);
    if (text.startsWith("Unclosed section"_L1))
        return {errors::templateSectionUnclosed, {}, {QString::number(line), name}};
    if (text.startsWith("Unopened section"_L1))
        return {errors::templateSectionUnopened, {}, {QString::number(line), name}};
    return {errors::templateUnreadable, {}, {QString::number(line), text.section(" at "_L1, 0, 0)}};
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
        faults.push_back(faultOf(mustache.error_message(), text.line));
}

} // namespace hoanhap::document
