// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/placement/NotedWork.h"

#include "domain/people/Person.h"
#include "domain/placement/WorkTold.h"

#include <algorithm>

namespace hoanhap::services {

using domain::WorkSituation;

namespace {

bool isAmong(const std::vector<WorkSituation>& told, const WorkSituation& work)
{
    return std::ranges::any_of(
        told, [&](const WorkSituation& one) { return domain::tellSameWork(one, work); });
}

class WorkNotes
{
public:
    WorkNotes(Change& change, const domain::Person& person) : m_change(change), m_person(person) { }

    Errors takeBack(const WorkSituation& told)
    {
        const std::vector<WorkSituation> rows = standing();
        const auto written = std::ranges::find_if(
            rows, [&](const WorkSituation& row) { return domain::tellSameWork(row, told); });
        if (written == rows.end())
            return {};
        m_change.bury<WorkSituation>(written->id);
        const auto before =
            std::ranges::find(rows, std::optional(told.validFrom->addDays(-1)), &WorkSituation::validTo);
        return before == rows.end() ? Errors() : endOn(*before, written->validTo);
    }
    Errors add(const WorkSituation& told)
    {
        const QDate day = *told.validFrom;
        std::optional<QDate> next;
        std::optional<WorkSituation> goesOn;
        for (const WorkSituation& row : standing()) {
            if (row.validFrom && *row.validFrom >= day) {
                if (*row.validFrom == day)
                    return {};
                next = next ? std::min(*next, *row.validFrom) : *row.validFrom;
            } else if (!row.validTo || *row.validTo >= day) {
                goesOn = row;
            }
        }
        const bool saysIt = goesOn && goesOn->state == told.state && goesOn->employer == told.employer;
        if (goesOn && (saysIt || goesOn->validTo || next))
            return {};
        WorkSituation row = told;
        row.personId = m_person.id;
        row.unitId = m_person.unitId;
        if (next)
            row.validTo = next->addDays(-1);
        m_change.add(row);
        return goesOn ? endOn(*goesOn, day.addDays(-1)) : Errors();
    }

private:
    std::vector<WorkSituation> standing()
    {
        return m_change.workspace().stores().of<WorkSituation>().whereEqual(
            "person_id", m_person.id.toString());
    }
    Errors endOn(const WorkSituation& row, const std::optional<QDate>& day)
    {
        WorkSituation ended = row;
        ended.validTo = day;
        QStringList merged;
        return m_change.edit(row, ended, merged);
    }

    Change& m_change;
    const domain::Person& m_person;
};

} // namespace

Outcome noteWork(Change& change, const Uuid& person, const std::vector<WorkSituation>& before,
    const std::vector<WorkSituation>& now)
{
    const auto known = change.workspace().stores().of<domain::Person>().find(person);
    if (!known)
        return Done{};
    WorkNotes notes(change, *known);
    Errors faults;
    for (const WorkSituation& told : before)
        if (!isAmong(now, told))
            append(faults, notes.takeBack(told));
    for (const WorkSituation& told : now)
        if (!isAmong(before, told))
            append(faults, notes.add(told));
    if (!faults.empty())
        return faults;
    return Done{};
}

} // namespace hoanhap::services
