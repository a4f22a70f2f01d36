// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "document/reading/WordReader.h"

namespace hoanhap::services {

/// A heading, a paragraph or a row of a table, as a comparison sees it.
struct ComparableLine
{
    enum class Kind
    {
        Heading,
        Text,
        Row
    };
    Kind kind = Kind::Text;
    QStringList cells = {}; ///< one, of rows as many as the row has
    document::Origin origin = {}; ///< of what a user wrote

    bool operator==(const ComparableLine&) const = default;
};
using ComparableText = std::vector<ComparableLine>;

/// Everything on the page, in reading order: letterhead first, annexes last. Lines without words are left
/// out, blanks of every width count alike.
ComparableText comparableText(const document::OfficialDocument& document);
ComparableText comparableText(const document::WordText& text);

} // namespace hoanhap::services
