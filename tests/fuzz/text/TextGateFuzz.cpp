// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/letters/Normalise.h"

#include "fuzz/FuzzInput.h"

#include <algorithm>

using namespace hoanhap;
using namespace hoanhap::tests;

namespace {

void checkKept(const QString& kept, const Result<QString>& again)
{
    hold(again.ok() && *again == kept, "what came through the gate comes through unchanged");
    hold(kept == kept.normalized(QString::NormalizationForm_C), "kept texts are composed");
    hold(kept.isValidUtf16(), "no half characters are kept");
    hold(kept.trimmed() == kept || kept.contains(u'\n'), "no blanks at the ends");
    const auto isHidden = [](QChar c) { return c != u'\n' && (c.category() == QChar::Other_Control); };
    hold(std::ranges::none_of(kept, isHidden), "no control characters are kept");
}

void check(const QString& typed)
{
    const auto line = text::normaliseLine(typed);
    if (line) {
        checkKept(*line, text::normaliseLine(*line));
        hold(!line->contains(u'\n') && line->size() <= text::longestLine, "a line is one line");
    }
    const auto whole = text::normaliseText(typed);
    if (whole)
        checkKept(*whole, text::normaliseText(*whole));
    hold(!line || whole.ok(), "what may stand in a line may stand in a text");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    check(textOf(bytes, size));
    check(unitsOf(bytes, size));
    return 0;
}
