// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Blocks.h"
#include "foundation/Result.h"

#include <string>

namespace hoanhap::document {

/// Text of one style as the template has it: UTF-8, its placeholders not yet filled.
struct TemplateText
{
    std::string source;
    bool bold = false;
    bool italic = false;
    int line = 1;
};

/// A block of the template, or a section around blocks.
struct TemplateNode
{
    enum class Kind
    {
        Heading,
        Paragraph,
        ListPoint,
        UserParagraphs,
        Section,
        InvertedSection
    };
    Kind kind = Kind::Paragraph;
    int line = 1;
    HeadingLevel level = HeadingLevel::Part;
    std::vector<TemplateText> texts = {};
    QString name = {}; ///< of a section or of the user's paragraphs
    std::vector<TemplateNode> children = {};
};
using TemplateNodes = std::vector<TemplateNode>;

struct TemplateTree
{
    TemplateText kind = {};
    TemplateText subject = {};
    TemplateNodes nodes = {};
};

/// Reads the parts above the Markdown: front matter, comments, sections and user's paragraphs, each
/// on a line of its own; the rest goes to the Markdown reader piece by piece.
Result<TemplateTree> readTemplate(const QString& source);

} // namespace hoanhap::document
