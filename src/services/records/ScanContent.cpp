// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/records/ScanContent.h"

#include "services/ErrorCodes.h"
#include "text/letters/Normalise.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
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
