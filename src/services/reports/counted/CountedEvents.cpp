// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/counted/CountedEvents.h"

#include "domain/cases/LegalStatus.h"
#include "domain/people/Person.h"
#include "domain/people/UnitAssignment.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::FigurePeriod;
using Kind = CountedEvent::Kind;

namespace {

const QString peopleClosed = u"people_closed"_s;

/// Those that count whoever has a standing under penal law.
bool isOfStanding(const QString& indicator)
{
    return indicator != peopleClosed
        && (indicator.startsWith("people_"_L1) || indicator.startsWith("work_"_L1)
            || indicator.startsWith("readiness_"_L1));
}

bool isIn(const std::optional<QDate>& day, const FigurePeriod& days)
{
    return day && *day >= days.from && *day <= days.to;
}

/// The later one tells.
void takeLater(std::optional<CountedEvent>& event, CountedEvent other)
{
    if (!event || event->day < other.day)
        event = std::move(other);
}

} // namespace

CountedEvents::CountedEvents(Workspace& workspace, const std::vector<Uuid>& units)
    : m_workspace(workspace)
    , m_catalogues(workspace)
    , m_units(units.begin(), units.end())
{
}

std::optional<CountedEvent> CountedEvents::closed(const Uuid& person, const FigurePeriod& days)
{
    const auto found = m_workspace.stores().of<domain::Person>().find(person);
    if (!found || !isIn(found->closedOn, days))
        return std::nullopt;
    return CountedEvent{
        Kind::Closed, *found->closedOn, m_catalogues.label(u"status-end-reasons"_s, found->closingReason)};
}

std::optional<CountedEvent> CountedEvents::began(const Uuid& person, const FigurePeriod& days)
{
    std::optional<CountedEvent> event;
    for (const domain::LegalStatus& status :
        m_workspace.stores().of<domain::LegalStatus>().whereEqual("person_id", person.toString()))
        if (const auto day = status.fromDate ? status.fromDate : status.releasedOn;
            !status.deletedAt && isIn(day, days))
            takeLater(event, {Kind::Began, *day, m_catalogues.label(u"legal-status-kinds"_s, status.kind)});
    return event;
}

std::optional<CountedEvent> CountedEvents::ended(const Uuid& person, const FigurePeriod& days)
{
    std::optional<CountedEvent> event;
    for (const domain::LegalStatus& status :
        m_workspace.stores().of<domain::LegalStatus>().whereEqual("person_id", person.toString()))
        if (const auto day = status.endedOn; !status.deletedAt && isIn(day, days))
            takeLater(
                event, {Kind::Ended, *day, m_catalogues.label(u"status-end-reasons"_s, status.endReason)});
    return event;
}

std::optional<CountedEvent> CountedEvents::assigned(const Uuid& person, const FigurePeriod& days, Kind kind)
{
    std::optional<CountedEvent> event;
    if (m_units.isEmpty())
        return event; // every unit is the report's
    for (const domain::UnitAssignment& unit :
        m_workspace.stores().of<domain::UnitAssignment>().whereEqual("person_id", person.toString()))
        if (!unit.deletedAt && isIn(unit.validFrom, days)
            && m_units.contains(unit.assignedUnitId) == (kind == Kind::Arrived))
            takeLater(event, {kind, *unit.validFrom});
    return event;
}

std::optional<CountedEvent> CountedEvents::whyNew(
    const QString& indicator, const CountedRecord& record, const FigurePeriod& days)
{
    if (record.person && indicator == peopleClosed)
        return closed(*record.person, days);
    if (!record.person || !isOfStanding(indicator))
        return isIn(record.day, days) ? std::optional(CountedEvent{Kind::Happened, *record.day})
                                      : std::nullopt;
    const auto event = began(*record.person, days);
    return event ? event : assigned(*record.person, days, Kind::Arrived);
}

std::optional<CountedEvent> CountedEvents::whyGone(
    const QString& indicator, const CountedRecord& record, const FigurePeriod& days)
{
    const domain::Indicator* known = Figures::indicator(indicator);
    const bool stands = known && known->kind == domain::FigureKind::Stock && isOfStanding(indicator);
    if (!record.person || !stands)
        return record.day ? std::optional(CountedEvent{Kind::Happened, *record.day}) : std::nullopt;
    if (auto event = closed(*record.person, days))
        return event;
    if (auto event = ended(*record.person, days))
        return event;
    return assigned(*record.person, days, Kind::Left);
}

} // namespace hoanhap::services
