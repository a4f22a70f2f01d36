// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/reading/ProseWords.h"

#include "text/letters/Letters.h"

namespace hoanhap::domain {

namespace {

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || text::isLooseMark(c);
}

} // namespace

std::vector<ProseWord> proseWords(const QString& text)
{
    std::vector<ProseWord> words;
    qsizetype at = 0;
    bool onlyBlanks = true;
    while (at < text.size()) {
        if (!isPartOfWord(text[at])) {
            onlyBlanks = onlyBlanks && text[at].isSpace();
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && isPartOfWord(text[end]))
            ++end;
        ProseWord word{at, end - at, text.mid(at, end - at), {}, text[at].isUpper(), onlyBlanks && at > 0};
        word.lower = word.text.toLower();
        words.push_back(std::move(word));
        at = end;
        onlyBlanks = true;
    }
    return words;
}

} // namespace hoanhap::domain
