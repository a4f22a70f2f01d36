// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace hoanhap::document::tests {

/// A file inside a .docx, unpacked.
QString part(const QByteArray& docx, const QString& name);
QStringList partNames(const QByteArray& docx);

} // namespace hoanhap::document::tests
