// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/wording/BrokenAbbreviations.h"

#include "domain/reports/checks/CheckErrorCodes.h"
#include "text/letters/Fold.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

/// Under this a letter more or less is another office: SNV, SYT.
constexpr qsizetype shortestForLikeness = 5;

/// Fewer have no two letters that could be exchanged and still be told from another office's.
constexpr qsizetype shortestForExchange = 4;

/// Two letters side by side exchanged, which no other abbreviation is by chance.
bool isExchanged(const QString& word, const QString& right)
{
    if (right.size() < shortestForExchange || word.size() != right.size() || word[0] != right[0])
        return false;
    const auto [inWord, inRight] = std::ranges::mismatch(word, right);
    const qsizetype at = inWord - word.begin();
    return at + 1 < word.size() && word[at] == right[at + 1] && word[at + 1] == right[at]
        && word.mid(at + 2) == right.mid(at + 2);
}

/// One letter lost, added, changed or two exchanged; the first letter says which office, so it stands.
bool isLike(const QString& word, const QString& right)
{
    if (right.size() < shortestForLikeness || word.size() < 2 || word == right || word[0] != right[0])
        return false;
    if (isExchanged(word, right))
        return true;
    const auto [fromStart, inRight] = std::ranges::mismatch(word, right);
    const qsizetype begin = fromStart - word.begin();
    qsizetype tail = 0;
    while (tail < std::min(word.size(), right.size()) - begin
        && word[word.size() - 1 - tail] == right[right.size() - 1 - tail])
        ++tail;
    const qsizetype inWord = word.size() - begin - tail;
    const qsizetype missing = right.size() - begin - tail;
    return inWord <= 1 && missing <= 1;
}

QString lettersOf(const QString& text)
{
    QString letters;
    for (const QChar c : text)
        if (c.isLetter())
            letters += c;
    return letters;
}

class Abbreviations
{
public:
    Abbreviations(const QString& own, const QStringList& known) : m_known(known.begin(), known.end())
    {
        if (!own.isEmpty())
            m_own << own;
        m_known.insert(own);
        for (const QString& name : QStringList(m_known.values()))
            if (name.size() > shortestForLikeness)
                m_known.insert(name.mid(1)); // SLĐTBXH without its Sở
    }

    bool isKnown(const QString& word) const { return m_known.contains(word); }
    /// What was meant by words with blanks between them.
    QString whole(const QString& torn) const
    {
        const QString letters = lettersOf(torn);
        return letters.size() >= 4 && m_known.contains(letters) ? letters : QString();
    }
    /// What was meant by one word.
    QString meant(const QString& word) const
    {
        if (isKnown(word))
            return {};
        for (const QString& own : m_own)
            if (lettersOf(word) == own || text::fold(word) == text::fold(own) || isLike(word, own))
                return own;
        const auto exchanged =
            std::ranges::find_if(m_known, [&](const QString& name) { return isExchanged(word, name); });
        return exchanged == m_known.end() ? QString() : *exchanged;
    }

private:
    QStringList m_own;
    QSet<QString> m_known;
};

} // namespace

Slips brokenAbbreviations(const Prose& prose, const QString& own, const QStringList& known)
{
    static const QRegularExpression torn(
        uR"((?<![\p{L}\d])\p{Lu}{1,8}(?:[ .]+\p{Lu}{1,8}){1,3}(?![\p{L}\d]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression single(uR"((?<![\p{L}\d])\p{Lu}{2,}(?:&\p{Lu}+)*(?![\p{L}\d]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const Abbreviations names(own, known);
    Slips slips;
    const auto look = [&](std::size_t paragraph, const QRegularExpression& shape, const auto& meant) {
        for (auto found = shape.globalMatch(prose[paragraph].text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            if (const QString right = meant(match.captured()); !right.isEmpty())
                slips.push_back({errors::checks::brokenAbbreviation, paragraph, match.capturedStart(),
                    match.capturedLength(), right, {match.captured(), right}});
        }
    };
    for (std::size_t i = 0; i < prose.size(); ++i) {
        look(i, torn, [&](const QString& words) { return names.whole(words); });
        look(i, single, [&](const QString& word) { return names.meant(word); });
    }
    return slips;
}

} // namespace hoanhap::domain
