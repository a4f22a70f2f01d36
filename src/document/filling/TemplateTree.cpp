// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/filling/TemplateTree.h"

#include "document/ErrorCodes.h"
#include "document/filling/MarkdownReader.h"
#include "document/filling/TemplateTags.h"

#include <QRegularExpression>

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& sectionTag()
{
    static const QRegularExpression pattern(uR"(^\{\{([#^/])\s*([^{}]+?)\s*\}\}$)"_s);
    return pattern;
}

/// Several on one line, with nothing else: "{{/one}}{{#other}}".
const QRegularExpression& sectionTags()
{
    static const QRegularExpression pattern(uR"(^(\{\{[#^/][^{}]+\}\}\s*){2,}$)"_s);
    return pattern;
}

const QRegularExpression& oneSectionTag()
{
    static const QRegularExpression pattern(uR"(\{\{([#^/])\s*([^{}]+?)\s*\}\})"_s);
    return pattern;
}

const QRegularExpression& paragraphsTag()
{
    static const QRegularExpression pattern(uR"(^\{\{\{\s*([^{}]+?)\s*\}\}\}$)"_s);
    return pattern;
}

class TemplateReader
{
public:
    explicit TemplateReader(const QString& source) : m_lines(cleaned(source).split(u'\n'))
    {
        m_open.push_back({});
    }

    Result<TemplateTree> read()
    {
        readFrontMatter();
        for (; m_at < m_lines.size(); ++m_at)
            readLine(m_lines.at(m_at).trimmed());
        flush();
        while (m_open.size() > 1) {
            fault(errors::templateSectionUnclosed, m_open.back().line, m_open.back().name);
            close();
        }
        if (!m_faults.empty())
            return m_faults;
        m_tree.nodes = std::move(m_open.front().children);
        return m_tree;
    }

private:
    // U+0001 and U+0002 are kept for marking where values go.
    static QString cleaned(QString source)
    {
        return source.remove(u'\r').remove(QChar(1)).remove(QChar(2)).remove(QChar::ByteOrderMark);
    }

    int line() const { return static_cast<int>(m_at) + 1; }

    void fault(ErrorCode code, int line, const QString& argument)
    {
        m_faults.push_back({code, {}, {QString::number(line), argument}});
    }

    void readFrontMatter()
    {
        if (m_lines.first().trimmed() != "---"_L1)
            return;
        for (m_at = 1; m_at < m_lines.size() && m_lines.at(m_at).trimmed() != "---"_L1; ++m_at) {
            const QString text = m_lines.at(m_at);
            const TemplateText value{text.section(u':', 1).trimmed().toStdString(), false, false, line()};
            checkTags(value, m_faults);
            if (text.startsWith("kind:"_L1))
                m_tree.kind = value;
            else if (text.startsWith("subject:"_L1))
                m_tree.subject = value;
            else
                fault(errors::templateUnreadable, line(), text.trimmed());
        }
        ++m_at;
    }

    // Tags on a line of their own are taken out before Markdown sees them: it would make paragraphs of
    // them, or the end of a list point.
    void readLine(const QString& text)
    {
        if (text.startsWith("{{!"_L1)) {
            flush();
            while (!m_lines.at(m_at).contains("}}"_L1) && m_at + 1 < m_lines.size())
                ++m_at;
        } else if (const auto section = sectionTag().match(text); section.hasMatch()) {
            flush();
            readSection(section.captured(1).at(0), section.captured(2));
        } else if (sectionTags().match(text).hasMatch()) {
            flush();
            for (auto tags = oneSectionTag().globalMatch(text); tags.hasNext();) {
                const auto tag = tags.next();
                readSection(tag.captured(1).at(0), tag.captured(2));
            }
        } else if (const auto user = paragraphsTag().match(text); user.hasMatch()) {
            flush();
            m_open.back().children.push_back(
                {TemplateNode::Kind::UserParagraphs, line(), {}, {}, user.captured(1)});
        } else {
            if (m_piece.empty())
                m_pieceLine = line();
            m_piece += m_lines.at(m_at).toStdString() + '\n';
        }
    }

    void readSection(QChar sign, const QString& name)
    {
        if (sign != u'/') {
            const bool inverted = sign == u'^';
            m_open.push_back({inverted ? TemplateNode::Kind::InvertedSection : TemplateNode::Kind::Section,
                line(), {}, {}, name});
        } else if (m_open.size() > 1 && m_open.back().name == name) {
            close();
        } else {
            fault(errors::templateSectionUnopened, line(), name);
        }
    }

    void close()
    {
        TemplateNode done = std::move(m_open.back());
        m_open.pop_back();
        m_open.back().children.push_back(std::move(done));
    }

    void flush()
    {
        readMarkdown(m_piece, m_pieceLine, m_open.back().children, m_faults);
        m_piece.clear();
    }

    QStringList m_lines;
    qsizetype m_at = 0;
    TemplateTree m_tree;
    std::vector<TemplateNode> m_open; // the root, then each section not yet closed
    std::string m_piece;
    int m_pieceLine = 1;
    Errors m_faults;
};

} // namespace

Result<TemplateTree> readTemplate(const QString& source)
{
    return TemplateReader(source).read();
}

} // namespace hoanhap::document
