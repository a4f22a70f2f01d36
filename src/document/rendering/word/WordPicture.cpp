// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/word/WordPicture.h"

#include "document/rendering/word/WordParts.h"

#include <QBuffer>

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

const QString drawing = u"http://schemas.openxmlformats.org/drawingml/2006/"_s;

QString emu(double hundredthMm)
{
    constexpr double inHundredthMm = 360; // English metric units
    return QString::number(qRound64(hundredthMm * inHundredthMm));
}

void foreign(WordXml& xml, const char* element, WordXml::Attributes attributes = {})
{
    xml.beginForeign(element, attributes);
    xml.end();
}

/// The picture itself: its name, its file, its place and form.
void writeContent(WordXml& xml, QSizeF size, const QString& relation)
{
    xml.beginForeign("pic:pic", {{"xmlns:pic", drawing + u"picture"_s}});
    xml.beginForeign("pic:nvPicPr");
    foreign(xml, "pic:cNvPr", {{"id", u"1"_s}, {"name", u"signature.png"_s}});
    foreign(xml, "pic:cNvPicPr");
    xml.end();
    xml.beginForeign("pic:blipFill");
    foreign(xml, "a:blip", {{"r:embed", relation}});
    xml.beginForeign("a:stretch");
    foreign(xml, "a:fillRect");
    xml.end();
    xml.end();
    xml.beginForeign("pic:spPr");
    xml.beginForeign("a:xfrm");
    foreign(xml, "a:off", {{"x", u"0"_s}, {"y", u"0"_s}});
    foreign(xml, "a:ext", {{"cx", emu(size.width())}, {"cy", emu(size.height())}});
    xml.end();
    xml.beginForeign("a:prstGeom", {{"prst", u"rect"_s}});
    foreign(xml, "a:avLst");
    xml.end();
    xml.end();
    xml.end();
}

} // namespace

void writePicture(WordXml& xml, QSizeF size, const QString& relation, const QString& words)
{
    xml.begin("r");
    xml.smallestText();
    xml.begin("drawing");
    xml.beginForeign("wp:inline",
        {{"xmlns:wp", drawing + u"wordprocessingDrawing"_s}, {"distT", u"0"_s}, {"distB", u"0"_s},
            {"distL", u"0"_s}, {"distR", u"0"_s}});
    foreign(xml, "wp:extent", {{"cx", emu(size.width())}, {"cy", emu(size.height())}});
    foreign(xml, "wp:docPr", {{"id", u"1"_s}, {"name", u"Chữ ký"_s}, {"descr", u"Chữ ký "_s + words}});
    foreign(xml, "wp:cNvGraphicFramePr");
    xml.beginForeign("a:graphic", {{"xmlns:a", drawing + u"main"_s}});
    xml.beginForeign("a:graphicData", {{"uri", drawing + u"picture"_s}});
    writeContent(xml, size, relation);
    xml.end();
    xml.end();
    xml.end();
    xml.end();
    xml.end();
}

QByteArray wordPicture(const OfficialDocument& document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    document.signature.picture.save(&buffer, "PNG");
    return bytes;
}

} // namespace hoanhap::document
