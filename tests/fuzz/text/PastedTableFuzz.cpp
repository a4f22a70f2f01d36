// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tables/PastedTable.h"

#include "fuzz/FuzzInput.h"

using namespace hoanhap;
using namespace hoanhap::tests;

namespace {

qsizetype lettersIn(const QString& text)
{
    qsizetype letters = 0;
    for (const QChar c : text)
        letters += c.isLetterOrNumber() ? 1 : 0;
    return letters;
}

void checkTable(const QString& pasted)
{
    const text::TableRows rows = text::pastedTable(pasted);
    hold(rows.empty() || !rows.back().join(QString()).isEmpty(), "no empty row at the end");
    qsizetype letters = 0;
    for (const QStringList& row : rows) {
        hold(!row.isEmpty(), "every row has a cell");
        for (const QString& cell : row) {
            hold(cell == cell.trimmed(), "no blanks around a cell");
            letters += lettersIn(cell);
        }
    }
    hold(letters == lettersIn(pasted), "no letter is lost or doubled");
    hold(text::pastedTable(text::asPastedText(rows)) == rows, "what was copied is pasted as it was");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    checkTable(textOf(bytes, size));
    checkTable(unitsOf(bytes, size));
    return 0;
}
