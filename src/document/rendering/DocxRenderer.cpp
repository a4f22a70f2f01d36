// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/DocxRenderer.h"

#include "document/rendering/word/WordParts.h"

namespace hoanhap::document {

using namespace Qt::StringLiterals;

QByteArray DocxRenderer::render(const OfficialDocument& document)
{
    std::vector<zip::PackedFile> parts = wordSurroundings(document);
    parts.push_back({u"word/styles.xml"_s, wordStyles(document)});
    parts.push_back({u"word/numbering.xml"_s, wordNumbering(document.page)});
    parts.push_back({u"word/header1.xml"_s, wordHeader(document)});
    if (document.draftMark)
        parts.push_back({u"word/header2.xml"_s, wordFirstHeader()});
    parts.push_back({u"word/document.xml"_s, wordBody(document)});
    if (!document.signature.picture.isNull())
        parts.push_back({u"word/"_s + QString::fromUtf16(signatureMedia), wordPicture(document)});
    return zip::ZipWriter::pack(parts, creationTime(document));
}

} // namespace hoanhap::document
