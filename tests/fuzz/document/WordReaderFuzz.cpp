// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/reading/WordReader.h"

#include "document/reading/ReadingErrorCodes.h"
#include "fuzz/FuzzInput.h"
#include "zip/ZipWriter.h"

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;

namespace {

/// A Word file whose text is these bytes.
QByteArray packedText(const QByteArray& xml)
{
    return zip::ZipWriter::pack({{u"word/document.xml"_s, xml}}, QDateTime(QDate(2021, 12, 6), QTime(8, 30)));
}

void holdOn(const Result<document::WordText>& read)
{
    if (!read) {
        hold(read.has(document::errors::reading::notWord) || read.has(document::errors::reading::wordDamaged)
                || read.has(document::errors::reading::wordTooLarge),
            "a fault has a sentence");
        return;
    }
    for (const document::WordLine& line : *read)
        hold(!line.cells.isEmpty(), "a line has a cell");
}

} // namespace

/// The bytes as a file, and as the text inside a file.
int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const QByteArray input = bytesOf(bytes, size);
    holdOn(document::readWord(input));
    holdOn(document::readWord(packedText(input)));
    return 0;
}
