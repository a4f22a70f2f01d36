// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/records/NumberSettings.h"

#include "domain/organisation/Setting.h"

namespace hoanhap::services {

using domain::Setting;

namespace {

std::optional<Setting> storedUnder(Workspace& workspace, const QString& key)
{
    const auto rows = workspace.stores().of<Setting>().whereEqual("key", key);
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

} // namespace

std::optional<qint64> NumberSettings::value(const QString& key) const
{
    const std::optional<Setting> stored = storedUnder(m_workspace, key);
    bool isNumber = false;
    const qint64 number = stored ? stored->value.toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

Errors NumberSettings::put(Change& change, const QString& key, qint64 value) const
{
    const std::optional<Setting> base = storedUnder(m_workspace, key);
    Setting edited = base.value_or(Setting());
    edited.key = key;
    edited.value = QString::number(value);
    QStringList merged;
    if (base)
        return change.edit(*base, edited, merged);
    change.add(edited);
    return {};
}

Errors checkRange(const QString& key, qint64 value, qint64 least, qint64 most)
{
    if (value >= least && value <= most)
        return {};
    return {{errors::numberOutOfRange, key,
        {QString::number(value), QString::number(least), QString::number(most)}}};
}

} // namespace hoanhap::services
