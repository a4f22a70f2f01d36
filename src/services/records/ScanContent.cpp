// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/records/ScanContent.h"

#include "services/ErrorCodes.h"
#include "text/letters/Normalise.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

QString mediaTypeOf(const QByteArray& content)
{
    static const std::array known{std::pair(QByteArray("%PDF-"), u"application/pdf"_s),
        std::pair(QByteArray("\xFF\xD8\xFF"), u"image/jpeg"_s),
        std::pair(QByteArray("\x89PNG\r\n\x1A\n"), u"image/png"_s),
        std::pair(QByteArray("II*\0", 4), u"image/tiff"_s),
        std::pair(QByteArray("MM\0*", 4), u"image/tiff"_s)};
    for (const auto& [beginning, type] : known)
        if (content.startsWith(beginning))
            return type;
    return {};
}

namespace {

quint32 numberAt(const QByteArray& content, qsizetype at, int bytes)
{
    quint32 number = 0;
    for (int i = 0; i < bytes; ++i)
        number = number << 8 | static_cast<quint8>(content[at + i]);
    return number;
}

/// The first marker from `at` on: after the head of a scan come its dots, in which an 0xFF is followed by 0
/// or by the number of a restart.
qsizetype nextMarker(const QByteArray& jpeg, qsizetype at)
{
    for (at = jpeg.indexOf('\xFF', at); at >= 0 && at + 1 < jpeg.size(); at = jpeg.indexOf('\xFF', at + 1)) {
        const auto follows = static_cast<quint8>(jpeg[at + 1]);
        if (follows != 0 && follows != 0xFF && (follows < 0xD0 || follows > 0xD7))
            return at;
    }
    return -1;
}

/// The preview inside a photo has an end of its own, so its segments are walked.
bool jpegEnds(const QByteArray& jpeg)
{
    constexpr quint32 endOfImage = 0xFFD9;
    qsizetype at = nextMarker(jpeg, 2);
    while (at >= 0 && at + 4 <= jpeg.size() && numberAt(jpeg, at, 2) != endOfImage)
        at = nextMarker(jpeg, at + 2 + numberAt(jpeg, at + 2, 2));
    return at >= 0 && numberAt(jpeg, at, 2) == endOfImage;
}

bool pngEnds(const QByteArray& png)
{
    constexpr qsizetype aroundContent = 12; // length, name and check sum of a chunk
    for (qsizetype at = 8; at + aroundContent <= png.size();) {
        if (png.sliced(at + 4, 4) == "IEND")
            return true;
        at += aroundContent + numberAt(png, at, 4);
    }
    return false;
}

} // namespace

bool isWhole(const QByteArray& content)
{
    constexpr qsizetype tail = 1024; // where readers look for the end of a PDF
    const QString type = mediaTypeOf(content);
    if (type == "application/pdf"_L1)
        return content.last(std::min(tail, content.size())).contains("%%EOF");
    if (type == "image/jpeg"_L1)
        return jpegEnds(content);
    return type != "image/png"_L1 || pngEnds(content);
}

Result<QByteArray> contentToKeep(const QString& path, qint64 mostBytes)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{errors::fileMissing, {}, {path}};
    QByteArray content = file.read(mostBytes + 1);
    if (content.size() > mostBytes)
        return Error{errors::scanTooLarge, {}, {path, QString::number(mostBytes / 1'000'000)}};
    return content;
}

Result<domain::Attachment> attachmentOf(const QString& path, const QByteArray& content)
{
    const Result<QString> name = text::normaliseLine(QFileInfo(path).fileName());
    if (!name)
        return name.errors();
    domain::Attachment attachment;
    attachment.name = *name;
    attachment.mediaType = mediaTypeOf(content);
    attachment.size = content.size();
    attachment.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    return attachment;
}

} // namespace hoanhap::services
