// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/activities/SessionFile.h"
#include "services/workspace/Workspace.h"
#include "storage/activities/SessionQueries.h"

namespace hoanhap::services {

/// Use cases on sessions of counselling and outreach with organisers, people and head counts.
class SessionService
{
public:
    explicit SessionService(Workspace& workspace);

    /// Held today by the actor's office, under the plan's task for it.
    domain::SessionFile blank();
    Result<domain::SessionFile> load(const Uuid& session);

    struct Saved
    {
        domain::SessionFile file;
        QStringList mergedFields;
        Errors warnings;
    };
    /// As PersonService::save; the results say what becomes of people's needs (SessionResults.h).
    Result<Saved> save(const domain::SessionFile& base, const domain::SessionFile& edited);
    /// What a save would warn of, also where it refuses.
    Errors doubts(domain::SessionFile edited);
    /// Needs that the session answered are open again, and answered again by the way back.
    Outcome moveToBin(const Uuid& session);
    Outcome restoreFromBin(const Uuid& session);

    struct Wish
    {
        QString text;
        QString kind; ///< code; empty for all
        std::optional<int> year;
        storage::Shelf shelf = storage::Shelf::Standing;
        int limit = 0;
    };
    /// Newest first.
    Result<std::vector<storage::SessionRow>> list(const Wish& wish);
    /// Years in which there were sessions, newest first.
    Result<std::vector<int>> years();

private:
    /// Normalises the texts of the file and says what is wrong or doubtful in it, also whether it was entered
    /// already.
    domain::Findings check(domain::SessionFile& file);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
