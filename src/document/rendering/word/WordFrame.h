// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/LetterheadLayout.h"
#include "document/rendering/word/WordXml.h"

namespace hoanhap::document {

/// Writes what stands around the text. Letterhead and signature are tables without borders, of the
/// widths that the paginator uses.
class WordFrame
{
public:
    WordFrame(WordXml& xml, const OfficialDocument& document);

    void letterhead();
    void title();
    void addressees();
    void signature();

private:
    void beginColumns();
    void beginRow();
    void beginCell(double width);
    void agencies();
    void nation();
    void signedBy(const Signature& signature);
    double roomBelowPicture(const Signature& signature);
    void addressee(const QString& text, double indent, HalfPoints before, bool centred);

    WordXml& m_xml;
    const OfficialDocument& m_document;
    const PageSettings& m_page;
    LetterheadColumns m_columns;
};

} // namespace hoanhap::document
