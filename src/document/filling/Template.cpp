// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/filling/Template.h"

#include "document/ErrorCodes.h"
#include "document/filling/TemplateTree.h"
#include "document/filling/ValueScope.h"

#include <QFile>
#include <QRegularExpression>

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

class Filler
{
public:
    explicit Filler(const TemplateValues& values) : m_scope(values) { }

    Result<FilledTemplate> fill(const TemplateTree& tree)
    {
        FilledTemplate filled{textOf(runs({tree.kind})), textOf(runs({tree.subject})), {}};
        fill(tree.nodes);
        if (!m_faults.empty())
            return m_faults;
        filled.blocks = std::move(m_blocks);
        numberHeadings(filled.blocks);
        return filled;
    }

private:
    void fill(const TemplateNodes& nodes)
    {
        for (const TemplateNode& node : nodes)
            fill(node);
    }

    void fill(const TemplateNode& node)
    {
        switch (node.kind) {
        case TemplateNode::Kind::Section:
        case TemplateNode::Kind::InvertedSection:
            return fillSection(node);
        case TemplateNode::Kind::UserParagraphs:
            return fillParagraphs(node);
        case TemplateNode::Kind::Heading:
        case TemplateNode::Kind::Paragraph:
        case TemplateNode::Kind::ListPoint:
            return fillBlock(node);
        }
    }

    void fillSection(const TemplateNode& node)
    {
        const auto* value = valueOf(node);
        if (value == nullptr || holds(*value) == (node.kind == TemplateNode::Kind::InvertedSection))
            return;
        const auto* rows = std::get_if<TemplateValues::Rows>(value);
        if (rows == nullptr || rows->empty())
            return fill(node.children);
        for (const TemplateValues& row : *rows) {
            m_scope.enter(row);
            fill(node.children);
            m_scope.leave();
        }
    }

    void fillParagraphs(const TemplateNode& node)
    {
        const auto* value = valueOf(node);
        const auto* paragraphs = value == nullptr ? nullptr : std::get_if<QStringList>(value);
        if (paragraphs == nullptr)
            return;
        // The position counts empty paragraphs too: it is the place in what the user typed.
        Origin origin{node.name.section(u'.', -1), 0};
        for (const QString& paragraph : *paragraphs) {
            const QString text = paragraph.simplified();
            if (text.startsWith("- "_L1))
                m_blocks.push_back(ListPoint{plain(text.mid(2)), origin});
            else if (!text.isEmpty())
                m_blocks.push_back(Paragraph{plain(text), origin});
            ++origin.paragraph;
        }
    }

    void fillBlock(const TemplateNode& node)
    {
        Runs filled = runs(node.texts);
        // All of it may have been clauses that fell away.
        if (textOf(filled).trimmed().isEmpty())
            return;
        if (node.kind == TemplateNode::Kind::Heading)
            m_blocks.push_back(Heading{node.level, {}, std::move(filled)});
        else if (node.kind == TemplateNode::Kind::ListPoint)
            m_blocks.push_back(ListPoint{std::move(filled), {}});
        else
            m_blocks.push_back(Paragraph{std::move(filled), {}});
    }

    Runs runs(const std::vector<TemplateText>& texts)
    {
        Runs all;
        for (const TemplateText& text : texts) {
            QStringList unknown;
            const Runs filled = m_scope.fill(text, unknown);
            all.insert(all.end(), filled.begin(), filled.end());
            for (const QString& name : std::as_const(unknown))
                refuse(text.line, name);
        }
        return all;
    }

    const TemplateValues::Value* valueOf(const TemplateNode& node)
    {
        const auto* value = m_scope.find(node.name);
        if (value == nullptr)
            refuse(node.line, node.name);
        return value;
    }

    void refuse(int line, const QString& name)
    {
        const Error fault{errors::templateUnknownPlaceholder, {}, {QString::number(line), name}};
        if (std::ranges::find(m_faults, fault) == m_faults.end())
            m_faults.push_back(fault);
    }

    ValueScope m_scope;
    Blocks m_blocks;
    Errors m_faults;
};

/// Sections inside a line leave their words; what they ask for is no word.
QString wordsOf(const std::vector<TemplateText>& texts)
{
    static const QRegularExpression section(uR"(\{\{\s*[#^/][^{}]*\}\})"_s);
    static const QRegularExpression value(uR"(\{\{[^{}]*\}\})"_s);
    QString words;
    for (const TemplateText& text : texts)
        words += QString::fromStdString(text.source);
    return words.remove(section).replace(value, u"…"_s);
}

QStringList wordsIn(const TemplateNodes& nodes)
{
    QStringList words;
    for (const TemplateNode& node : nodes) {
        if (!node.texts.empty())
            words << wordsOf(node.texts);
        words << wordsIn(node.children);
    }
    return words;
}

} // namespace

struct Template::Content
{
    TemplateTree tree;
};

Template::Template(std::shared_ptr<const Content> content) : m_content(std::move(content)) { }

Result<Template> Template::parse(const QString& source)
{
    auto tree = readTemplate(source);
    if (!tree)
        return tree.errors();
    return Template(std::make_shared<const Content>(Content{std::move(tree).value()}));
}

Result<Template> Template::shipped(const QString& name)
{
    const Result<QString> source = shippedSource(name);
    return source ? parse(*source) : Result<Template>(source.errors());
}

Result<QString> Template::shippedSource(const QString& name)
{
    QFile file(u":/hoanhap/templates/"_s + name + u".md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{errors::templateMissing, {}, {name}};
    return QString::fromUtf8(file.readAll());
}

std::vector<TemplateName> Template::names() const
{
    return namesIn(m_content->tree);
}

QStringList Template::paragraphs() const
{
    return wordsIn(m_content->tree.nodes);
}

Result<FilledTemplate> Template::fill(const TemplateValues& values) const
{
    return Filler(values).fill(m_content->tree);
}

} // namespace hoanhap::document
