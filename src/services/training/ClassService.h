// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/training/ClassFile.h"
#include "services/workspace/Workspace.h"
#include "storage/training/ClassQueries.h"

namespace hoanhap::services {

/// Use cases on vocational classes with partners, learners, guests and head counts.
class ClassService
{
public:
    explicit ClassService(Workspace& workspace);

    domain::ClassFile blank() const;
    Result<domain::ClassFile> load(const Uuid& vocationalClass);

    struct Saved
    {
        domain::ClassFile file;
        QStringList mergedFields;
        Errors warnings;
    };
    /// As PersonService::save.
    Result<Saved> save(const domain::ClassFile& base, const domain::ClassFile& edited);
    /// What a save would warn of, also where it refuses.
    Errors doubts(domain::ClassFile edited);
    Outcome moveToBin(const Uuid& vocationalClass);
    Outcome restoreFromBin(const Uuid& vocationalClass);
    /// Newest first; an empty text gives all.
    Result<std::vector<storage::ClassRow>> list(
        const QString& text, int limit, storage::Shelf shelf = storage::Shelf::Standing);

private:
    /// Makes the file ready to be stored and says what is wrong or doubtful in it.
    domain::Findings check(domain::ClassFile& file);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
