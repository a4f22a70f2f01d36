// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FieldText.h"
#include "services/workspace/Workspace.h"

#include <algorithm>

namespace hoanhap::services {

/// The fields that tell one row of a kind from every other, as the register's unique indexes do;
/// empty for kinds whose rows may be alike, such as people of one name.
QStringList naturalKeyOf(const QString& kind);

/// The texts of a record in those fields, in their order.
template <typename Record>
QStringList textsOf(const Record& record, const QStringList& fields)
{
    QStringList texts;
    for (const QString& name : fields)
        domain::forEachField<Record>([&](const auto& field) {
            using Value = std::remove_cvref_t<decltype(record.*(field.member))>;
            if (latin1Text(field.name) == name)
                texts << domain::FieldText<Value>::write(record.*(field.member));
        });
    return texts;
}

/// The row that `record` speaks of: the one with its identifier, be it in the bin, else the one under
/// the same natural key.
template <typename Record>
std::optional<Record> standingTwin(Workspace& workspace, const Record& record)
{
    auto& store = workspace.stores().of<Record>();
    if (!record.id.isNull())
        if (std::optional<Record> same = store.find(record.id))
            return same;
    const QStringList key = naturalKeyOf(domain::entityName<Record>());
    const QStringList texts = textsOf(record, key);
    if (key.isEmpty() || texts.first().isEmpty())
        return std::nullopt;
    const std::vector<Record> rows = store.whereEqual(key.first().toStdString(), texts.first());
    const auto twin =
        std::ranges::find_if(rows, [&](const Record& row) { return textsOf(row, key) == texts; });
    return twin == rows.end() ? std::nullopt : std::optional(*twin);
}

} // namespace hoanhap::services
