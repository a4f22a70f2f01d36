// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/compare/WordDiff.h"

#include "services/reports/compare/SequenceDiff.h"

#include <QHash>
#include <algorithm>

namespace hoanhap::services {

using WordIn = WordPiece::In;

namespace {

bool isInWord(QChar sign)
{
    return sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate();
}

/// Whether the sign holds together what stands before and after it.
bool joins(QChar sign, QChar before, QChar after)
{
    if (sign == u'.' || sign == u',')
        return before.isDigit() && after.isDigit();
    return (sign == u'/' || sign == u'-') && isInWord(before) && isInWord(after);
}

qsizetype endOfWord(QStringView text, qsizetype end)
{
    while (end < text.size()
        && (isInWord(text[end]) || (end + 1 < text.size() && joins(text[end], text[end - 1], text[end + 1]))))
        ++end;
    return end;
}

/// The words as numbers, equal for equal words of both texts.
std::vector<int> numbered(const std::vector<QStringView>& words, QHash<QStringView, int>& known)
{
    std::vector<int> numbers;
    numbers.reserve(words.size());
    for (const QStringView word : words) {
        const auto found = known.constFind(word);
        if (found == known.cend())
            known.insert(word, static_cast<int>(known.size()));
        numbers.push_back(known.value(word));
    }
    return numbers;
}

class PieceList
{
public:
    void add(WordIn in, QStringView text)
    {
        if (text.isEmpty())
            return;
        if (!m_pieces.empty() && m_pieces.back().in == in)
            m_pieces.back().text += text;
        else
            m_pieces.push_back({in, text.toString()});
    }
    WordPieces taken() { return std::move(m_pieces); }

private:
    WordPieces m_pieces;
};

/// Two differences with nothing but a blank between them read better as one.
WordPieces blanksJoined(const WordPieces& pieces)
{
    PieceList joined;
    QString before;
    QString after;
    const auto flush = [&] {
        joined.add(WordIn::Before, before);
        joined.add(WordIn::After, after);
        before.clear();
        after.clear();
    };
    for (size_t i = 0; i < pieces.size(); ++i) {
        const auto& [in, text] = pieces[i];
        const bool isBlank = in == WordIn::Both && text.trimmed().isEmpty();
        const bool between = !before.isEmpty() && !after.isEmpty() && i + 1 < pieces.size();
        if (in == WordIn::Both && !(isBlank && between)) {
            flush();
            joined.add(WordIn::Both, text);
            continue;
        }
        if (in != WordIn::After)
            before += text;
        if (in != WordIn::Before)
            after += text;
    }
    flush();
    return joined.taken();
}

} // namespace

std::vector<QStringView> wordsAndGaps(QStringView text)
{
    std::vector<QStringView> words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        if (isInWord(text[at]))
            end = endOfWord(text, end);
        words.push_back(text.sliced(at, end - at));
        at = end;
    }
    return words;
}

WordPieces wordDifferences(const QString& before, const QString& after)
{
    if (before == after)
        return before.isEmpty() ? WordPieces() : WordPieces{{WordIn::Both, before}};
    const std::vector<QStringView> left = wordsAndGaps(before);
    const std::vector<QStringView> right = wordsAndGaps(after);
    QHash<QStringView, int> known;
    const std::vector<int> leftNumbers = numbered(left, known);
    const std::vector<int> rightNumbers = numbered(right, known);
    PositionPairs pairs = commonPositions(leftNumbers, rightNumbers);
    pairs.emplace_back(static_cast<int>(left.size()), static_cast<int>(right.size()));
    PieceList pieces;
    size_t x = 0;
    size_t y = 0;
    for (const auto& [pairX, pairY] : pairs) {
        while (x < static_cast<size_t>(pairX))
            pieces.add(WordIn::Before, left[x++]);
        while (y < static_cast<size_t>(pairY))
            pieces.add(WordIn::After, right[y++]);
        if (x < left.size() && y < right.size()) {
            pieces.add(WordIn::Both, left[x++]);
            ++y;
        }
    }
    return blanksJoined(pieces.taken());
}

} // namespace hoanhap::services
