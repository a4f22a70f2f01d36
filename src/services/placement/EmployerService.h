// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placement/Employer.h"
#include "services/workspace/Workspace.h"
#include "storage/lists/NamedRow.h"
#include "storage/placement/EmployerQueries.h"

namespace hoanhap::services {

/// Use cases on employers. They belong to every office of a register: whoever enters one enters it for all.
class EmployerService
{
public:
    explicit EmployerService(Workspace& workspace);

    domain::Employer blank() const;
    Result<domain::Employer> load(const Uuid& employer);
    struct Saved
    {
        domain::Employer employer;
        QStringList mergedFields;
        Errors warnings;
    };
    /// As PersonService::save. One whose tax code another has is refused, one named like another warned of.
    Result<Saved> save(const domain::Employer& base, const domain::Employer& edited);
    Outcome moveToBin(const Uuid& employer);
    Outcome restoreFromBin(const Uuid& employer);
    Result<std::vector<storage::EmployerRow>> list(
        const QString& text, int limit, storage::Shelf shelf = storage::Shelf::Standing);
    /// Names that have `text` in them, for the field where one is typed.
    Result<std::vector<storage::NamedRow>> like(const QString& text, int limit);
    /// The one of exactly that name, whatever its letters' case and marks.
    std::optional<Uuid> named(const QString& name);

private:
    /// Which other one it seems to be, by tax code and by name.
    Errors twinsOf(const domain::Employer& employer);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
