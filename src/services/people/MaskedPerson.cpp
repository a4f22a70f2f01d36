// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/MaskedPerson.h"

#include <QStringList>

namespace hoanhap::services {

QString maskedName(const QString& fullName)
{
    QStringList initials;
    for (const QString& word : fullName.split(u' ', Qt::SkipEmptyParts))
        initials << word.left(1).toUpper() + u'.';
    return initials.join(u' ');
}

QString nameShownTo(const Workspace& workspace, const QString& fullName, const Uuid& unit)
{
    const bool hidden = !workspace.recordsViews() || !workspace.actor().covers(unit);
    return hidden ? maskedName(fullName) : fullName;
}

QString maskedBirth(const QString& birth)
{
    return birth.left(4);
}

storage::PersonRow masked(const storage::PersonRow& person)
{
    storage::PersonRow shown;
    shown.id = person.id;
    shown.unitName = person.unitName;
    shown.birth = maskedBirth(person.birth);
    shown.fullName = maskedName(person.fullName);
    return shown;
}

storage::PersonLine masked(const storage::PersonLine& line)
{
    using domain::PersonColumn;
    storage::PersonLine shown{line.id, line.place, {}};
    shown.texts[static_cast<size_t>(PersonColumn::Name)] = maskedName(line[PersonColumn::Name]);
    shown.texts[static_cast<size_t>(PersonColumn::Birth)] = maskedBirth(line[PersonColumn::Birth]);
    shown.texts[static_cast<size_t>(PersonColumn::Unit)] = line[PersonColumn::Unit];
    return shown;
}

} // namespace hoanhap::services
