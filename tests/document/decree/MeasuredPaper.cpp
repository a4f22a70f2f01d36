// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/decree/MeasuredPaper.h"

#include "document/ExternalTool.h"
#include "document/InventedReport.h"

#include <QImage>
#include <QMap>
#include <QXmlStreamReader>
#include <catch2/catch_test_macros.hpp>

namespace hoanhap::document::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr double unitsPerPoint = 3; // the finest that pdftohtml gives
constexpr double millimetresPerPoint = 25.4 / 72;
constexpr double millimetresPerUnit = millimetresPerPoint / unitsPerPoint;
constexpr int dpi = 300;
constexpr double millimetresPerDot = 25.4 / dpi;

/// Newer LibreOffices print the blank at which a line was broken. It carries no ink and hangs over the
/// margin.
constexpr double blankWidth = 0.25; // of the size, in Times and its twins
qsizetype blanksBehind(const QString& text)
{
    qsizetype blanks = 0;
    while (blanks < text.size() && text[text.size() - 1 - blanks] == u' ')
        ++blanks;
    return blanks;
}

PaperLine readLine(QXmlStreamReader& xml, int page, const QMap<QString, double>& sizes)
{
    const auto attributes = xml.attributes();
    const auto place = [&](QLatin1String name) {
        return attributes.value(name).toDouble() * millimetresPerUnit;
    };
    PaperLine line{page, {}, place("left"_L1), place("top"_L1), place("width"_L1),
        sizes.value(attributes.value("font"_L1).toString())};
    while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != "text"_L1) {
        line.bold = line.bold || xml.name() == "b"_L1;
        line.italic = line.italic || xml.name() == "i"_L1;
        if (xml.isCharacters())
            line.text += xml.text();
    }
    line.width -= blanksBehind(line.text) * blankWidth * line.size * millimetresPerPoint;
    line.text = folded(line.text);
    return line;
}

// A stroke is at most half a millimetre high and at least 8 mm long: no letter has such a line.
std::vector<PaperRule> strokesIn(const QImage& page)
{
    constexpr int dark = 128;
    constexpr double shortest = 8;
    std::vector<PaperRule> strokes;
    for (int y = 0; y < page.height(); ++y) {
        const uchar* row = page.constScanLine(y);
        for (int x = 0; x < page.width(); ++x) {
            const int from = x;
            while (x < page.width() && row[x] < dark)
                ++x;
            PaperRule stroke{from * millimetresPerDot, x * millimetresPerDot, y * millimetresPerDot};
            if (stroke.length() < shortest)
                continue;
            if (strokes.empty() || stroke.y - strokes.back().y > 2 * millimetresPerDot)
                strokes.push_back(stroke);
        }
    }
    return strokes;
}

QImage firstPageOf(const QString& pdf)
{
    const Scratch scratch;
    runTool(u"pdftoppm"_s,
        {u"-r"_s, QString::number(dpi), u"-gray"_s, u"-png"_s, u"-singlefile"_s, pdf,
            scratch.path(u"page"_s)});
    const QImage page(scratch.path(u"page.png"_s));
    REQUIRE_FALSE(page.isNull());
    return page.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

MeasuredPaper::MeasuredPaper(const QString& pdf) : m_rules(strokesIn(firstPageOf(pdf)))
{
    QXmlStreamReader xml(
        runTool(u"pdftohtml"_s, {u"-xml"_s, u"-stdout"_s, u"-i"_s, u"-zoom"_s, u"3"_s, pdf}));
    QMap<QString, double> sizes;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "page"_L1)
            ++m_pages;
        else if (xml.name() == "fontspec"_L1)
            sizes.insert(xml.attributes().value("id"_L1).toString(),
                xml.attributes().value("size"_L1).toDouble() / unitsPerPoint);
        else if (xml.name() == "text"_L1)
            m_lines.push_back(readLine(xml, m_pages, sizes));
    }
    REQUIRE(m_pages > 0);
}

const PaperLine& MeasuredPaper::line(const QString& text) const
{
    for (const PaperLine& each : m_lines)
        if (each.text == text)
            return each;
    FAIL("no such line on the paper: " << text.toStdString());
    return m_lines.front();
}

std::vector<PaperLine> MeasuredPaper::linesFrom(const QString& beginning) const
{
    std::vector<PaperLine> found;
    for (const PaperLine& each : m_lines)
        if (each.text.startsWith(beginning))
            found.push_back(each);
    return found;
}

} // namespace hoanhap::document::tests
