// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tuple>

namespace hoanhap::domain {

/// Specialised beside every file of a record and the rows that hang on it: `all`, a tuple of pointers to
/// its lists of rows, those that are referred to before those that refer.
template <typename File>
struct Parts;

/// Calls `visit(rows)` with every list of rows of a file.
template <typename File, typename Visitor>
void forEachPart(File& file, Visitor visit)
{
    std::apply(
        [&](const auto&... parts) { (visit(file.*parts), ...); }, Parts<std::remove_const_t<File>>::all);
}

/// The same over two files at once: `visit(before, now)`.
template <typename File, typename Visitor>
void forEachPartPair(const File& before, File& now, Visitor visit)
{
    std::apply([&](const auto&... parts) { (visit(before.*parts, now.*parts), ...); }, Parts<File>::all);
}

} // namespace hoanhap::domain
