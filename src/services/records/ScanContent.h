// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Attachment.h"
#include "foundation/Result.h"

namespace hoanhap::services {

/// What a file is by how it begins, whatever its name says: "application/pdf", "image/jpeg", "image/png",
/// "image/tiff"; empty where it is none of them.
QString mediaTypeOf(const QByteArray& content);
/// False for a JPEG, PNG or PDF that ends too early, as after a copy that was broken off. Whatever stands
/// behind its end does no harm.
bool isWhole(const QByteArray& content);
/// The bytes of a file that is to be kept: services.file_missing, services.scan_too_large.
Result<QByteArray> contentToKeep(const QString& path, qint64 mostBytes);
/// The row for it, with its owner left out.
Result<domain::Attachment> attachmentOf(const QString& path, const QByteArray& content);

} // namespace hoanhap::services
