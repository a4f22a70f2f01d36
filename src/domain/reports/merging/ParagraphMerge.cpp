// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/merging/ParagraphMerge.h"

#include <algorithm>
#include <vector>

namespace hoanhap::domain {

namespace {

// Texts beyond it are compared as a whole between what stands alike at both ends.
constexpr qsizetype mostPairs = 4'000'000;

/// For each paragraph of `base` where it stands in `other`; -1 where it does not.
std::vector<qsizetype> placesIn(const QStringList& base, const QStringList& other)
{
    std::vector<qsizetype> places(static_cast<size_t>(base.size()), -1);
    qsizetype first = 0;
    while (first < std::min(base.size(), other.size()) && base[first] == other[first]) {
        places[static_cast<size_t>(first)] = first;
        ++first;
    }
    qsizetype last = 0;
    while (last < std::min(base.size(), other.size()) - first
        && base[base.size() - 1 - last] == other[other.size() - 1 - last]) {
        places[static_cast<size_t>(base.size() - 1 - last)] = other.size() - 1 - last;
        ++last;
    }
    const qsizetype rows = base.size() - first - last;
    const qsizetype columns = other.size() - first - last;
    if (rows <= 0 || columns <= 0 || rows * columns > mostPairs)
        return places;
    // How many paragraphs the rests from (row, column) on have in common.
    std::vector<int> common(static_cast<size_t>((rows + 1) * (columns + 1)), 0);
    const auto at = [&](qsizetype row, qsizetype column) -> int& {
        return common[static_cast<size_t>(row * (columns + 1) + column)];
    };
    for (qsizetype row = rows - 1; row >= 0; --row)
        for (qsizetype column = columns - 1; column >= 0; --column)
            at(row, column) = base[first + row] == other[first + column]
                ? at(row + 1, column + 1) + 1
                : std::max(at(row + 1, column), at(row, column + 1));
    for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
        if (base[first + row] == other[first + column])
            places[static_cast<size_t>(first + row++)] = first + column++;
        else if (at(row + 1, column) >= at(row, column + 1))
            ++row;
        else
            ++column;
    }
    return places;
}

/// One stretch between paragraphs that all three have in common.
struct Chunk
{
    QStringList base;
    QStringList mine;
    QStringList theirs;
};

std::optional<QStringList> mergedOne(const Chunk& chunk)
{
    if (chunk.mine == chunk.base || chunk.mine == chunk.theirs)
        return chunk.theirs;
    if (chunk.theirs == chunk.base)
        return chunk.mine;
    if (chunk.base.isEmpty())
        return chunk.theirs + chunk.mine;
    return std::nullopt;
}

/// Neighbours that were changed without one being added or taken away are looked at one by one.
bool mergeChunk(const Chunk& chunk, QStringList& merged)
{
    if (const auto whole = mergedOne(chunk)) {
        merged += *whole;
        return true;
    }
    if (chunk.base.size() != chunk.mine.size() || chunk.base.size() != chunk.theirs.size())
        return false;
    for (qsizetype i = 0; i < chunk.base.size(); ++i) {
        const auto one = mergedOne({{chunk.base[i]}, {chunk.mine[i]}, {chunk.theirs[i]}});
        if (!one)
            return false;
        merged += *one;
    }
    return true;
}

} // namespace

std::optional<QStringList> mergedParagraphs(
    const QStringList& base, const QStringList& mine, const QStringList& theirs)
{
    const std::vector<qsizetype> inMine = placesIn(base, mine);
    const std::vector<qsizetype> inTheirs = placesIn(base, theirs);
    QStringList merged;
    qsizetype fromBase = 0;
    qsizetype fromMine = 0;
    qsizetype fromTheirs = 0;
    for (qsizetype i = 0; i <= base.size(); ++i) {
        const bool end = i == base.size();
        const qsizetype toMine = end ? mine.size() : inMine[static_cast<size_t>(i)];
        const qsizetype toTheirs = end ? theirs.size() : inTheirs[static_cast<size_t>(i)];
        if (toMine < 0 || toTheirs < 0)
            continue;
        if (!mergeChunk({base.mid(fromBase, i - fromBase), mine.mid(fromMine, toMine - fromMine),
                            theirs.mid(fromTheirs, toTheirs - fromTheirs)},
                merged))
            return std::nullopt;
        if (!end)
            merged << base[i];
        fromBase = i + 1;
        fromMine = toMine + 1;
        fromTheirs = toTheirs + 1;
    }
    return merged;
}

} // namespace hoanhap::domain
