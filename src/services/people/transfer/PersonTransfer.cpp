// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/transfer/PersonTransfer.h"

#include "domain/TextRules.h"
#include "domain/cases/AsAt.h"
#include "domain/people/PersonFile.h"
#include "services/organisation/UnitOrder.h"
#include "services/people/finding/OnEachPerson.h"
#include "services/people/transfer/TransferErrorCodes.h"
#include "text/dates/DocumentDate.h"

#include <algorithm>
#include <set>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Person;
using domain::Residence;
using domain::UnitAssignment;
namespace transferFaults = transfers::errors;

namespace {

/// Rows of one person that are no longer in force stay with the unit they were in force under.
template <typename Row>
bool goesAlong(const Row& row, QDate day)
{
    if constexpr (requires { row.endedOn; })
        return !row.endedOn || *row.endedOn > day;
    else if constexpr (requires { row.validTo; })
        return !row.validTo || *row.validTo >= day;
    else if constexpr (requires { row.closedOn; })
        return !row.closedOn || *row.closedOn > day;
    else
        return true;
}

/// The transfer of one person inside a change.
class OneMove
{
public:
    OneMove(Workspace& workspace, Change& change, const Person& person, const PersonTransfer::Move& move)
        : m_workspace(workspace)
        , m_change(change)
        , m_person(person)
        , m_move(move)
        , m_day(*move.day)
    {
    }

    Result<bool> carryOut()
    {
        if (m_person.deletedAt)
            return Error{errors::goneMeanwhile, {}, {u"person"_s}};
        if (!m_person.birth.isEmpty() && m_person.birth.earliest() > m_day)
            return Error{
                transferFaults::beforeBirth, u"day"_s, {m_person.fullName, m_person.birth.display()}};
        const bool otherUnit = m_move.unit && *m_move.unit != m_person.unitId;
        bool moved = false;
        if (!m_move.areaCode.isEmpty())
            moved = changeResidence(otherUnit ? *m_move.unit : m_person.unitId);
        if (otherUnit) {
            if (Errors found = changeUnit(); !found.empty())
                return found;
            moved = true;
        }
        if (moved && m_faults.empty())
            m_workspace.personIndex().putStored(m_person.id);
        return m_faults.empty() ? Result<bool>(moved) : Result<bool>(m_faults);
    }

private:
    template <typename Row>
    std::vector<Row> rows()
    {
        return m_workspace.stores().of<Row>().whereEqual("person_id", m_person.id.toString());
    }

    template <typename Row>
    void endBefore(const Row& stands)
    {
        Row ended = stands;
        ended.validTo = m_day.addDays(-1);
        QStringList merged;
        append(m_faults, m_change.edit(stands, ended, merged));
    }

    /// A residence that began on the day itself was a slip of the pen and gives way; beside one that begins
    /// later the person would live in two places.
    bool changeResidence(const Uuid& unit)
    {
        bool there = false;
        for (const Residence& stands : rows<Residence>()) {
            if (stands.kind == "permanent"_L1)
                continue;
            if (stands.validFrom && *stands.validFrom > m_day)
                m_faults.push_back({transferFaults::beforeResidence, u"day"_s,
                    {m_person.fullName, text::dateInFigures(*stands.validFrom)}});
            if (!heldOn(stands, m_day))
                continue;
            if (stands.areaCode == m_move.areaCode && stands.hamlet == m_move.hamlet)
                there = true;
            else if (stands.validFrom && *stands.validFrom >= m_day)
                m_change.bury<Residence>(stands.id);
            else
                endBefore(stands);
        }
        if (there)
            return false;
        Residence now;
        now.personId = m_person.id;
        now.unitId = unit;
        now.kind = u"present"_s;
        now.areaCode = m_move.areaCode;
        now.hamlet = m_move.hamlet;
        now.validFrom = m_day;
        m_change.add(now);
        return true;
    }

    Errors changeUnit()
    {
        std::optional<UnitAssignment> last;
        for (const UnitAssignment& one : rows<UnitAssignment>())
            if (!one.validTo)
                last = one;
        if (last && last->validFrom && *last->validFrom >= m_day)
            return {{transferFaults::beforeLast, u"day"_s,
                {m_person.fullName, text::dateInFigures(*last->validFrom)}}};
        if (last)
            endBefore(*last);
        else
            assign(m_person.unitId, m_person.unitId, std::nullopt, m_day.addDays(-1), {});
        assign(*m_move.unit, *m_move.unit, m_day, std::nullopt, m_move.reason);
        handOver();
        return {};
    }

    void assign(const Uuid& owner, const Uuid& to, const std::optional<QDate>& from,
        const std::optional<QDate>& until, const QString& reason)
    {
        UnitAssignment assignment;
        assignment.personId = m_person.id;
        assignment.unitId = owner;
        assignment.assignedUnitId = to;
        assignment.validFrom = from;
        assignment.validTo = until;
        assignment.reason = reason;
        m_change.add(assignment);
    }

    void handOver()
    {
        domain::PersonFile file;
        forEachPart(file, [&]<typename Row>(std::vector<Row>&) {
            for (const Row& row : rows<Row>())
                if (goesAlong(row, m_day))
                    m_change.hand<Row>(row.id, *m_move.unit);
        });
        m_change.hand<Person>(m_person.id, *m_move.unit);
    }

    Workspace& m_workspace;
    Change& m_change;
    const Person& m_person;
    const PersonTransfer::Move& m_move;
    QDate m_day;
    Errors m_faults;
};

bool worksOn(const domain::Unit& unit, QDate day)
{
    return unit.active && heldOn(unit, day);
}

} // namespace

PersonTransfer::PersonTransfer(Workspace& workspace, const storage::Progress& progress)
    : m_workspace(workspace)
    , m_progress(progress)
{
}

std::vector<domain::Unit> PersonTransfer::targets(QDate day, const std::vector<Uuid>& people)
{
    std::set<Uuid> present;
    for (const Uuid& id : people)
        if (const auto person = m_workspace.stores().of<Person>().find(id))
            present.insert(person->unitId);
    std::vector<domain::Unit> units = m_workspace.stores().of<domain::Unit>().all();
    std::erase_if(units, [&](const domain::Unit& unit) {
        return !worksOn(unit, day) || (present.size() == 1 && present.contains(unit.id));
    });
    return inOfficialOrder(std::move(units));
}

Errors PersonTransfer::faultsOf(Move& move) const
{
    Residence typed; // what people type goes through the gate of `text`
    typed.hamlet = move.hamlet;
    UnitAssignment assignment;
    assignment.reason = move.reason;
    Errors found = domain::normaliseTexts(typed);
    append(found, domain::normaliseTexts(assignment));
    move.hamlet = typed.hamlet;
    move.reason = assignment.reason;
    const QDate today = m_workspace.clock().today();
    if (!move.unit && move.areaCode.isEmpty())
        found.push_back({transferFaults::nowhere, u"unit"_s});
    if (!move.day)
        found.push_back({transferFaults::dayMissing, u"day"_s});
    else if (*move.day > today)
        found.push_back({transferFaults::dayAhead, u"day"_s, {text::dateInFigures(today)}});
    if (move.unit) {
        const auto unit = m_workspace.stores().of<domain::Unit>().find(*move.unit);
        if (!unit || unit->deletedAt || !worksOn(*unit, move.day.value_or(today)))
            found.push_back({transferFaults::unitUnknown, u"unit"_s});
    }
    return found;
}

Result<ChangedPeople> PersonTransfer::move(const std::vector<Uuid>& people, const Move& wanted)
{
    Move move = wanted;
    if (Errors found = faultsOf(move); !found.empty())
        return found;
    return onEachPerson(
        m_workspace, m_progress, people, u"people.transferred"_s, [&](Change& change, const Person& person) {
            return OneMove(m_workspace, change, person, move).carryOut();
        });
}

Result<std::vector<UnitAssignment>> PersonTransfer::assignments(const Uuid& person)
{
    const auto found = m_workspace.stores().of<Person>().find(person);
    if (!found)
        return Error{errors::notFound};
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople, found->unitId); !allowed)
        return allowed.errors();
    auto rows = m_workspace.stores().of<UnitAssignment>().whereEqual("person_id", person.toString());
    std::sort(rows.begin(), rows.end(), [](const UnitAssignment& one, const UnitAssignment& other) {
        return one.validFrom.value_or(QDate(1, 1, 1)) < other.validFrom.value_or(QDate(1, 1, 1));
    });
    return rows;
}

} // namespace hoanhap::services
