// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FieldText.h"
#include "domain/Fields.h"

namespace hoanhap::services {

/// Gives the field of that name the value that `text` (as FieldText writes it) stands for. False where
/// there is no such field or the text is no value of it.
template <typename Record>
bool putField(Record& record, const QString& name, const QString& text)
{
    bool put = false;
    domain::forEachField<Record>([&](const auto& field) {
        using Value = std::remove_cvref_t<decltype(record.*(field.member))>;
        if (latin1Text(field.name) == name)
            put = domain::FieldText<Value>::read(text, record.*(field.member));
    });
    return put;
}

} // namespace hoanhap::services
