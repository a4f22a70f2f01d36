// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/organisation/OrganisationService.h"

#include "domain/DateRules.h"
#include "domain/ErrorCodes.h"
#include "domain/Findings.h"
#include "domain/TextRules.h"
#include "domain/organisation/Letterheads.h"
#include "domain/organisation/SigningWords.h"
#include "services/organisation/UnitTree.h"
#include "services/records/Change.h"
#include "text/letters/SortKey.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Permission;

namespace {

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

constexpr auto ofUnit = "of_unit_id";

template <typename Record>
std::vector<Record> inPosition(std::vector<Record> rows)
{
    std::stable_sort(
        rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.position < b.position; });
    return rows;
}

template <typename Record>
void takeTheirPlaces(std::vector<Record>& rows, const Uuid& unit)
{
    int position = 0;
    for (Record& row : rows) {
        row.ofUnitId = unit;
        row.position = ++position;
    }
}

std::vector<domain::Unit> inNameOrder(std::vector<domain::Unit> units)
{
    std::sort(units.begin(), units.end(), [](const domain::Unit& one, const domain::Unit& other) {
        return text::numberedSortKey(one.shortName) < text::numberedSortKey(other.shortName);
    });
    return units;
}

} // namespace

OrganisationService::OrganisationService(Workspace& workspace) : m_workspace(workspace) { }

QString OrganisationService::shortName(const Uuid& unit)
{
    const auto known = m_workspace.stores().of<domain::Unit>().find(unit);
    return known ? known->shortName : QString();
}

Result<std::vector<domain::Unit>> OrganisationService::units()
{
    std::vector<domain::Unit> ordered;
    appendBelow(inNameOrder(m_workspace.stores().of<domain::Unit>().all()), std::nullopt, ordered);
    std::erase_if(ordered, [&](const domain::Unit& unit) { return !m_workspace.actor().covers(unit.id); });
    return ordered;
}

std::vector<Uuid> OrganisationService::unitAndBelow(const Uuid& unit)
{
    const auto all = m_workspace.stores().of<domain::Unit>().all();
    const QSet<Uuid> covered = withUnitsBelow({unit}, all);
    if (covered.size() >= std::ssize(all))
        return {};
    return {covered.begin(), covered.end()};
}

UnitFile OrganisationService::fileOf(const domain::Unit& unit)
{
    UnitFile file{unit, {}, {}, {}};
    if (unit.rowVersion == 0)
        return file;
    file.letterheads = m_workspace.stores().of<domain::Organisation>().whereEqual(ofUnit, unit.id.toString());
    domain::orderLetterheads(file.letterheads);
    file.signers =
        inPosition(m_workspace.stores().of<domain::Signer>().whereEqual(ofUnit, unit.id.toString()));
    if (const auto lines = recipients(unit.id))
        file.recipients = *lines;
    return file;
}

Errors OrganisationService::faultsOf(UnitFile& file)
{
    Errors faults = domain::normaliseTexts(file.unit);
    if (file.unit.name.isEmpty())
        faults.push_back({domain::errors::textMissing, u"name"_s});
    if (file.unit.code.isEmpty())
        faults.push_back({domain::errors::textMissing, u"code"_s});
    for (const domain::Unit& other :
        m_workspace.stores().of<domain::Unit>().whereEqual("code", file.unit.code))
        if (other.id != file.unit.id)
            faults.push_back({errors::numberTaken, u"code"_s, {file.unit.code}});
    for (domain::Organisation& letterhead : file.letterheads)
        append(faults, domain::normaliseTexts(letterhead));
    append(faults, domain::checkLetterheads(file.letterheads));
    for (size_t i = 0; i < file.signers.size(); ++i) {
        const QString prefix = domain::rowPrefix<domain::Signer>(i);
        append(faults, domain::normaliseTexts(file.signers[i], prefix));
        domain::checkOrder(
            file.signers[i].validFrom, file.signers[i].validTo, prefix + u"valid_to"_s, faults);
        append(faults, domain::checkSigning(file.signers[i], prefix));
    }
    for (domain::ReportRecipient& recipient : file.recipients)
        append(faults, domain::normaliseTexts(recipient));
    return faults;
}

Result<UnitFile> OrganisationService::save(const UnitFile& base, const UnitFile& edited)
{
    UnitFile file = edited;
    std::erase_if(file.signers, [](const domain::Signer& signer) {
        return signer.fullName.isEmpty() && signer.title.isEmpty() && signer.principalTitle.isEmpty();
    });
    domain::orderLetterheads(file.letterheads);
    if (Errors faults = faultsOf(file); !faults.empty())
        return faults;
    if (file.unit.shortName.isEmpty())
        file.unit.shortName = file.unit.name;
    if (file.unit.id.isNull())
        file.unit.id = m_workspace.newId();
    for (domain::Organisation& letterhead : file.letterheads)
        letterhead.ofUnitId = file.unit.id;
    takeTheirPlaces(file.signers, file.unit.id);
    takeTheirPlaces(file.recipients, file.unit.id);
    const bool isNew = base.unit.rowVersion == 0;
    return inOneChange(m_workspace, Permission::Administer,
        isNew ? m_workspace.actor().unitId : base.unit.unitId, isNew ? u"unit.added"_s : u"unit.changed"_s,
        [&](Change& change) -> Result<UnitFile> {
            QStringList merged;
            Errors faults;
            if (isNew)
                change.add(file.unit);
            else
                faults = change.edit(base.unit, file.unit, merged);
            append(faults, change.syncChildren(base.letterheads, file.letterheads, merged));
            append(faults, change.syncChildren(base.signers, file.signers, merged));
            append(faults, change.syncChildren(base.recipients, file.recipients, merged));
            if (!faults.empty())
                return faults;
            return file;
        });
}

Result<domain::Organisation> OrganisationService::organisationOn(const Uuid& unit, QDate day)
{
    const auto all = m_workspace.stores().of<domain::Organisation>().whereEqual(ofUnit, unit.toString());
    for (const domain::Organisation& organisation : all)
        if (domain::inForceOn(organisation, day))
            return organisation;
    if (all.empty())
        return Error{errors::noOrganisation};
    // Nobody has entered the successor yet: the last known letterhead is the best proposal.
    return *std::max_element(
        all.begin(), all.end(), [](const auto& a, const auto& b) { return a.validTo < b.validTo; });
}

Result<std::vector<domain::Signer>> OrganisationService::signersOn(const Uuid& unit, QDate day)
{
    auto rows = inPosition(m_workspace.stores().of<domain::Signer>().whereEqual(ofUnit, unit.toString()));
    std::erase_if(rows, [&](const domain::Signer& signer) { return !domain::inForceOn(signer, day); });
    return rows;
}

Result<std::vector<domain::ReportRecipient>> OrganisationService::recipients(const Uuid& unit)
{
    return inPosition(m_workspace.stores().of<domain::ReportRecipient>().whereEqual(ofUnit, unit.toString()));
}

} // namespace hoanhap::services
