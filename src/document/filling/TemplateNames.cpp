// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/filling/TemplateNames.h"

#include <QRegularExpression>

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

class NameReader
{
public:
    void read(const TemplateText& text)
    {
        static const QRegularExpression tag(uR"(\{\{\s*([#^/&]?)\s*([^{}]+?)\s*\}\})"_s);
        const QString source = QString::fromStdString(text.source);
        const qsizetype depth = m_within.size();
        for (const auto& match : tag.globalMatch(source)) {
            const QString sign = match.captured(1);
            const QString name = match.captured(2);
            if (sign == "/"_L1) {
                if (m_within.size() > depth)
                    m_within.removeLast();
                continue;
            }
            const bool opens = sign == "#"_L1 || sign == "^"_L1;
            add(name, opens ? TemplateName::Use::Section : TemplateName::Use::Text, text.line);
            if (opens)
                m_within << (sign == "#"_L1 ? name : QString());
        }
        m_within.resize(depth);
    }

    void read(const TemplateNodes& nodes)
    {
        for (const TemplateNode& node : nodes)
            read(node);
    }

    std::vector<TemplateName> names;

private:
    void read(const TemplateNode& node)
    {
        switch (node.kind) {
        case TemplateNode::Kind::Section:
        case TemplateNode::Kind::InvertedSection:
            add(node.name, TemplateName::Use::Section, node.line);
            m_within << (node.kind == TemplateNode::Kind::Section ? node.name : QString());
            read(node.children);
            m_within.removeLast();
            return;
        case TemplateNode::Kind::UserParagraphs:
            return add(node.name, TemplateName::Use::Paragraphs, node.line);
        case TemplateNode::Kind::Heading:
        case TemplateNode::Kind::Paragraph:
        case TemplateNode::Kind::ListPoint:
            for (const TemplateText& text : node.texts)
                read(text);
        }
    }

    void add(const QString& name, TemplateName::Use use, int line)
    {
        names.push_back({name, use, line, m_within});
    }

    QStringList m_within;
};

} // namespace

std::vector<TemplateName> namesIn(const TemplateTree& tree)
{
    NameReader reader;
    reader.read(tree.kind);
    reader.read(tree.subject);
    reader.read(tree.nodes);
    return std::move(reader.names);
}

} // namespace hoanhap::document
