// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/DocumentFile.h"

#include "document/ErrorCodes.h"
#include "document/rendering/DocxRenderer.h"
#include "document/rendering/HtmlRenderer.h"
#include "document/rendering/PdfRenderer.h"
#include "document/rendering/PlainTextRenderer.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace hoanhap::document {

using namespace Qt::StringLiterals;

Result<FileFormat> formatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "docx"_L1)
        return FileFormat::Docx;
    if (ending == "pdf"_L1)
        return FileFormat::Pdf;
    if (ending == "html"_L1 || ending == "htm"_L1)
        return FileFormat::Html;
    if (ending == "txt"_L1)
        return FileFormat::PlainText;
    return Error{errors::unknownFormat, {}, {ending}};
}

QByteArray render(const OfficialDocument& document, const Pages& pages, FileFormat format)
{
    switch (format) {
    case FileFormat::Docx:
        return DocxRenderer::render(document);
    case FileFormat::Pdf:
        return PdfRenderer::render(document, pages);
    case FileFormat::Html:
        return HtmlRenderer::render(document).toUtf8();
    case FileFormat::PlainText:
        break;
    }
    return PlainTextRenderer::render(document).toUtf8();
}

namespace {

/// Why nothing could be written there; what the system says is not in the user's language.
Error whyNotWritten(const QString& path, qint64 size, QFileDevice::FileError fault)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return {errors::noFolder, {}, {folder}};
    // A disk that is full already refuses to open a file, which Qt does not tell from a want of rights.
    const QStorageInfo disk(folder);
    const bool full = disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() < size;
    return {fault == QFileDevice::ResourceError || full ? errors::diskFull : errors::cannotWrite, {}, {path}};
}

} // namespace

Outcome writeFile(const QString& path, const QByteArray& bytes, const std::function<void()>& beforehand)
{
    // Writing renames a new file into the place: a device, a pipe or a folder must not vanish by that.
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return Error{errors::notAFile, {}, {path}};
    QSaveFile file(path);
    // Flushed by itself: commit() forgets why the last bytes found no room.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()) {
        beforehand();
        if (file.commit())
            return Done{};
    }
    return whyNotWritten(path, bytes.size(), file.error());
}

} // namespace hoanhap::document
