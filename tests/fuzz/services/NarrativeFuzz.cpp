// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/FuzzInput.h"
#include "services/ErrorCodes.h"
#include "services/exchange/NarrativeFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace hoanhap;
using namespace hoanhap::tests;

namespace {

QByteArray written(const services::Narrative& narrative)
{
    QJsonObject json;
    for (auto section = narrative.sections.begin(); section != narrative.sections.end(); ++section)
        json.insert(section.key(), QJsonArray::fromStringList(section.value()));
    return QJsonDocument(json).toJson();
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const auto narrative = services::readNarrative(bytesOf(bytes, size));
    if (!narrative) {
        for (const Error& fault : narrative.errors())
            if (fault.code == services::errors::jsonMalformed)
                hold(fault.arguments.value(0).toInt() > 0 && fault.arguments.value(1).toInt() > 0,
                    "malformed JSON has its line and column");
        return 0;
    }
    const auto again = services::readNarrative(written(*narrative));
    hold(again.ok() && again->sections == narrative->sections, "what was written is read back");
    return 0;
}
