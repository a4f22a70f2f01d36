// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/organisation/OrganisationService.h"

#include "domain/ErrorCodes.h"
#include "domain/TextRules.h"
#include "domain/organisation/LayoutRules.h"
#include "services/records/SaveRecord.h"
#include "text/letters/SortKey.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Permission;

namespace {

template <typename Dated>
bool inForceOn(const Dated& row, QDate day)
{
    return (!row.validFrom || *row.validFrom <= day) && (!row.validTo || *row.validTo >= day);
}

/// Parents before their children, those of one parent as `all` has them.
void appendBelow(const std::vector<domain::Unit>& all, const std::optional<Uuid>& parent,
    std::vector<domain::Unit>& ordered)
{
    for (const domain::Unit& unit : all)
        if (unit.parentUnitId == parent) {
            ordered.push_back(unit);
            appendBelow(all, unit.id, ordered);
        }
}

std::vector<domain::Unit> inNameOrder(std::vector<domain::Unit> units)
{
    std::sort(units.begin(), units.end(), [](const domain::Unit& one, const domain::Unit& other) {
        return text::sortKey(one.shortName) < text::sortKey(other.shortName);
    });
    return units;
}

} // namespace

OrganisationService::OrganisationService(Workspace& workspace) : m_workspace(workspace) { }

Result<std::vector<domain::Unit>> OrganisationService::units()
{
    std::vector<domain::Unit> ordered;
    appendBelow(inNameOrder(m_workspace.stores().of<domain::Unit>().all()), std::nullopt, ordered);
    std::erase_if(ordered, [&](const domain::Unit& unit) { return !m_workspace.actor().covers(unit.id); });
    return ordered;
}

Result<domain::Unit> OrganisationService::saveUnit(const domain::Unit& base, const domain::Unit& edited)
{
    domain::Unit unit = edited;
    Errors faults = domain::normaliseTexts(unit);
    if (unit.name.isEmpty())
        faults.push_back({domain::errors::nameMissing, u"name"_s});
    if (unit.code.isEmpty())
        faults.push_back({domain::errors::textMissing, u"code"_s});
    for (const domain::Unit& other : m_workspace.stores().of<domain::Unit>().whereEqual("code", unit.code))
        if (other.id != unit.id)
            faults.push_back({errors::numberTaken, u"code"_s, {unit.code}});
    if (!faults.empty())
        return faults;
    if (unit.shortName.isEmpty())
        unit.shortName = unit.name;
    return saveRecord(m_workspace, Permission::Administer, base, unit);
}

Result<domain::Organisation> OrganisationService::organisationOn(const Uuid& unit, QDate day)
{
    const auto all =
        m_workspace.stores().of<domain::Organisation>().whereEqual("of_unit_id", unit.toString());
    for (const domain::Organisation& organisation : all)
        if (inForceOn(organisation, day))
            return organisation;
    if (all.empty())
        return Error{errors::noOrganisation};
    // Nobody has entered the successor yet: the last known letterhead is the best proposal.
    return *std::max_element(
        all.begin(), all.end(), [](const auto& a, const auto& b) { return a.validTo < b.validTo; });
}

Result<domain::Organisation> OrganisationService::saveOrganisation(
    const domain::Organisation& base, const domain::Organisation& edited)
{
    domain::Organisation organisation = edited;
    Errors faults = domain::normaliseTexts(organisation);
    append(faults, domain::checkLayout(organisation));
    if (!faults.empty())
        return faults;
    return saveRecord(m_workspace, Permission::Administer, base, organisation);
}

Result<std::vector<domain::Signer>> OrganisationService::signersOn(const Uuid& unit, QDate day)
{
    auto rows = m_workspace.stores().of<domain::Signer>().whereEqual("of_unit_id", unit.toString());
    std::erase_if(rows, [&](const domain::Signer& signer) { return !inForceOn(signer, day); });
    std::stable_sort(
        rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.position < b.position; });
    return rows;
}

Result<domain::Signer> OrganisationService::saveSigner(
    const domain::Signer& base, const domain::Signer& edited)
{
    domain::Signer signer = edited;
    if (Errors faults = domain::normaliseTexts(signer); !faults.empty())
        return faults;
    return saveRecord(m_workspace, Permission::Administer, base, signer);
}

Result<std::vector<domain::ReportRecipient>> OrganisationService::recipients(const Uuid& unit)
{
    auto rows = m_workspace.stores().of<domain::ReportRecipient>().whereEqual("of_unit_id", unit.toString());
    std::stable_sort(
        rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.position < b.position; });
    return rows;
}

Outcome OrganisationService::saveRecipients(const Uuid& unit, const QStringList& lines)
{
    const auto before = recipients(unit);
    std::vector<domain::ReportRecipient> wanted;
    for (const QString& line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        domain::ReportRecipient recipient;
        if (wanted.size() < before->size())
            recipient = (*before)[wanted.size()];
        recipient.ofUnitId = unit;
        recipient.position = static_cast<int>(wanted.size()) + 1;
        recipient.line = line;
        if (Errors faults = domain::normaliseTexts(recipient); !faults.empty())
            return faults;
        wanted.push_back(recipient);
    }
    return inOneChange(m_workspace, Permission::Administer, unit, u"report_recipient.changed"_s,
        [&](Change& change) -> Outcome {
            QStringList merged;
            if (Errors faults = change.syncChildren(*before, wanted, merged); !faults.empty())
                return faults;
            return Done{};
        });
}

} // namespace hoanhap::services
