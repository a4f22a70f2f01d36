// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/letters/Fold.h"

#include "text/letters/Composition.h"
#include "text/letters/Letters.h"

namespace hoanhap::text {

namespace {

/// Each character through `map`, white space as single blanks, none at the ends.
template <typename Map>
QString mapped(QStringView text, Map map)
{
    QString result;
    result.reserve(text.size());
    bool blank = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            blank = !result.isEmpty();
            continue;
        }
        if (isLooseMark(c))
            continue;
        if (blank)
            result += u' ';
        blank = false;
        result += map(c);
    }
    return result;
}

/// Moves the tone of a final oa, oe or uy from its second vowel to the first.
void placeToneAsBefore(QString& text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        const Letter second = letterOf(text[i]);
        const Letter first = letterOf(text[i - 1]);
        const bool open = i + 1 == text.size() || !text[i + 1].isLetter();
        const bool pair = (first.base == u'o' && (second.base == u'a' || second.base == u'e'))
            || (first.base == u'u' && second.base == u'y');
        const bool afterQ = i > 1 && text[i - 2] == u'q';
        if (!open || !pair || afterQ || second.tone == Tone::Level || first.tone != Tone::Level)
            continue;
        text[i - 1] = withTone(first.base, second.tone);
        text[i] = QChar(second.base);
    }
}

} // namespace

QString fold(QStringView text)
{
    // Needs no composing before: without their marks a letter and a pile of signs are the same. What
    // the marks had parted in other scripts may compose now.
    return composed(mapped(text, [](QChar c) { return QChar(letterOf(c).plain); }));
}

QString tonePlacementKey(QStringView text)
{
    QString key = mapped(composed(text), [](QChar c) { return c.toLower(); });
    placeToneAsBefore(key);
    return key;
}

QStringList splitWords(QStringView text)
{
    QStringList words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inWord = i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark());
        if (inWord && start < 0)
            start = i;
        if (!inWord && start >= 0) {
            words << text.mid(start, i - start).toString();
            start = -1;
        }
    }
    return words;
}

} // namespace hoanhap::text
