// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/filling/MarkdownReader.h"

#include "document/ErrorCodes.h"
#include "document/filling/TemplateTags.h"

#include <QStringView>
#include <algorithm>
#include <functional>
#include <md4c.h>

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_OL:
        return u"1."_s;
    case MD_BLOCK_QUOTE:
        return u">"_s;
    case MD_BLOCK_HR:
        return u"---"_s;
    case MD_BLOCK_CODE:
        return u"```"_s;
    default:
        return u"<>"_s;
    }
}

/// Receives md4c's events. Lists hold paragraphs only when they are loose, so a text opens its block
/// by what encloses it.
class BlockReader
{
public:
    BlockReader(const std::string& source, int firstLine, TemplateNodes& nodes, Errors& faults)
        : m_source(source)
        , m_nodes(nodes)
        , m_faults(faults)
        , m_line(firstLine)
    {
    }

    void enterBlock(MD_BLOCKTYPE type, const void* detail)
    {
        if (type == MD_BLOCK_H)
            open(TemplateNode::Kind::Heading, levelOf(static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level));
        else if (type == MD_BLOCK_LI)
            open(TemplateNode::Kind::ListPoint);
        else if (type == MD_BLOCK_P && m_lists == 0)
            open(TemplateNode::Kind::Paragraph);
        else if (type == MD_BLOCK_UL && ++m_lists > 1)
            refuse(u"- -"_s);
        else if (type != MD_BLOCK_DOC && type != MD_BLOCK_UL && type != MD_BLOCK_P)
            refuse(nameOf(type));
    }

    void leaveBlock(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_UL)
            --m_lists;
    }

    void enterSpan(MD_SPANTYPE type)
    {
        m_bold += type == MD_SPAN_STRONG;
        m_italic += type == MD_SPAN_EM;
        if (type != MD_SPAN_STRONG && type != MD_SPAN_EM)
            refuse(type == MD_SPAN_CODE ? u"`"_s : u"[]"_s);
    }

    void leaveSpan(MD_SPANTYPE type)
    {
        m_bold -= type == MD_SPAN_STRONG;
        m_italic -= type == MD_SPAN_EM;
    }

    void text(MD_TEXTTYPE type, const char* text, MD_SIZE size)
    {
        advanceTo(text);
        if (m_nodes.empty())
            return;
        const bool isBreak = type == MD_TEXT_BR || type == MD_TEXT_SOFTBR;
        append(isBreak ? std::string(1, ' ') : std::string(text, size));
    }

private:
    static HeadingLevel levelOf(unsigned level)
    {
        return level == 1 ? HeadingLevel::Part : level == 2 ? HeadingLevel::Item : HeadingLevel::Point;
    }

    void open(TemplateNode::Kind kind, HeadingLevel level = HeadingLevel::Part)
    {
        m_nodes.push_back({kind, m_line, level});
    }

    void refuse(const QString& element)
    {
        m_faults.push_back({errors::templateElementUnsupported, {}, {QString::number(m_line), element}});
    }

    // md4c hands out places in its input, literals for breaks apart: that is how the line is known.
    void advanceTo(const char* text)
    {
        const char* begin = m_source.data();
        const std::less<> before;
        if (before(text, begin + m_offset) || !before(text, begin + m_source.size()))
            return;
        m_line += static_cast<int>(std::count(begin + m_offset, text, '\n'));
        m_offset = static_cast<std::size_t>(text - begin);
    }

    void append(const std::string& text)
    {
        TemplateNode& node = m_nodes.back();
        if (node.texts.empty())
            node.line = m_line;
        const bool bold = m_bold > 0;
        const bool italic = m_italic > 0;
        if (node.texts.empty() || node.texts.back().bold != bold || node.texts.back().italic != italic)
            node.texts.push_back({{}, bold, italic, m_line});
        node.texts.back().source += text;
    }

    const std::string& m_source;
    TemplateNodes& m_nodes;
    Errors& m_faults;
    int m_line;
    std::size_t m_offset = 0;
    int m_lists = 0;
    int m_bold = 0;
    int m_italic = 0;
};

BlockReader& reader(void* userData)
{
    return *static_cast<BlockReader*>(userData);
}

MD_PARSER events()
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
        reader(self).enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
        reader(self).leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* self) {
        reader(self).enterSpan(type);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
        reader(self).leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
        reader(self).text(type, text, size);
        return 0;
    };
    return parser;
}

} // namespace

void readMarkdown(const std::string& utf8, int firstLine, TemplateNodes& nodes, Errors& faults)
{
    TemplateNodes read;
    BlockReader blocks(utf8, firstLine, read, faults);
    const MD_PARSER parser = events();
    md_parse(utf8.data(), static_cast<MD_SIZE>(utf8.size()), &parser, &blocks);
    for (TemplateNode& node : read) {
        for (const TemplateText& text : node.texts)
            checkTags(text, faults);
        nodes.push_back(std::move(node));
    }
}

} // namespace hoanhap::document
