// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/listentry/ChoiceNames.h"

#include "services/catalogues/CatalogueService.h"
#include "services/catalogues/NearestOffers.h"
#include "text/letters/Fold.h"
#include "text/names/NameKey.h"

#include <algorithm>

namespace hoanhap::services {

namespace {

constexpr qsizetype mostOffers = 3;
constexpr int furthest = 20; // edits
constexpr qsizetype longestLabel = 200;

QStringList wordsOf(const QString& typed)
{
    return text::splitWords(text::fold(typed));
}

qsizetype sharedWords(const QStringList& one, const QStringList& other)
{
    return std::count_if(one.begin(), one.end(), [&](const QString& word) { return other.contains(word); });
}

} // namespace

ChoiceNames::ChoiceNames(Workspace& workspace, const QString& catalogue)
{
    for (const domain::CatalogueEntry& entry : CatalogueService(workspace).entries(catalogue))
        m_choices.push_back({entry.code, entry.label, wordsOf(entry.label)});
}

void ChoiceNames::alsoCalled(const QString& folded, const QString& code)
{
    m_others.insert(folded, code);
}

ChoiceNames::Found ChoiceNames::find(const QString& typed) const
{
    const QStringList words = wordsOf(typed.left(longestLabel));
    if (const QString code = m_others.value(words.join(QLatin1Char(' '))); !code.isEmpty())
        return {code};
    QStringList codes;
    QStringList labels;
    for (const Choice& choice : m_choices) {
        if (choice.words == words)
            return {choice.code};
        if (!words.isEmpty() && sharedWords(words, choice.words) == words.size()) {
            codes << choice.code;
            labels << choice.label;
        }
    }
    if (codes.size() == 1)
        return {codes.front()};
    if (codes.isEmpty())
        return nearestTo(words);
    return {{}, true, labels.mid(0, mostOffers), true};
}

/// Those that share the most words come first, then those with the fewest other letters.
ChoiceNames::Found ChoiceNames::nearestTo(const QStringList& words) const
{
    std::vector<std::pair<int, QString>> ranked;
    for (const Choice& choice : m_choices) {
        const int shared = static_cast<int>(sharedWords(words, choice.words));
        const int edits =
            text::editsBetween(words.join(QLatin1Char(' ')), choice.words.join(QLatin1Char(' ')), furthest);
        if (shared > 0 || edits <= words.join(QLatin1Char(' ')).size() / 2)
            ranked.emplace_back(edits - 100 * shared, choice.label);
    }
    auto nearest = nearestOffers(std::move(ranked));
    return {{}, false, QStringList(nearest.offers.begin(), nearest.offers.end()), nearest.alike};
}

QString ChoiceNames::labelOf(const QString& code) const
{
    for (const Choice& choice : m_choices)
        if (choice.code == code)
            return choice.label;
    return {};
}

} // namespace hoanhap::services
