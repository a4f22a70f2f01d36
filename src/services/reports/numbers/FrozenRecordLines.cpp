// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/numbers/FrozenRecordLines.h"

#include "domain/organisation/Unit.h"
#include "domain/people/Person.h"
#include "services/people/MaskedPerson.h"

#include <QHash>

namespace hoanhap::services {

namespace {

QString nameInFrozenList(Workspace& workspace, const domain::CountedRecord& kept)
{
    const auto person =
        kept.personId ? workspace.stores().of<domain::Person>().find(*kept.personId) : std::nullopt;
    if (!person)
        return {};
    const bool hidden = !workspace.recordsViews() || !workspace.actor().covers(person->unitId);
    return hidden ? maskedName(person->fullName) : person->fullName;
}

} // namespace

std::vector<CountedRecord> frozenRecordLines(Workspace& workspace,
    const std::vector<domain::CountedRecord>& kept, const std::vector<CountedRecord>& now)
{
    QHash<Uuid, const CountedRecord*> known;
    for (const CountedRecord& record : now)
        known.insert(record.record, &record);
    QHash<Uuid, QString> units;
    for (const domain::Unit& unit : workspace.stores().of<domain::Unit>().all())
        units.insert(unit.id, unit.shortName.isEmpty() ? unit.name : unit.shortName);
    std::vector<CountedRecord> lines;
    lines.reserve(kept.size());
    for (const domain::CountedRecord& row : kept) {
        const auto stands = known.constFind(row.recordId);
        CountedRecord line;
        if (stands != known.cend())
            line = **stands;
        else
            line.title = nameInFrozenList(workspace, row);
        line.entity = row.entity;
        line.record = row.recordId;
        line.person = row.personId;
        line.unit = row.unitId;
        line.unitName = units.value(row.unitId);
        line.amount = row.amount;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace hoanhap::services
