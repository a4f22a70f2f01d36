// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/compare/LineMatching.h"

#include "services/reports/compare/WordDiff.h"

#include <algorithm>

namespace hoanhap::services {

using LineKind = ComparableLine::Kind;

namespace {

constexpr double leastAlike = 0.4; // share of the words that two lines must have in common
constexpr int bandWidth = 40; // lines about the straight way that are held against each other
constexpr int mostFreely = 10'000; // pairs that are all held against each other, however far apart

int numberOf(QHash<QString, int>& known, const QString& word)
{
    const auto found = known.constFind(word);
    return found != known.cend() ? *found : *known.insert(word, static_cast<int>(known.size()));
}

std::vector<int> lineNumbers(const LineMatching::Lines& lines, QHash<QString, int>& known)
{
    std::vector<int> numbers;
    for (const ComparableLine* line : lines)
        numbers.push_back(
            numberOf(known, QString::number(static_cast<int>(line->kind)) + line->cells.join(QChar(u'\t'))));
    return numbers;
}

size_t inCommon(const std::vector<int>& a, const std::vector<int>& b)
{
    size_t common = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        common += a[i] == b[j];
        const bool both = a[i] == b[j];
        const bool left = a[i] < b[j];
        i += both || left;
        j += both || !left;
    }
    return common;
}

/// The best way through two runs of lines, near the straight one between their corners.
class Band
{
public:
    Band(int rows, int columns) : m_rows(rows), m_columns(columns), m_lines(static_cast<size_t>(rows) + 1)
    {
        const int width = rows == 0 ? 0 : bandWidth + columns / rows + mostFreely / rows;
        for (int row = 0; row <= rows; ++row) {
            Line& line = m_lines[static_cast<size_t>(row)];
            line.first = std::max(0, middle(row) - width);
            const int last = std::min(columns, middle(row) + width);
            line.score.assign(static_cast<size_t>(last - line.first) + 1, 0);
            line.isPair.assign(line.score.size(), false);
        }
    }

    template <typename Likeness>
    PositionPairs way(const Likeness& likeness)
    {
        for (int row = 1; row <= m_rows; ++row)
            for (int column = std::max(1, first(row)); column <= last(row); ++column) {
                const double both = likeness(row - 1, column - 1);
                const double best = std::max(score(row - 1, column), score(row, column - 1));
                const double paired = score(row - 1, column - 1) + both;
                const bool pairs = both >= leastAlike && paired > best;
                set(row, column, pairs ? paired : best, pairs);
            }
        return wayBack();
    }

private:
    struct Line
    {
        int first = 0;
        std::vector<double> score;
        std::vector<bool> isPair;
    };
    int middle(int row) const { return m_rows == 0 ? 0 : static_cast<int>(qint64(row) * m_columns / m_rows); }
    int first(int row) const { return m_lines[static_cast<size_t>(row)].first; }
    int last(int row) const
    {
        return first(row) + static_cast<int>(m_lines[static_cast<size_t>(row)].score.size()) - 1;
    }
    /// Beyond its right edge a row goes on as it ended, before its left one there is nothing.
    double score(int row, int column) const
    {
        const int place = std::min(column, last(row)) - first(row);
        return place < 0 ? 0 : m_lines[static_cast<size_t>(row)].score[static_cast<size_t>(place)];
    }
    void set(int row, int column, double score, bool isPair)
    {
        Line& line = m_lines[static_cast<size_t>(row)];
        line.score[static_cast<size_t>(column - line.first)] = score;
        line.isPair[static_cast<size_t>(column - line.first)] = isPair;
    }
    PositionPairs wayBack() const
    {
        PositionPairs pairs;
        for (int row = m_rows, column = m_columns; row > 0 && column > 0;) {
            column = std::min(column, last(row));
            const int place = column - first(row);
            if (place >= 0 && m_lines[static_cast<size_t>(row)].isPair[static_cast<size_t>(place)])
                pairs.emplace_back(--row, --column);
            else if (place > 0 && score(row, column - 1) >= score(row - 1, column))
                --column;
            else
                --row;
        }
        std::ranges::reverse(pairs);
        return pairs;
    }

    int m_rows;
    int m_columns;
    std::vector<Line> m_lines;
};

} // namespace

std::vector<LineMatching::Read> LineMatching::read(const Lines& lines)
{
    std::vector<Read> all;
    for (const ComparableLine* line : lines) {
        Read read{line, {}, {}};
        for (const QString& cell : line->cells) {
            for (const QStringView word : wordsAndGaps(cell))
                if (word.front().isLetterOrNumber())
                    read.words.push_back(numberOf(m_words, word.toString()));
            const bool named = std::ranges::any_of(cell, [](QChar sign) { return sign.isLetter(); });
            if (line->kind == LineKind::Row && read.key.isEmpty() && named)
                read.key = cell;
        }
        std::ranges::sort(read.words);
        all.push_back(std::move(read));
    }
    return all;
}

double LineMatching::likeness(const Read& a, const Read& b)
{
    if (a.line->kind != b.line->kind || a.words.empty() || b.words.empty())
        return 0;
    const auto together = static_cast<double>(a.words.size() + b.words.size());
    const bool named = !a.key.isEmpty() && a.key == b.key;
    if (!named && 2.0 * static_cast<double>(std::min(a.words.size(), b.words.size())) < leastAlike * together)
        return 0; // one is too short for the other
    const double share = 2.0 * static_cast<double>(inCommon(a.words, b.words)) / together;
    return named ? 1 + share : share;
}

PositionPairs LineMatching::alike(std::span<const Read> before, std::span<const Read> after)
{
    return Band(static_cast<int>(before.size()), static_cast<int>(after.size())).way([&](int i, int j) {
        return likeness(before[static_cast<size_t>(i)], after[static_cast<size_t>(j)]);
    });
}

PositionPairs LineMatching::pairs(const Lines& before, const Lines& after)
{
    QHash<QString, int> known;
    const std::vector<int> beforeNumbers = lineNumbers(before, known);
    const std::vector<int> afterNumbers = lineNumbers(after, known);
    const std::vector<Read> left = read(before);
    const std::vector<Read> right = read(after);
    const auto between = [&](int x, int endX, int y, int endY) {
        return alike(stretchOf(std::span(left), x, endX), stretchOf(std::span(right), y, endY));
    };
    return pairsAround(commonPositions(beforeNumbers, afterNumbers), static_cast<int>(before.size()),
        static_cast<int>(after.size()), between);
}

} // namespace hoanhap::services
