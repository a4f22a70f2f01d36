// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalogues/CommuneNames.h"

#include "services/catalogues/NearestOffers.h"
#include "text/letters/Fold.h"
#include "text/names/NameKey.h"

#include <algorithm>
#include <limits>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostOffers = 3;
constexpr int furthest = 12; // edits; beyond, two names have nothing in common
constexpr qsizetype longestName = 200;

/// What offices write for the kinds of areas.
QStringList expanded(const QString& word)
{
    static const QHash<QString, QStringList> kinds{{u"p"_s, {u"phuong"_s}}, {u"x"_s, {u"xa"_s}},
        {u"tt"_s, {u"thi"_s, u"tran"_s}}, {u"tp"_s, {u"thanh"_s, u"pho"_s}}, {u"tx"_s, {u"thi"_s, u"xa"_s}},
        {u"h"_s, {u"huyen"_s}}, {u"t"_s, {u"tinh"_s}}};
    const auto figure = std::find_if(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    const QString letters = word.left(figure - word.begin());
    const QString number = word.mid(figure - word.begin());
    QStringList words;
    if (!letters.isEmpty())
        words = kinds.value(letters, {letters});
    if (!number.isEmpty()) // Phường 01
        words << (number.toInt() > 0 ? QString::number(number.toInt()) : number);
    return words;
}

QStringList wordsOf(QStringView typed)
{
    QStringList words;
    for (const QString& word : text::splitWords(text::fold(typed)))
        words += expanded(word);
    return words;
}

bool beginsWith(const QStringList& words, const QStringList& beginning)
{
    return words.size() >= beginning.size() && words.mid(0, beginning.size()) == beginning;
}

/// The kind of an area, if the words begin with one.
QStringList kindOf(const QStringList& words)
{
    static const std::vector<QStringList> kinds{{u"thi"_s, u"tran"_s}, {u"phuong"_s}, {u"xa"_s},
        {u"thanh"_s, u"pho"_s}, {u"thi"_s, u"xa"_s}, {u"huyen"_s}, {u"quan"_s}, {u"tinh"_s}};
    for (const QStringList& kind : kinds)
        if (words.size() > kind.size() && beginsWith(words, kind))
            return kind;
    return {};
}

QStringList withoutKind(const QStringList& words)
{
    return words.mid(kindOf(words).size());
}

QString withoutFirst(const QString& name, qsizetype words)
{
    return text::splitWords(name).mid(words).join(u' ');
}

/// Takes the name of an area, with its kind or without, from the beginning of `words`.
bool takeName(QStringList& words, const QStringList& area)
{
    const QStringList kind = kindOf(area);
    QStringList rest = beginsWith(words, kind) ? words.mid(kind.size()) : words;
    const QStringList name = area.mid(kind.size());
    if (area.isEmpty() || !beginsWith(rest, name))
        return false;
    words = rest.mid(name.size());
    return true;
}

} // namespace

CommuneNames::CommuneNames(Workspace& workspace, QDate day)
{
    for (const AreaChoice& choice :
        CatalogueService(workspace).communesLike({}, day, std::numeric_limits<int>::max())) {
        const QString shown = choice.label;
        const bool inForce = !shown.endsWith(u')');
        const QString plain = inForce ? shown : shown.left(shown.lastIndexOf(u'(')).trimmed();
        const QStringList words = wordsOf(plain.section(u',', 0, 0));
        m_communes.push_back({choice, inForce, kindOf(words), withoutKind(words),
            text::tonePlacementKey(plain.section(u',', 0, 0)), wordsOf(plain.section(u',', 1))});
        m_labels.insert(choice.code, choice.label);
    }
    for (const domain::Area& area : workspace.stores().of<domain::Area>().whereEqual("level", u"province"_s))
        m_provinces.push_back(wordsOf(area.name));
}

/// What stands behind the commune's name: its district, its province, or nothing.
bool CommuneNames::placesFit(const Commune& commune, const QStringList& rest) const
{
    QStringList left = rest;
    takeName(left, commune.district);
    for (const QStringList& province : m_provinces)
        if (!left.isEmpty())
            takeName(left, province);
    return left.isEmpty();
}

bool CommuneNames::fits(const Commune& commune, const QStringList& typed) const
{
    QStringList rest = typed;
    if (beginsWith(typed, commune.kind))
        rest = typed.mid(commune.kind.size());
    return beginsWith(rest, commune.name) && placesFit(commune, rest.mid(commune.name.size()));
}

std::vector<const CommuneNames::Commune*> CommuneNames::fitting(const QString& typed) const
{
    const QStringList words = wordsOf(typed);
    std::vector<const Commune*> found;
    for (const Commune& commune : m_communes)
        if (!words.isEmpty() && fits(commune, words))
            found.push_back(&commune);
    // Each rule narrows the choice only where something is left.
    const auto narrow = [&found](const auto& rule) {
        if (std::any_of(found.begin(), found.end(), rule))
            std::erase_if(found, [&](const Commune* commune) { return !rule(commune); });
    };
    const QString marked = text::tonePlacementKey(typed);
    narrow([](const Commune* commune) { return commune->inForce; });
    if (found.size() > 1 && marked != text::fold(typed))
        narrow([&](const Commune* commune) {
            return withoutFirst(marked, 0).contains(withoutFirst(commune->marked, commune->kind.size()));
        });
    return found;
}

CommuneNames::Found CommuneNames::nearestTo(const QString& typed) const
{
    const QString first = typed.section(u',', 0, 0).left(longestName);
    const QStringList words = wordsOf(first);
    const QString name = withoutKind(words).join(u' ');
    const QString marked = withoutFirst(text::tonePlacementKey(first), kindOf(words).size());
    const bool hasMarks = marked != text::fold(marked);
    std::vector<std::pair<int, const Commune*>> ranked;
    for (const Commune& commune : m_communes) {
        const int edits = text::editsBetween(name, commune.name.join(u' '), furthest);
        if (edits >= furthest)
            continue;
        const int marks = hasMarks
            ? text::editsBetween(marked, withoutFirst(commune.marked, commune.kind.size()), furthest)
            : 0;
        ranked.emplace_back(2 * (edits + marks) + (commune.inForce ? 0 : 1), &commune);
    }
    const auto nearest = nearestOffers(std::move(ranked));
    Found found;
    found.alike = nearest.alike;
    for (const Commune* commune : nearest.offers)
        found.nearest.push_back(commune->choice);
    return found;
}

CommuneNames::Found CommuneNames::look(const QString& typed) const
{
    for (const Commune& commune : m_communes)
        if (commune.choice.label == typed)
            return {commune.choice.code};
    const std::vector<const Commune*> found = fitting(typed);
    if (found.size() == 1)
        return {found.front()->choice.code};
    if (found.empty())
        return nearestTo(typed);
    Found several;
    several.several = several.alike = true;
    for (const Commune* commune : found)
        if (several.nearest.size() < mostOffers)
            several.nearest.push_back(commune->choice);
    return several;
}

const CommuneNames::Found& CommuneNames::find(const QString& typed)
{
    const auto known = m_found.constFind(typed);
    return known != m_found.cend() ? *known : *m_found.insert(typed, look(typed));
}

} // namespace hoanhap::services
