// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/names/NameKey.h"

#include "text/letters/Fold.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace hoanhap::text {

namespace {

bool endsInSoundOfI(QStringView word)
{
    static constexpr QStringView soundingLetters = u"aeiou";
    if (!word.endsWith(u'y'))
        return false;
    const QStringView before = word.chopped(1);
    return before.isEmpty() || before == u"qu" || !soundingLetters.contains(before.back());
}

} // namespace

QString nameKey(QStringView name)
{
    QStringList words = splitWords(fold(name));
    for (QString& word : words)
        if (endsInSoundOfI(word))
            word.back() = u'i';
    return words.join(u' ');
}

QString wordOrderFreeKey(const QString& nameKey)
{
    QStringList words = nameKey.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

int editsBetween(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::array<std::vector<int>, 3> rows; // the row before last, the last, the present one
    rows.fill(std::vector<int>(width));
    for (size_t j = 0; j < width; ++j)
        rows[1][j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        auto& [beforeLast, last, now] = rows;
        now[0] = static_cast<int>(i);
        for (size_t j = 1; j < width; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const bool same = a[i - 1] == b[at - 1];
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            if (i > 1 && at > 1 && a[i - 1] == b[at - 2] && a[i - 2] == b[at - 1])
                now[j] = std::min(now[j], beforeLast[j - 2] + 1);
        }
        if (*std::min_element(now.begin(), now.end()) > most)
            return most + 1;
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    }
    return std::min(rows[1].back(), most + 1);
}

} // namespace hoanhap::text
