// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Findings.h"
#include "text/letters/Normalise.h"

namespace hoanhap::domain {

/// Brings every text of a record through the gate of `text` (NFC, blanks, no hidden signs); what is
/// refused is named with its field.
template <typename Record>
Errors normaliseTexts(Record& record, const QString& prefix = {})
{
    Errors faults;
    forEachField<Record>([&](const auto& field) {
        using Value = std::remove_cvref_t<decltype(record.*(field.member))>;
        if constexpr (std::is_same_v<Value, QString>) {
            QString& value = record.*(field.member);
            if (value.isEmpty())
                return;
            const bool lines = field.name == "note" || field.name == "paragraphs"
                || field.name == "issuing_name" || field.name == "body" || field.name == "content"
                || field.name == "attributes" || field.name == "key_slot" || field.name == "addressees";
            Result<QString> clean = lines ? text::normaliseText(value) : text::normaliseLine(value);
            if (clean)
                value = *clean;
            else
                for (Error fault : clean.errors()) {
                    fault.field = prefix + latin1Text(field.name);
                    faults.push_back(fault);
                }
        }
    });
    return faults;
}

} // namespace hoanhap::domain
