// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/outline/Outline.h"

#include <algorithm>

namespace hoanhap::services {

namespace {

void collectPaths(const std::vector<OutlineItem>& items, OutlinePath& path, std::vector<OutlinePath>& paths)
{
    for (size_t i = 0; i < items.size(); ++i) {
        path.push_back(i);
        paths.push_back(path);
        collectPaths(items[i].children, path, paths);
        path.pop_back();
    }
}

bool isTitleFor(const OutlineItem& item, const OutlineItem& other)
{
    return item.kind == OutlineItem::Kind::Heading && item.level <= other.level;
}

/// Behind the last item that goes where the one at `first` goes.
size_t blockEnd(const std::vector<OutlineItem>& items, size_t first)
{
    size_t end = first + 1;
    if (items[first].kind == OutlineItem::Kind::Heading)
        while (end < items.size() && !isTitleFor(items[end], items[first]))
            ++end;
    return end;
}

/// Of the title at the place or before it; `otherwise` where there is none.
document::HeadingLevel levelAt(
    const std::vector<OutlineItem>& items, size_t place, document::HeadingLevel otherwise)
{
    for (size_t i = place + 1; i-- > 0;)
        if (items[i].kind == OutlineItem::Kind::Heading)
            return items[i].level;
    return otherwise;
}

/// Where the block that ends at `end` begins, seen from `item`; `end` itself where there is none.
size_t blockBefore(const std::vector<OutlineItem>& items, size_t end, const OutlineItem& item)
{
    if (end == 0)
        return end;
    if (item.kind != OutlineItem::Kind::Heading)
        return end - 1;
    for (size_t i = end; i-- > 0;)
        if (isTitleFor(items[i], item))
            return items[i].level == item.level ? i : end;
    return end;
}

} // namespace

std::vector<OutlineItem>& Outline::siblings(const OutlinePath& path)
{
    std::vector<OutlineItem>* among = &items;
    for (size_t depth = 0; depth + 1 < path.size(); ++depth)
        among = &among->at(path[depth]).children;
    return *among;
}

OutlineItem& Outline::at(const OutlinePath& path)
{
    return siblings(path).at(path.back());
}

std::vector<OutlinePath> Outline::paths() const
{
    std::vector<OutlinePath> paths;
    OutlinePath path;
    collectPaths(items, path, paths);
    return paths;
}

bool Outline::move(OutlinePath& path, int direction)
{
    std::vector<OutlineItem>& among = siblings(path);
    const size_t first = path.back();
    const size_t end = blockEnd(among, first);
    const auto place = [&](size_t i) { return among.begin() + static_cast<std::ptrdiff_t>(i); };
    if (direction < 0) {
        const size_t before = blockBefore(among, first, among[first]);
        if (before == first)
            return false;
        std::rotate(place(before), place(first), place(end));
        path.back() = before;
        return true;
    }
    const bool isTitle = among[first].kind == OutlineItem::Kind::Heading;
    if (end == among.size() || (isTitle && among[end].level != among[first].level))
        return false;
    const size_t next = isTitle ? blockEnd(among, end) : end + 1;
    std::rotate(place(first), place(end), place(next));
    path.back() = first + (next - end);
    return true;
}

OutlinePath Outline::insertAfter(const OutlinePath& path, OutlineItem item)
{
    OutlinePath put = path.empty() ? OutlinePath{0} : path;
    auto& among = siblings(put);
    const bool isTitle = item.kind == OutlineItem::Kind::Heading;
    if (isTitle && !path.empty())
        item.level = levelAt(among, path.back(), item.level);
    if (!path.empty())
        put.back() = isTitle ? blockEnd(among, path.back()) : path.back() + 1;
    among.insert(among.begin() + static_cast<std::ptrdiff_t>(put.back()), std::move(item));
    return put;
}

void Outline::remove(const OutlinePath& path)
{
    auto& among = siblings(path);
    among.erase(among.begin() + static_cast<std::ptrdiff_t>(path.back()));
}

void Outline::putInto(const OutlinePath& path, OutlineItem group)
{
    auto& among = siblings(path);
    const auto first = among.begin() + static_cast<std::ptrdiff_t>(path.back());
    const auto end = among.begin() + static_cast<std::ptrdiff_t>(blockEnd(among, path.back()));
    group.children.assign(std::move_iterator(first), std::move_iterator(end));
    *first = std::move(group);
    among.erase(first + 1, end);
}

void Outline::takeOutOfGroup(const OutlinePath& path)
{
    auto& among = siblings(path);
    const auto at = among.begin() + static_cast<std::ptrdiff_t>(path.back());
    std::vector<OutlineItem> children = std::move(at->children);
    among.insert(among.erase(at), std::move_iterator(children.begin()), std::move_iterator(children.end()));
}

std::optional<OutlinePath> Outline::wordless() const
{
    const auto says = [](const OutlinePiece& piece) {
        return piece.kind == OutlinePiece::Kind::Value
            || (piece.kind == OutlinePiece::Kind::Words && !piece.text.trimmed().isEmpty());
    };
    Outline all = *this;
    for (const OutlinePath& path : paths())
        if (const OutlineItem& item = all.at(path);
            item.hasSentence() && std::ranges::none_of(item.pieces, says))
            return path;
    return std::nullopt;
}

} // namespace hoanhap::services
