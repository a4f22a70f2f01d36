// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/FuzzInput.h"
#include "text/letters/Fold.h"
#include "text/letters/Normalise.h"
#include "text/letters/SortKey.h"
#include "text/names/PersonName.h"

#include <tuple>

using namespace hoanhap;
using namespace hoanhap::tests;
using text::NameOrder;
using text::PersonName;
using text::sortKey;

namespace {

/// The order by columns, as a spreadsheet sorts.
std::tuple<QByteArray, QByteArray, QByteArray> columnsOf(const QString& name)
{
    const PersonName parts = PersonName::of(name);
    return {sortKey(parts.given), sortKey(parts.family), sortKey(parts.middle)};
}

void checkOne(const QString& name)
{
    const PersonName parts = PersonName::of(name);
    const QStringList words{parts.family, parts.middle, parts.given};
    hold(words.join(u' ').simplified() == name.simplified(), "no part of a name is lost");
    if (text::normaliseLine(name) && text::normaliseLine(name.normalized(QString::NormalizationForm_D)))
        hold(sortKey(name.normalized(QString::NormalizationForm_D))
                == sortKey(name.normalized(QString::NormalizationForm_C)),
            "decomposed text sorts like composed text");
    (void)text::toTitleCase(name);
    (void)text::isAllCapitals(name);
}

void checkTwo(const QString& a, const QString& b)
{
    const QByteArray keyA = sortKey(a);
    const QByteArray keyB = sortKey(b);
    hold(keyA == keyB || (!keyA.startsWith(keyB) && !keyB.startsWith(keyA)), "no key begins another");
    const auto byName = [](const QString& name) { return text::nameSortKey(name, NameOrder::GivenFirst); };
    hold((byName(a) < byName(b)) == (columnsOf(a) < columnsOf(b)), "names sort as columns do");
    if (keyA == keyB)
        hold(text::splitWords(text::fold(a)) == text::splitWords(text::fold(b)), "equal keys, equal words");
}

} // namespace

/// Names of one input stand on lines of their own.
int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    for (const QString& typed : {textOf(bytes, size), unitsOf(bytes, size)}) {
        const QStringList names = typed.split(u'\n').first(std::min<qsizetype>(3, typed.count(u'\n') + 1));
        for (const QString& name : names) {
            checkOne(name);
            for (const QString& other : names)
                checkTwo(name, other);
        }
    }
    return 0;
}
