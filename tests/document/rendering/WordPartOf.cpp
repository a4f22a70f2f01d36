// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/WordPartOf.h"

#include "support/ZipReading.h"

namespace hoanhap::document::tests {

QString part(const QByteArray& docx, const QString& name)
{
    return QString::fromUtf8(hoanhap::tests::fileInZip(docx, name));
}

QStringList partNames(const QByteArray& docx)
{
    return hoanhap::tests::namesInZip(docx);
}

} // namespace hoanhap::document::tests
