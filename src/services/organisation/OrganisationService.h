// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/Organisation.h"
#include "domain/organisation/ReportRecipient.h"
#include "domain/organisation/Signer.h"
#include "domain/organisation/Unit.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// Units, how each signs and writes its letterhead, and to whom its reports go.
class OrganisationService
{
public:
    explicit OrganisationService(Workspace& workspace);

    /// Every unit the actor may see, parents before children.
    Result<std::vector<domain::Unit>> units();
    Result<domain::Unit> saveUnit(const domain::Unit& base, const domain::Unit& edited);

    /// The letterhead of `unit` on that day.
    Result<domain::Organisation> organisationOn(const Uuid& unit, QDate day);
    Result<domain::Organisation> saveOrganisation(
        const domain::Organisation& base, const domain::Organisation& edited);
    /// Who signs for `unit` on that day, first choice first.
    Result<std::vector<domain::Signer>> signersOn(const Uuid& unit, QDate day);
    Result<domain::Signer> saveSigner(const domain::Signer& base, const domain::Signer& edited);
    Result<std::vector<domain::ReportRecipient>> recipients(const Uuid& unit);
    /// The recipients' lines in their order; replaces those that stand.
    Outcome saveRecipients(const Uuid& unit, const QStringList& lines);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
