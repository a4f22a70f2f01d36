// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/finding/MatchedLetters.h"

#include "text/letters/Fold.h"

#include <QString>
#include <QStringList>

namespace hoanhap::ui {

std::vector<MatchedLetters> matchedLetters(const QString& shown, const QString& typed)
{
    std::vector<MatchedLetters> found;
    const QStringList words = text::splitWords(text::fold(typed));
    for (qsizetype begin = 0; begin < shown.size();) {
        qsizetype end = begin;
        while (end < shown.size() && shown[end].isLetterOrNumber())
            ++end;
        const QString word = text::fold(QStringView(shown).mid(begin, end - begin));
        qsizetype most = 0;
        for (const QString& one : words)
            if (word.startsWith(one))
                most = std::max(most, one.size());
        // Names are stored composed, so that a folded word is as long as the word.
        if (most > 0 && word.size() == end - begin)
            found.push_back({begin, most});
        begin = end + 1;
    }
    return found;
}

} // namespace hoanhap::ui
