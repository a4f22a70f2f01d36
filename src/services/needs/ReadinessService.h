// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/needs/ReadinessNote.h"
#include "services/workspace/Workspace.h"
#include "storage/needs/ReadinessQueries.h"

namespace hoanhap::services {

/// Use cases on a person's readiness for work: dated notes with their reasons, what stands in the way, and
/// who is put on hold. Permissions are those of the person's page.
class ReadinessService
{
public:
    explicit ReadinessService(Workspace& workspace) : m_workspace(workspace) { }

    Result<domain::ReadinessFile> load(const Uuid& person);

    /// A note to begin with: today, in the state that stands; nothing stored yet.
    Result<domain::ReadinessNote> blank(const Uuid& person);
    struct Noted
    {
        domain::ReadinessNote note;
        Errors warnings;
    };
    /// A new note where `base` was never stored: the former ones stay, a change of mind can be counted.
    /// Else the correction of one.
    Result<Noted> note(const domain::ReadinessNote& base, const domain::ReadinessNote& edited);
    /// For a note that should not have been made.
    Outcome remove(const Uuid& readiness);

    Result<domain::WorkObstacle> saveObstacle(
        const domain::WorkObstacle& base, const domain::WorkObstacle& edited);
    Outcome removeObstacle(const Uuid& obstacle);

    /// Who is left out of the lists of what is overdue today, within the actor's scope.
    Result<std::vector<storage::HoldRow>> onHold();
    Result<std::vector<storage::ChangeOfMindRow>> changesOfMind(QDate from, QDate to);

private:
    Result<Uuid> unitOf(const Uuid& person, domain::Permission permission);
    std::vector<domain::WorkObstacle> obstaclesOf(const Uuid& person);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
