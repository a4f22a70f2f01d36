// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/asat/PeopleOnDay.h"

#include "domain/organisation/Unit.h"
#include "services/catalogues/CatalogueService.h"
#include "storage/people/dated/PeopleOnDayQueries.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using storage::PeopleOnDayRow;

namespace {

/// Codes that are counted, in the catalogue's order; those that it lost come last.
QStringList countedKinds(Workspace& workspace, const std::vector<PeopleOnDayRow>& rows)
{
    QStringList counted;
    for (const PeopleOnDayRow& row : rows)
        if (!row.kind.isEmpty() && !counted.contains(row.kind))
            counted << row.kind;
    QStringList ordered;
    for (const domain::CatalogueEntry& entry : CatalogueService(workspace).entries(u"legal-status-kinds"_s))
        if (counted.removeAll(entry.code) > 0)
            ordered << entry.code;
    return ordered + counted;
}

} // namespace

Result<PeopleOnDay::Table> PeopleOnDay::count(QDate day)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople); !allowed)
        return allowed.errors();
    const auto rows = storage::PeopleOnDayQueries(m_workspace.session()).count(day, m_workspace.scope());
    const QStringList kinds = countedKinds(m_workspace, rows);
    Table table;
    for (const QString& kind : kinds)
        table.kinds << CatalogueService(m_workspace).label(u"legal-status-kinds"_s, kind);
    Line sum;
    sum.byKind.resize(static_cast<size_t>(kinds.size()));
    for (const domain::Unit& unit : m_workspace.stores().of<domain::Unit>().all(storage::Shelf::Standing)) {
        Line line;
        line.unitName = unit.shortName;
        line.byKind.resize(sum.byKind.size());
        for (const PeopleOnDayRow& row : rows) {
            if (row.unitId != unit.id)
                continue;
            const qsizetype place = kinds.indexOf(row.kind);
            qint64& cell = place < 0 ? line.people : line.byKind[static_cast<size_t>(place)];
            qint64& total = place < 0 ? sum.people : sum.byKind[static_cast<size_t>(place)];
            cell += row.people;
            total += row.people;
        }
        if (line.people > 0)
            table.lines.push_back(std::move(line));
    }
    table.lines.push_back(std::move(sum));
    return table;
}

} // namespace hoanhap::services
