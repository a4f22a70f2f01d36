// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"
#include "storage/Backup.h"

#include <optional>
#include <vector>

namespace hoanhap::services {

/// Copies of the register in the folder the office chose, the last ten kept.
class BackupService
{
public:
    explicit BackupService(Workspace& workspace);

    QString folder();
    Outcome setFolder(const QString& folder);
    /// Into the chosen folder, or to `path` where one is given. `progress` gets 0…1, false stops it.
    Result<storage::BackupSummary> backUp(const storage::Progress& progress, const QString& path = {});
    /// Puts the register back as it was in that file. What stands now is kept as a copy of its own, in
    /// the chosen folder or else beside the register. The workspace is on the restored register
    /// afterwards; stopped by `progress` it is as it was.
    Result<storage::BackupSummary> restoreFrom(const QString& path, const storage::Progress& progress);
    /// Newest first, with date, number of people and last change of each.
    Result<std::vector<storage::BackupSummary>> list();
    /// Copies in the chosen folder that `list` leaves out, because they were made before the key was changed.
    Result<qint64> ofOlderKey();
    /// Nothing when there is none yet.
    std::optional<QDateTime> lastBackup();

private:
    /// Where the copy lies.
    Result<QString> keepPresentState(const storage::Progress& progress);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
