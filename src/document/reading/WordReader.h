// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QStringList>
#include <vector>

namespace hoanhap::document {

/// A paragraph of a Word file, or a row of a table in it.
struct WordLine
{
    QStringList cells = {}; ///< one for a paragraph
    bool isHeading = false;

    bool operator==(const WordLine&) const = default;
};
using WordText = std::vector<WordLine>;

/// The words of a .docx that a person worked on: what is there once every tracked change is taken. Pictures,
/// notes, headers and how anything looks are left out. The file comes from outside: its size, the size of
/// what it unpacks to and how deep it is nested have bounds, and it may declare nothing of its own.
Result<WordText> readWord(const QByteArray& docx);

} // namespace hoanhap::document
