// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/FuzzInput.h"
#include "text/letters/Fold.h"

using namespace hoanhap;
using namespace hoanhap::tests;

namespace {

void check(const QString& typed)
{
    const QString folded = text::fold(typed);
    hold(text::fold(folded) == folded, "folding twice is folding once");
    const QString key = text::tonePlacementKey(typed);
    hold(text::tonePlacementKey(key) == key, "a tone is placed once");
    hold(text::fold(key) == folded, "placing a tone changes no letter");
    if (!typed.isValidUtf16())
        return;
    const QString apart = typed.normalized(QString::NormalizationForm_D);
    hold(text::fold(apart) == text::fold(typed.normalized(QString::NormalizationForm_C)),
        "decomposed text folds like composed text");
    for (const QString& word : text::splitWords(typed))
        hold(!word.isEmpty() && text::splitWords(word) == QStringList{word}, "a word is one word");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    check(textOf(bytes, size));
    check(unitsOf(bytes, size));
    return 0;
}
