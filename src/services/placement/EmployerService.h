// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/placement/EmployerFile.h"
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
    Result<domain::EmployerFile> loadFile(const Uuid& employer);
    struct Saved
    {
        domain::EmployerFile file;
        QStringList mergedFields;
        Errors warnings;
    };
    /// As PersonService::save. One whose tax code another has is refused, one named like another warned of.
    Result<Saved> save(const domain::EmployerFile& base, const domain::EmployerFile& edited);
    /// What a save would warn of, also where it refuses.
    Errors doubts(domain::EmployerFile edited);
    /// The other one with the same tax code, which only one can have; nothing where none is given.
    std::optional<Error> taxCodeTwin(const domain::Employer& employer);
    Outcome moveToBin(const Uuid& employer);
    Outcome restoreFromBin(const Uuid& employer);
    Result<std::vector<storage::EmployerRow>> list(
        const QString& text, int limit, storage::Shelf shelf = storage::Shelf::Standing);
    /// Names that have `text` in them, for the field where one is typed.
    Result<std::vector<storage::NamedRow>> like(const QString& text, int limit);
    /// The one of exactly that name, whatever its letters' case and marks.
    std::optional<Uuid> named(const QString& name);

private:
    /// Normalises the texts of the file and says what is wrong or doubtful in it, also beside other
    /// employers.
    domain::Findings check(domain::EmployerFile& file);
    /// Others of a like name, of which one has no tax code that would tell them apart.
    Errors nameTwins(const domain::Employer& employer);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
