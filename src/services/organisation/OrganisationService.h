// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/organisation/UnitFile.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// Units, how each signs and writes its letterhead, and to whom its reports go.
class OrganisationService
{
public:
    explicit OrganisationService(Workspace& workspace);

    /// Every unit the actor may see, parents before children.
    Result<std::vector<domain::Unit>> units();
    /// Of every unit, beyond the actor's scope too: people come from there and go there. Empty where there
    /// is none.
    QString shortName(const Uuid& unit);
    /// The unit with all below it, as lists are limited to; empty where these are all there are.
    std::vector<Uuid> unitAndBelow(const Uuid& unit);
    /// For a unit that was never stored only the unit itself.
    UnitFile fileOf(const domain::Unit& unit);
    /// All of it or nothing; `base` is what the edited file was read as. A letterhead without a last
    /// day ends on the eve of the one that follows; signers without name and titles are left out.
    Result<UnitFile> save(const UnitFile& base, const UnitFile& edited);

    /// The letterhead of `unit` on that day.
    Result<domain::Organisation> organisationOn(const Uuid& unit, QDate day);
    /// Who signs for `unit` on that day, first choice first.
    Result<std::vector<domain::Signer>> signersOn(const Uuid& unit, QDate day);
    Result<std::vector<domain::ReportRecipient>> recipients(const Uuid& unit);

private:
    Errors faultsOf(UnitFile& file);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
