// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"
#include "services/workspace/Workspace.h"
#include "storage/sqlite/Stoppable.h"

namespace hoanhap::services {

/// What of the register should be looked at again: doubtful values that warn and never block, gathered
/// over everybody in the actor's scope.
class ReviewService
{
public:
    explicit ReviewService(Workspace& workspace);

    struct Kind
    {
        ErrorCode code;
        qint64 findings = 0;
    };
    /// All kinds, of some units, or of all in scope where none is named; those without findings stand at the
    /// end. A second or so for a million people, so it can be stopped (storage.cancelled).
    Result<std::vector<Kind>> kinds(const storage::Progress& progress, const std::vector<Uuid>& units = {});

    struct Finding
    {
        Uuid personId;
        QString fullName;
        QString birth; ///< stored form of the partial date
        QString unitName;
        std::optional<Uuid> rowId; ///< the row of the person's file it is about
        Error error; ///< code and arguments of the sentence
        QString place; ///< the field or the table of the file where it is put right
    };
    /// In name order, from `offset` on.
    Result<std::vector<Finding>> findings(const ErrorCode& code, qint64 offset, int limit);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
