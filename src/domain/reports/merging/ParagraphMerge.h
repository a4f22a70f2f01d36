// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

namespace hoanhap::domain {

/// What two people made of the same paragraphs, taken together: each paragraph as whoever changed it left it,
/// what both put in at one place one after the other, `theirs` first. Nothing where both changed one
/// paragraph and not in the same way.
std::optional<QStringList> mergedParagraphs(
    const QStringList& base, const QStringList& mine, const QStringList& theirs);

} // namespace hoanhap::domain
