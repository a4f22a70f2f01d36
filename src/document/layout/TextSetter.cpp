// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/TextSetter.h"

#include "document/layout/DocumentFont.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

namespace hoanhap::document {

namespace {

/// One column of text, laid out in glyph units.
class TextSetter
{
public:
    TextSetter(const Runs& runs, const TextStyle& style)
        : m_runs(runs)
        , m_style(style)
        , m_font(documentFont(style.size, style.bold, style.italic))
        , m_text(textOf(runs))
        , m_layout(m_text, m_font)
    {
        QTextOption option(alignment());
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.setCacheEnabled(true);
        m_layout.setFormats(formats());
    }

    Strips lines(double width)
    {
        const QFontMetricsF metrics(m_font);
        m_ascent = metrics.ascent();
        m_height = (m_ascent + metrics.descent() + metrics.leading()) * m_style.lineSpacingPercent / 100;
        breakLines(width / glyphUnit);
        Strips strips;
        for (int i = 0; i < m_layout.lineCount(); ++i)
            strips.push_back(stripOf(m_layout.lineAt(i)));
        return strips;
    }

private:
    Qt::Alignment alignment() const
    {
        switch (m_style.alignment) {
        case Alignment::Centre:
            return Qt::AlignHCenter;
        case Alignment::Right:
            return Qt::AlignRight;
        case Alignment::Justify:
            return Qt::AlignJustify;
        case Alignment::Left:
            break;
        }
        return Qt::AlignLeft;
    }

    QList<QTextLayout::FormatRange> formats() const
    {
        QList<QTextLayout::FormatRange> ranges;
        int start = 0;
        for (const Run& run : m_runs) {
            const int length = static_cast<int>(textOf({run}).size());
            QTextCharFormat format;
            format.setFont(
                documentFont(m_style.size, m_style.bold || run.bold, m_style.italic || run.italic));
            if (run.penRoom > 0)
                // The run is one space; widened, it leaves the room and still reads back as a space.
                format.setFontWordSpacing(run.penRoom / glyphUnit);
            ranges.append({start, length, format});
            start += length;
        }
        return ranges;
    }

    // Justified lines are stretched to the column; Qt leaves the last line of a paragraph as it is.
    void breakLines(double width)
    {
        double indent = m_style.firstLineIndent / glyphUnit;
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width - indent);
            keepWordsWhole(line, width - indent);
            line.setPosition({indent, -line.ascent()});
            indent = 0;
        }
        m_layout.endLayout();
    }

    // Unicode lets a line break after the hyphen of 71/KH-UBND; an office never does.
    void keepWordsWhole(QTextLine& line, double width) const
    {
        const int start = line.textStart();
        const int end = start + line.textLength();
        if (end >= m_text.size() || m_text.at(end - 1).isSpace())
            return;
        const auto space = m_text.lastIndexOf(u' ', end - 1);
        if (space > start)
            line.setNumColumns(static_cast<int>(space) + 1 - start, width);
    }

    Strip stripOf(const QTextLine& line) const
    {
        const double ascent = m_ascent * glyphUnit;
        Strip strip;
        strip.height = m_height * glyphUnit;
        const QRectF ink = line.naturalTextRect();
        PlacedText placed;
        placed.baseline = {0, ascent};
        placed.glyphs = line.glyphRuns();
        placed.text = m_text.mid(line.textStart(), line.textLength()).trimmed();
        placed.box = QRectF(ink.x() * glyphUnit, 0, ink.width() * glyphUnit, strip.height);
        strip.texts.push_back(std::move(placed));
        markFigures(line, strip);
        return strip;
    }

    void markFigures(const QTextLine& line, Strip& strip) const
    {
        int start = 0;
        for (const Run& run : m_runs) {
            const int end = start + static_cast<int>(textOf({run}).size());
            const int from = std::max(start, line.textStart());
            const int to = std::min(end, line.textStart() + line.textLength());
            if (!run.figure.isEmpty() && from < to) {
                const double left = line.cursorToX(from) * glyphUnit;
                const double right = line.cursorToX(to) * glyphUnit;
                strip.figures.push_back({QRectF(left, 0, right - left, strip.height), run.figure});
            }
            start = end;
        }
    }

    const Runs& m_runs;
    const TextStyle& m_style;
    QFont m_font;
    QString m_text;
    QTextLayout m_layout;
    double m_ascent = 0;
    double m_height = 0;
};

} // namespace

Strips setText(const Runs& runs, const TextStyle& style, double width)
{
    return TextSetter(runs, style).lines(width);
}

double widthOf(const Runs& runs, const TextStyle& style)
{
    constexpr double endless = 1e6;
    TextStyle onOneLine = style;
    onOneLine.alignment = Alignment::Left;
    return stacked(setText(runs, onOneLine, endless)).inkWidth();
}

double lastLineWidth(const Runs& runs, const TextStyle& style, double width)
{
    const Strips lines = setText(runs, style, width);
    return lines.empty() ? 0 : lines.back().inkWidth();
}

double balancedWidth(const Runs& runs, const TextStyle& style, double width)
{
    constexpr double precision = 50;
    const std::size_t lines = setText(runs, style, width).size();
    double enough = width;
    for (double tooNarrow = 0; enough - tooNarrow > precision;) {
        const double middle = (enough + tooNarrow) / 2;
        (setText(runs, style, middle).size() > lines ? tooNarrow : enough) = middle;
    }
    return enough;
}

double evenWidth(const Runs& runs, const TextStyle& style, double width)
{
    constexpr double play = 100;
    // One line needs no even break; where letters run a little wider, its last word must not fall below it.
    if (setText(runs, style, width).size() <= 1)
        return width;
    return std::min(width, balancedWidth(runs, style, width) + play);
}

} // namespace hoanhap::document
