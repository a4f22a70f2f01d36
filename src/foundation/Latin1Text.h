// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

namespace hoanhap {

/// The names and codes that we write as plain literals, as Qt's text.
inline QString latin1Text(std::string_view literal)
{
    return QString::fromLatin1(literal.data(), static_cast<qsizetype>(literal.size()));
}

} // namespace hoanhap
