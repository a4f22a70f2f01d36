// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace hoanhap::tests {

/// A file within a zip, unpacked; the test fails where there is none of that name.
QByteArray fileInZip(const QByteArray& zip, const QString& name);
/// In the order in which they were packed.
QStringList namesInZip(const QByteArray& zip);

} // namespace hoanhap::tests
