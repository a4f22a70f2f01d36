// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Blocks.h"
#include "document/PageSettings.h"

#include <QXmlStreamWriter>
#include <initializer_list>
#include <utility>

namespace hoanhap::document {

/// Hundredths of a millimetre, and half points, as Word counts them: in twentieths of a point.
constexpr int twips(double hundredthMm)
{
    return static_cast<int>(hundredthMm * 1440 / 2540 + 0.5);
}
constexpr int twipsOf(HalfPoints size)
{
    return size * 10;
}

/// Writes WordprocessingML; names are given without their prefix "w:".
class WordXml
{
public:
    using Attributes = std::initializer_list<std::pair<const char*, QString>>;

    explicit WordXml(const char* root);

    void begin(const char* element, Attributes attributes = {});
    /// An element of another vocabulary, whose attributes carry no "w:".
    void beginForeign(const char* element, Attributes attributes = {});
    void end() { m_xml.writeEndElement(); }
    void empty(const char* element, Attributes attributes = {});
    /// The many elements that carry nothing but `w:val`.
    void value(const char* element, const QString& value) { empty(element, {{"val", value}}); }
    void value(const char* element, int number) { value(element, QString::number(number)); }

    /// Text with no-break hyphens inside words, so that 71/KH-UBND stays on one line.
    void run(const Run& run);
    void runs(const Runs& runs);
    /// In place of the style's own; 0: the style's again.
    void setSize(HalfPoints size) { m_size = size; }
    /// A paragraph of a style; `before` in twentieths of a point replaces the style's own where it is not
    /// negative.
    void paragraph(const char* style, const Runs& runs, int before = -1);
    /// In a column `narrow` wide in the middle of one `width` wide.
    void narrowParagraph(const char* style, const Runs& runs, double width, double narrow);
    /// A rule `length` long, centred in a column: the border of an empty paragraph between two indents.
    void rule(double columnWidth, double length);
    /// `<w:spacing>`; negative values are left out.
    void spacing(int before, int line, bool exact = false);
    /// Of a line that holds a picture alone: below it stands the depth of its letters, whose reckoning
    /// differs from one program to the next.
    void smallestText();

    /// Ends the document.
    QByteArray bytes();

private:
    void text(const QString& text);

    HalfPoints m_size = 0;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

} // namespace hoanhap::document
