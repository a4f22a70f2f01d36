// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/asat/PersonStates.h"

#include "domain/cases/AsAt.h"
#include "services/catalogues/CatalogueService.h"
#include "services/organisation/OrganisationService.h"
#include "services/people/PersonService.h"
#include "services/people/transfer/PersonTransfer.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using StateLine = PersonStates::Line;
using StateKind = PersonStates::Kind;

namespace {

std::optional<QDate> eveOf(const std::optional<QDate>& day)
{
    return day ? std::optional(day->addDays(-1)) : std::nullopt;
}

QString joinedTexts(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(u", "_s);
}

/// Whoever was never transferred was in the unit of today since ever.
std::vector<StateLine> unitLines(Workspace& workspace, const domain::Person& person)
{
    OrganisationService units(workspace);
    std::vector<StateLine> lines;
    if (const auto assignments = PersonTransfer(workspace).assignments(person.id))
        for (const domain::UnitAssignment& one : *assignments)
            lines.push_back(
                {StateKind::Unit, units.shortName(one.assignedUnitId), one.validFrom, one.validTo, {}, {}});
    if (lines.empty())
        lines.push_back(
            {StateKind::Unit, units.shortName(person.unitId), std::nullopt, std::nullopt, {}, {}});
    return lines;
}

std::vector<StateLine> fileLines(Workspace& workspace, const domain::PersonFile& file)
{
    CatalogueService catalogues(workspace);
    const QDate today = workspace.clock().today();
    std::vector<StateLine> lines;
    for (const domain::LegalStatus& status : file.statuses)
        lines.push_back({StateKind::Status, catalogues.label(u"legal-status-kinds"_s, status.kind),
            domain::beginOf(status), eveOf(status.endedOn), status.endedOn,
            status.endedOn ? std::nullopt : status.toDate});
    for (const domain::Residence& residence : file.residences)
        lines.push_back({StateKind::Residence,
            joinedTexts({catalogues.label(u"residence-kinds"_s, residence.kind), residence.hamlet,
                residence.areaCode.isEmpty() ? QString() : catalogues.areaLabel(residence.areaCode, today)}),
            residence.validFrom, residence.validTo, {}, {}});
    for (const domain::WorkSituation& work : file.workSituations)
        lines.push_back({StateKind::Work,
            joinedTexts({catalogues.label(u"work-states"_s, work.state), work.occupation, work.employer}),
            work.validFrom, work.validTo, {}, {}});
    for (const domain::Need& need : file.needs)
        lines.push_back(
            {StateKind::Need, joinedTexts({catalogues.label(u"need-kinds"_s, need.kind), need.occupation}),
                need.surveyedOn, eveOf(need.closedOn), need.closedOn, {}});
    return lines;
}

} // namespace

bool PersonStates::Line::heldOn(QDate day) const
{
    return (!from || *from <= day) && (!last || *last >= day);
}

Result<std::vector<StateLine>> PersonStates::of(const Uuid& person)
{
    const Result<domain::PersonFile> file = PersonService(m_workspace).load(person);
    if (!file)
        return file.errors();
    std::vector<StateLine> lines = unitLines(m_workspace, file->person);
    const std::vector<StateLine> rest = fileLines(m_workspace, *file);
    lines.insert(lines.end(), rest.begin(), rest.end());
    std::stable_sort(lines.begin(), lines.end(), [](const StateLine& one, const StateLine& other) {
        const QDate always(1, 1, 1);
        return std::pair(one.kind, one.from.value_or(always))
            < std::pair(other.kind, other.from.value_or(always));
    });
    return lines;
}

} // namespace hoanhap::services
