// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/compare/TextComparison.h"

#include "services/reports/compare/LineMatching.h"

#include <algorithm>

namespace hoanhap::services {

using LineChange = PairedLine::Change;
using LineKind = ComparableLine::Kind;
using MatchedLines = LineMatching::Lines;

namespace {

/// A heading with what stands below it; the first section has none.
struct TextSection
{
    const ComparableLine* heading = nullptr;
    MatchedLines lines;
};

std::vector<TextSection> textSections(const ComparableText& text)
{
    std::vector<TextSection> sections(1);
    for (const ComparableLine& line : text) {
        if (line.kind == LineKind::Heading)
            sections.push_back({&line, {}});
        else
            sections.back().lines.push_back(&line);
    }
    return sections;
}

/// Goes through two runs side by side: `pair` for each two that belong together, the others in order.
template <typename Pair, typename Left, typename Right>
void sideBySide(const PositionPairs& pairs, size_t before, size_t after, Pair pair, Left left, Right right)
{
    size_t x = 0;
    size_t y = 0;
    PositionPairs all = pairs;
    all.emplace_back(static_cast<int>(before), static_cast<int>(after));
    for (const auto& [pairX, pairY] : all) {
        while (x < static_cast<size_t>(pairX))
            left(x++);
        while (y < static_cast<size_t>(pairY))
            right(y++);
        if (x < before && y < after)
            pair(x++, y++);
    }
}

class Comparing
{
public:
    void sections(const std::vector<TextSection>& before, const std::vector<TextSection>& after)
    {
        body(before.front(), after.front());
        const auto headings = [](const std::vector<TextSection>& all) {
            MatchedLines lines;
            for (size_t i = 1; i < all.size(); ++i)
                lines.push_back(all[i].heading);
            return lines;
        };
        sideBySide(
            m_matching.pairs(headings(before), headings(after)), before.size() - 1, after.size() - 1,
            [&](size_t x, size_t y) {
                pair(*before[x + 1].heading, *after[y + 1].heading);
                body(before[x + 1], after[y + 1]);
            },
            [&](size_t x) { whole(before[x + 1], LineChange::Removed); },
            [&](size_t y) { whole(after[y + 1], LineChange::Added); });
    }
    Comparison taken() { return std::move(m_comparison); }

private:
    void body(const TextSection& before, const TextSection& after)
    {
        sideBySide(
            m_matching.pairs(before.lines, after.lines), before.lines.size(), after.lines.size(),
            [&](size_t x, size_t y) { pair(*before.lines[x], *after.lines[y]); },
            [&](size_t x) { alone(*before.lines[x], LineChange::Removed); },
            [&](size_t y) { alone(*after.lines[y], LineChange::Added); });
    }
    void whole(const TextSection& section, LineChange change)
    {
        alone(*section.heading, change);
        for (const ComparableLine* line : section.lines)
            alone(*line, change);
    }
    void alone(const ComparableLine& line, LineChange change)
    {
        PairedLine compared{change, line.kind, {}, line.origin};
        const auto in = change == LineChange::Removed ? WordPiece::In::Before : WordPiece::In::After;
        for (const QString& cell : line.cells)
            compared.cells.push_back(cell.isEmpty() ? WordPieces() : WordPieces{{in, cell}});
        m_comparison.lines.push_back(std::move(compared));
    }
    void pair(const ComparableLine& before, const ComparableLine& after)
    {
        const bool same = before.cells == after.cells;
        PairedLine compared{same ? LineChange::Same : LineChange::Changed, after.kind, {}, after.origin};
        for (qsizetype cell = 0; cell < std::max(before.cells.size(), after.cells.size()); ++cell)
            compared.cells.push_back(wordDifferences(before.cells.value(cell), after.cells.value(cell)));
        m_comparison.lines.push_back(std::move(compared));
    }

    LineMatching m_matching;
    Comparison m_comparison;
};

} // namespace

int Comparison::differences() const
{
    return static_cast<int>(
        std::ranges::count_if(lines, [](const auto& line) { return line.change != LineChange::Same; }));
}

Comparison comparisonOf(const ComparableText& before, const ComparableText& after)
{
    Comparing comparing;
    comparing.sections(textSections(before), textSections(after));
    return comparing.taken();
}

} // namespace hoanhap::services
