// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FieldText.h"
#include "domain/Fields.h"
#include "services/records/JsonWriter.h"

#include <QStringList>

namespace hoanhap::services {

/// What a change made of a record, as the audit keeps it: {"field":["before","after"], …}, only
/// fields that differ. A record newly made differs from an empty one.
template <typename Record>
QByteArray differenceOf(const Record& before, const Record& after)
{
    JsonWriter json;
    json.open('{');
    domain::forEachField<Record>([&](const auto& field) {
        const auto& old = before.*(field.member);
        const auto& now = after.*(field.member);
        using Text = domain::FieldText<std::remove_cvref_t<decltype(old)>>;
        if (old == now)
            return;
        json.key(field.name);
        json.open('[');
        json.value(Text::write(old));
        json.value(Text::write(now));
        json.close(']');
    });
    json.close('}');
    return json.take();
}

/// Brings two edits of one record together field by field: `theirs` is what stands in the register,
/// `edited` what this person made out of `base`. Names of fields that only the other side changed
/// come back in `taken`, those that both changed differently in `clashes`; for the latter the
/// result keeps what stands.
template <typename Record>
Record mergeFields(
    const Record& base, const Record& edited, const Record& theirs, QStringList& taken, QStringList& clashes)
{
    Record merged = theirs;
    domain::forEachField<Record>([&](const auto& field) {
        const auto& was = base.*(field.member);
        const auto& mine = edited.*(field.member);
        const auto& stands = theirs.*(field.member);
        const QString name = QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size()));
        if (mine == stands)
            return;
        if (mine == was)
            taken << name;
        else if (stands == was)
            merged.*(field.member) = mine;
        else
            clashes << name;
    });
    return merged;
}

template <typename Record>
bool sameFields(const Record& a, const Record& b)
{
    bool same = true;
    domain::forEachField<Record>(
        [&](const auto& field) { same = same && a.*(field.member) == b.*(field.member); });
    return same;
}

} // namespace hoanhap::services
