// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/TypedList.h"

#include <type_traits>

namespace hoanhap::domain {

/// Specialised beside every file of a record and the rows that hang on it: `all`, pointers to
/// its lists of rows, those that are referred to before those that refer.
template <typename File>
struct Parts;

/// Calls `visit(rows)` with every list of rows of a file.
template <typename File, typename Visitor>
void forEachPart(File& file, Visitor visit)
{
    Parts<std::remove_const_t<File>>::all.forEach([&](auto part) { visit(file.*part); });
}

/// The same over two files at once: `visit(before, now)`.
template <typename File, typename Visitor>
void forEachPartPair(const File& before, File& now, Visitor visit)
{
    Parts<File>::all.forEach([&](auto part) { visit(before.*part, now.*part); });
}

} // namespace hoanhap::domain
