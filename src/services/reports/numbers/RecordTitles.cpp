// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/numbers/RecordTitles.h"

#include "domain/AllRecords.h"
#include "services/people/MaskedPerson.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

RecordTitles::RecordTitles(Workspace& workspace) : m_workspace(workspace)
{
    for (const domain::Unit& unit : workspace.stores().of<domain::Unit>().all())
        m_units.insert(unit.id, unit.shortName.isEmpty() ? unit.name : unit.shortName);
}

RecordTitles::State RecordTitles::fill(CountedRecord& counted)
{
    storage::StorePool& stores = m_workspace.stores();
    State state;
    const auto take = [&](const auto& record, const auto& title) {
        if (!record)
            return;
        counted.title = title(*record);
        counted.unitName = m_units.value(record->unitId);
        state.inBin = record->deletedAt.has_value();
        state.enteredAt = record->createdAt;
    };
    const auto classTitle = [&](const Uuid& id) {
        const auto found = stores.of<domain::VocationalClass>().find(id);
        return found ? found->name : QString();
    };
    if (counted.person)
        take(stores.of<domain::Person>().find(*counted.person),
            [&](const auto& person) { return nameShownTo(m_workspace, person.fullName, person.unitId); });
    else if (counted.entity == "outreach_session"_L1)
        take(stores.of<domain::OutreachSession>().find(counted.record),
            [](const auto& session) { return session.topic; });
    else if (counted.entity == "vocational_class"_L1)
        take(stores.of<domain::VocationalClass>().find(counted.record),
            [](const auto& taught) { return taught.name; });
    else if (counted.entity == "class_guest"_L1)
        take(stores.of<domain::ClassGuest>().find(counted.record),
            [&](const auto& guest) { return nameShownTo(m_workspace, guest.fullName, guest.unitId); });
    else if (counted.entity == "class_head_count"_L1)
        take(stores.of<domain::ClassHeadCount>().find(counted.record),
            [&](const auto& count) { return classTitle(count.classId); });
    else if (counted.entity == "session_head_count"_L1)
        take(stores.of<domain::SessionHeadCount>().find(counted.record), [&](const auto& count) {
            const auto session = stores.of<domain::OutreachSession>().find(count.sessionId);
            return session ? session->topic : QString();
        });
    else if (counted.entity == "reported_figure"_L1)
        take(stores.of<domain::ReportedFigure>().find(counted.record),
            [&](const auto& figure) { return m_units.value(figure.figureUnitId); });
    return state;
}

QString RecordTitles::whoCounts(const CountedRecord& counted)
{
    if (counted.person)
        return u"person "_s + counted.person->toString();
    if (counted.entity == "reported_figure"_L1)
        if (const auto figure = m_workspace.stores().of<domain::ReportedFigure>().find(counted.record))
            return u"unit "_s + figure->figureUnitId.toString();
    return counted.entity + u' ' + counted.record.toString();
}

} // namespace hoanhap::services
