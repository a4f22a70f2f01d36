// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <variant>

namespace hoanhap::zip {

/// Unpacks from packages that others made, and trusts nothing they say of themselves.
class ZipReader
{
public:
    enum class Fault
    {
        Damaged, ///< no zip file, cut off, or its sums do not agree
        Missing, ///< no file of that name in it
        TooLarge
    };
    /// The file of that name ("word/document.xml"), in memory; refused once it unpacks to more than `most`
    /// bytes, whatever size the package gives.
    static std::variant<QByteArray, Fault> unpack(
        const QByteArray& package, const QString& name, qint64 most);
};

} // namespace hoanhap::zip
