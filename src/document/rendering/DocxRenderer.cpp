// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/DocxRenderer.h"

#include "document/rendering/word/WordParts.h"
#include "foundation/Error.h"

#include <QBuffer>
#include <quazip.h>
#include <quazipfile.h>

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

void pack(QuaZip& zip, const WordPart& part, const QDateTime& time)
{
    QuaZipNewInfo entry(part.name);
    entry.dateTime = time;
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::WriteOnly, entry) || file.write(part.content) != part.content.size())
        throw LogicError("a file in memory could not be packed");
    file.close();
}

} // namespace

QByteArray DocxRenderer::render(const OfficialDocument& document)
{
    std::vector<WordPart> parts = wordSurroundings(document);
    parts.push_back({u"word/styles.xml"_s, wordStyles(document)});
    parts.push_back({u"word/numbering.xml"_s, wordNumbering(document.page)});
    parts.push_back({u"word/header1.xml"_s, wordHeader(document)});
    if (document.draftMark)
        parts.push_back({u"word/header2.xml"_s, wordFirstHeader()});
    parts.push_back({u"word/document.xml"_s, wordBody(document)});

    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate))
        throw LogicError("a zip file in memory could not be opened");
    for (const WordPart& part : parts)
        pack(zip, part, creationTime(document));
    zip.close();
    return bytes;
}

} // namespace hoanhap::document
