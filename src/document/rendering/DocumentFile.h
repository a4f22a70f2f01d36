// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "document/layout/Page.h"
#include "foundation/Result.h"

#include <QByteArray>
#include <functional>

namespace hoanhap::document {

enum class FileFormat
{
    Docx,
    Pdf,
    Html,
    PlainText
};

/// The format by the ending of a path: .docx, .pdf, .html or .htm, .txt.
Result<FileFormat> formatOf(const QString& path);

/// The whole file; the same document gives the same bytes. `pages` is how paginate() lays it out.
QByteArray render(const OfficialDocument& document, const Pages& pages, FileFormat format);

/// Writes all of `bytes` or leaves the old file whole. Where something stands that is no ordinary file
/// (a folder, a device, a pipe), nothing is written. `beforehand` is done when the bytes are on the disk but
/// not yet at `path`: where it throws, nothing comes there.
Outcome writeFile(
    const QString& path, const QByteArray& bytes, const std::function<void()>& beforehand = [] {});

} // namespace hoanhap::document
